package io.github.edgar8k.samples.spark;

import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The Parquet files of a run, read again. */
record WrittenTables(Path folder) {
    private static final Map<String, String> JSON =
            Map.of(
                    "ignoreNullFields", "false",
                    "timestampNTZFormat", "yyyy-MM-dd'T'HH:mm:ss");

    Dataset<Row> read(Table table) {
        return LocalSpark.session().read().parquet(folder.resolve(table.label()).toString());
    }

    /** Rows as JSON with the columns as keys, in no order. */
    List<JsonNode> rows(Table table) throws JsonProcessingException {
        Dataset<Row> rows = read(table);
        Column[] columns = Arrays.stream(rows.columns()).map(rows::col).toArray(Column[]::new);
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> json = new ArrayList<>();
        for (Row row : rows.select(to_json(struct(columns), JSON)).collectAsList()) {
            json.add(mapper.readTree(row.getString(0)));
        }
        return json;
    }
}

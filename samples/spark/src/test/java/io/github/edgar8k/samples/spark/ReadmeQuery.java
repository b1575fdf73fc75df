package io.github.edgar8k.samples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;

/**
 * A query of the READMEs, of ours and of the project's.
 *
 * @param engine that it is for
 */
record ReadmeQuery(String engine, String sql) {
    private static final Pattern BLOCK =
            Pattern.compile("```sql (\\w+)\n(.*?);\n```", Pattern.DOTALL);

    static List<ReadmeQuery> all() throws IOException {
        List<ReadmeQuery> queries = new ArrayList<>();
        for (String readme : List.of("README.md", "../../README.md")) {
            Matcher block = BLOCK.matcher(Files.readString(Path.of(readme)));
            while (block.find()) {
                queries.add(new ReadmeQuery(block.group(1), block.group(2)));
            }
        }
        return queries;
    }

    /** The rows with blanks between their values, of the tables in a folder. */
    List<String> run(Path folder) throws SQLException {
        String sql = this.sql.replaceAll("(['`])parquet/", "$1" + folder + "/");
        return engine.equals("spark") ? spark(sql) : duckdb(sql);
    }

    private static List<String> spark(String sql) {
        List<String> rows = new ArrayList<>();
        for (Row row : LocalSpark.session().sql(sql).collectAsList()) {
            rows.add(row.mkString(" "));
        }
        return rows;
    }

    private static List<String> duckdb(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet result = duckdb.createStatement().executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= columns; i++) {
                    row.append(i == 1 ? "" : " ").append(result.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}

package io.github.edgar8k.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadmeSchemaTest {
    @ParameterizedTest
    @EnumSource
    void theReadmeNamesTheColumnsInTheirOrder(Table table) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int section = readme.indexOf("\n### `" + table.label() + "`\n");
        assertThat(section).isNotNegative();
        List<String> described = new ArrayList<>();
        for (String line : readme.substring(section + 1).lines().skip(1).toList()) {
            if (line.startsWith("#")) {
                break;
            }
            if (line.startsWith("| `")) {
                String[] cells = line.split("\\|");
                described.add(cells[1].strip() + " " + cells[2].strip());
            }
        }
        List<String> columns = new ArrayList<>();
        for (StructField field : RecordRows.schema(table.row()).fields()) {
            columns.add("`" + field.name() + "` " + field.dataType().typeName());
        }
        assertThat(described).isEqualTo(columns);
    }
}

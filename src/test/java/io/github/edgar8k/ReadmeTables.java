package io.github.edgar8k;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.edgar8k.json.FilingSchema;
import io.github.edgar8k.mapper.DiagnosticCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The README's tables that say what stands in the program itself: the keys, the diagnostics. */
final class ReadmeTables {
    private ReadmeTables() {}

    static String diagnostics() {
        StringBuilder table = new StringBuilder("| code | severity | meaning |\n|---|---|---|\n");
        for (DiagnosticCode code : DiagnosticCode.values()) {
            row(
                    table,
                    "`" + code.code() + "`",
                    code.severity().name().toLowerCase(Locale.ROOT),
                    code.explanation());
        }
        return table.toString();
    }

    /** A table for each kind of object that the schema knows, the filing first. */
    static String json() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(FilingSchema.text());
        StringBuilder tables = new StringBuilder();
        object("Filing", schema, tables);
        for (Map.Entry<String, JsonNode> definition : schema.get("$defs").properties()) {
            tables.append('\n');
            object(definition.getKey(), definition.getValue(), tables);
        }
        return tables.toString();
    }

    private static void object(String name, JsonNode schema, StringBuilder to) {
        to.append("### ").append(name).append("\n\n");
        to.append(schema.path("description").asText()).append("\n\n");
        to.append("| key | type | meaning |\n|---|---|---|\n");
        for (Map.Entry<String, JsonNode> key : schema.path("properties").properties()) {
            String meaning = key.getValue().path("description").asText();
            row(to, "`" + key.getKey() + "`", type(key.getValue()), meaning);
        }
    }

    private static void row(StringBuilder to, String... cells) {
        for (String cell : cells) {
            to.append("| ").append(cell.replace("|", "\\|")).append(' ');
        }
        to.append("|\n");
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").asText();
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
        }
        List<String> types = new ArrayList<>();
        if (schema.has("anyOf")) {
            schema.get("anyOf").forEach(choice -> types.add(type(choice)));
        } else if (schema.path("type").isArray()) {
            schema.get("type").forEach(type -> types.add(named(type.asText(), schema)));
        } else {
            types.add(named(schema.path("type").asText(), schema));
        }
        return String.join(" or ", types);
    }

    private static String named(String type, JsonNode schema) {
        return switch (type) {
            case "array" -> "array of " + type(schema.get("items"));
            case "object" -> "object of arrays";
            case "string" ->
                    schema.has("enum")
                            ? words(schema.get("enum"))
                            : schema.path("format").asText().equals("date") ? "date" : "string";
            default -> type;
        };
    }

    private static String words(JsonNode choices) {
        List<String> words = new ArrayList<>();
        for (JsonNode choice : choices) {
            if (!choice.isNull()) {
                words.add("`" + choice.asText() + "`");
            }
        }
        return String.join(", ", words);
    }
}

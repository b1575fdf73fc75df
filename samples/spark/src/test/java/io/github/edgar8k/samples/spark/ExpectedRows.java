package io.github.edgar8k.samples.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows that follow from the command line's JSON, by the README's words on the tables. */
final class ExpectedRows {
    private final Map<Table, List<JsonNode>> rows = new EnumMap<>(Table.class);
    private ObjectNode key;

    private ExpectedRows() {
        for (Table table : Table.values()) {
            rows.put(table, new ArrayList<>());
        }
    }

    static Map<Table, List<JsonNode>> of(List<JsonNode> filings) {
        ExpectedRows expected = new ExpectedRows();
        for (JsonNode filing : filings) {
            expected.add((ObjectNode) snakeCase(filing));
        }
        return expected.rows;
    }

    private void add(ObjectNode filing) {
        key = JsonNodeFactory.instance.objectNode();
        key.set("source", filing.get("source"));
        key.set("accession_number", filing.at("/submission/accession_number").deepCopy());
        if (filing.get("submission").isNull()) {
            key.putNull("accession_number");
        }
        key.set("filing_year", year(filing));
        int item = 0;
        for (JsonNode value : filing.remove("items")) {
            ObjectNode row = row(Table.ITEMS, value);
            row.put("ordinal", ++item);
            exhibits(row.remove("exhibits"), item);
        }
        exhibits(filing.remove("exhibit_index"), null);
        int signature = 0;
        for (JsonNode value : filing.remove("signatures")) {
            signatories((ObjectNode) value, ++signature);
        }
        row(Table.FILINGS, filing);
    }

    private void exhibits(JsonNode list, Integer item) {
        int ordinal = 0;
        for (JsonNode value : list) {
            row(Table.EXHIBITS, value).put("item", item).put("ordinal", ++ordinal);
        }
    }

    private void signatories(ObjectNode signature, int number) {
        JsonNode people = signature.remove("signatories");
        int ordinal = 0;
        for (JsonNode person : people) {
            ObjectNode row = row(Table.SIGNATORIES, person);
            row.setAll(signature);
            row.put("signature", number).put("ordinal", ++ordinal);
        }
        if (people.isEmpty()) {
            ObjectNode row = row(Table.SIGNATORIES, signature);
            row.put("signature", number);
            List.of("ordinal", "name", "title", "signed").forEach(row::putNull);
        }
    }

    private ObjectNode row(Table table, JsonNode values) {
        ObjectNode row = key.deepCopy();
        row.setAll((ObjectNode) values);
        rows.get(table).add(row);
        return row;
    }

    private static JsonNode year(JsonNode filing) {
        for (String date :
                List.of(
                        "/submission/filed_as_of",
                        "/submission/acceptance_date_time",
                        "/cover_page/date_of_report")) {
            String text = filing.at(date).asText("null");
            if (!filing.at(date).isMissingNode() && !filing.at(date).isNull()) {
                int year = Integer.parseInt(text.substring(0, 4));
                return JsonNodeFactory.instance.numberNode(year);
            }
        }
        return JsonNodeFactory.instance.nullNode();
    }

    /** With other names for its keys, but for those of {@code other}, which are the header's. */
    private static JsonNode snakeCase(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(snakeCase(element)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String name = member.getKey().replaceAll("([A-Z])", "_$1").toLowerCase();
            JsonNode value = member.getValue();
            object.set(name, name.equals("other") ? value : snakeCase(value));
        }
        return object;
    }
}

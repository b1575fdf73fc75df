package io.github.edgar8k.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON text into values that know their path and line. */
final class JsonTree {
    /** An item's text may be as long as its filing; nothing here is deeply nested. */
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder()
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .maxNestingDepth(100)
                                    .build())
                    .build();

    private final JsonParser json;
    private JsonValue open;

    private JsonTree(JsonParser json) {
        this.json = json;
    }

    static JsonValue read(String text) throws IOException {
        return read(FACTORY.createParser(text));
    }

    static JsonValue read(Reader text) throws IOException {
        return read(FACTORY.createParser(text));
    }

    static JsonValue read(InputStream text) throws IOException {
        return read(FACTORY.createParser(text));
    }

    private static JsonValue read(JsonParser json) throws IOException {
        try (json) {
            return new JsonTree(json).whole();
        }
    }

    private JsonValue whole() throws IOException {
        open = new JsonValue(null, "", 1, null);
        try {
            if (json.nextToken() == null) {
                throw open.wrong("expected an object, found nothing");
            }
            JsonValue whole = value(null, "");
            if (json.nextToken() != null) {
                throw here(null, "", null).wrong("something follows the object");
            }
            return whole;
        } catch (JsonProcessingException e) {
            throw wrong(e);
        }
    }

    /** The value that starts at the parser's token; ends on its last token. */
    private JsonValue value(JsonValue parent, String step) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(parent, step);
            case START_ARRAY -> array(parent, step);
            case VALUE_STRING -> here(parent, step, json.getText());
            case VALUE_TRUE -> here(parent, step, Boolean.TRUE);
            case VALUE_FALSE -> here(parent, step, Boolean.FALSE);
            case VALUE_NULL -> here(parent, step, null);
            case VALUE_NUMBER_INT -> here(parent, step, json.getNumberValue());
            default -> here(parent, step, Double.NaN);
        };
    }

    private JsonValue object(JsonValue parent, String step) throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        JsonValue object = here(parent, step, members);
        open = object;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            JsonValue member = value(object, step(name));
            if (members.put(name, member) != null) {
                throw member.wrong("the key stands twice");
            }
        }
        open = parent;
        return object;
    }

    private JsonValue array(JsonValue parent, String step) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        JsonValue array = here(parent, step, elements);
        open = array;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(array, "[" + elements.size() + "]"));
        }
        open = parent;
        return array;
    }

    private JsonValue here(JsonValue parent, String step, Object value) {
        return new JsonValue(parent, step, json.currentTokenLocation().getLineNr(), value);
    }

    private FilingJsonException wrong(JsonProcessingException e) {
        String path = open == null ? "." : open.wrong("").path();
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        return new FilingJsonException(path, line, "not JSON: " + e.getOriginalMessage());
    }

    private static String step(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return "[\"" + name + "\"]";
            }
        }
        return "." + name;
    }
}

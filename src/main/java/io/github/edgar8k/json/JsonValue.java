package io.github.edgar8k.json;

import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands. */
final class JsonValue {
    private final JsonValue parent;
    private final String step;
    private final int line;
    private final Object value;

    /**
     * @param parent the object or array that it stands in, null for the whole text
     * @param step from the parent to it as jq names it: {@code .name} or {@code [0]}
     * @param line of the text, 1-based
     * @param value a String, Integer, Boolean, null, Map of names or List (which the tree fills
     *     later); any other object for a number that is no Integer
     */
    JsonValue(JsonValue parent, String step, int line, Object value) {
        this.parent = parent;
        this.step = step;
        this.line = line;
        this.value = value;
    }

    boolean isNull() {
        return value == null;
    }

    String text() throws FilingJsonException {
        return as(String.class, "a string");
    }

    Integer integer() throws FilingJsonException {
        return as(Integer.class, "an integer");
    }

    Boolean flag() throws FilingJsonException {
        return as(Boolean.class, "true or false");
    }

    @SuppressWarnings("unchecked")
    Map<String, JsonValue> members() throws FilingJsonException {
        return as(Map.class, "an object");
    }

    @SuppressWarnings("unchecked")
    List<JsonValue> elements() throws FilingJsonException {
        return as(List.class, "an array");
    }

    FilingJsonException wrong(String problem) {
        return new FilingJsonException(path(), line, problem);
    }

    private <T> T as(Class<T> type, String wanted) throws FilingJsonException {
        if (!type.isInstance(value)) {
            throw wrong("expected " + wanted + ", found " + kind());
        }
        return type.cast(value);
    }

    private String kind() {
        if (value == null) {
            return "null";
        } else if (value instanceof String) {
            return "a string";
        } else if (value instanceof Boolean) {
            return value.toString();
        } else if (value instanceof Map) {
            return "an object";
        } else if (value instanceof List) {
            return "an array";
        } else {
            return value instanceof Integer ? "an integer" : "another number";
        }
    }

    private String path() {
        if (parent == null) {
            return ".";
        }
        String start = parent.path();
        return start.equals(".") && step.startsWith(".") ? step : start + step;
    }
}

package io.github.edgar8k.json;

import io.github.edgar8k.model.LineRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The members of a JSON object, each read once by its name and type. */
final class Members {
    /** Makes a record of an object's members. */
    interface Shape<T> {
        T of(Members members) throws FilingJsonException;
    }

    private final JsonValue object;
    private final Map<String, JsonValue> unread;

    private Members(JsonValue object) throws FilingJsonException {
        this.object = object;
        this.unread = object.members();
    }

    /** The record of an object that has the members that {@code shape} reads, and no other. */
    static <T> T read(JsonValue object, Shape<T> shape) throws FilingJsonException {
        Members members = new Members(object);
        T record = shape.of(members);
        for (JsonValue unknown : members.unread.values()) {
            throw unknown.wrong("unknown key");
        }
        return record;
    }

    String text(String name) throws FilingJsonException {
        JsonValue value = take(name);
        return value.isNull() ? null : value.text();
    }

    Integer integer(String name) throws FilingJsonException {
        JsonValue value = take(name);
        return value.isNull() ? null : value.integer();
    }

    /** True, false or null. */
    Boolean box(String name) throws FilingJsonException {
        JsonValue value = take(name);
        return value.isNull() ? null : value.flag();
    }

    boolean flag(String name) throws FilingJsonException {
        return take(name).flag();
    }

    LocalDate date(String name) throws FilingJsonException {
        JsonValue value = take(name);
        try {
            return value.isNull() ? null : LocalDate.parse(value.text());
        } catch (DateTimeException e) {
            throw value.wrong("expected a date such as 2003-02-04");
        }
    }

    LocalDateTime dateTime(String name) throws FilingJsonException {
        JsonValue value = take(name);
        try {
            return value.isNull() ? null : LocalDateTime.parse(value.text());
        } catch (DateTimeException e) {
            throw value.wrong("expected a date and time such as 2003-02-04T16:30:00");
        }
    }

    <E extends Enum<E>> E word(String name, E[] constants) throws FilingJsonException {
        JsonValue value = take(name);
        if (value.isNull()) {
            return null;
        }
        String text = value.text();
        for (E constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
                return constant;
            }
        }
        throw value.wrong("no such " + name);
    }

    LineRange lines() throws FilingJsonException {
        JsonValue value = take("lines");
        if (value.isNull()) {
            return null;
        }
        int[] ends =
                read(value, m -> new int[] {m.take("first").integer(), m.take("last").integer()});
        if (ends[0] < 1 || ends[1] < ends[0]) {
            throw value.wrong("not a range of lines: " + ends[0] + " to " + ends[1]);
        }
        return new LineRange(ends[0], ends[1]);
    }

    /** The record of the object of that name, or null. */
    <T> T record(String name, Shape<T> shape) throws FilingJsonException {
        JsonValue value = take(name);
        return value.isNull() ? null : read(value, shape);
    }

    <T> List<T> records(String name, Shape<T> shape) throws FilingJsonException {
        List<T> records = new ArrayList<>();
        for (JsonValue element : take(name).elements()) {
            records.add(read(element, shape));
        }
        return records;
    }

    List<String> texts(String name) throws FilingJsonException {
        return texts(take(name));
    }

    /** The object of that name as a map from any name to its strings. */
    Map<String, List<String>> labels(String name) throws FilingJsonException {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> label : take(name).members().entrySet()) {
            labels.put(label.getKey(), texts(label.getValue()));
        }
        return labels;
    }

    private static List<String> texts(JsonValue array) throws FilingJsonException {
        List<String> texts = new ArrayList<>();
        for (JsonValue element : array.elements()) {
            texts.add(element.text());
        }
        return texts;
    }

    private JsonValue take(String name) throws FilingJsonException {
        JsonValue value = unread.remove(name);
        if (value == null) {
            throw object.wrong("the key \"" + name + "\" is missing");
        }
        return value;
    }
}

package io.github.edgar8k.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.edgar8k.model.LineRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** Writes the values that filings are made of, each with its name; null stays null. */
final class Fields {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char DELETE = 0x7F;
    private static final char BEHIND_CONTROLS = 0xA0;
    private static final ControlEscapes ESCAPES = new ControlEscapes();

    /** Longer texts are written as they are. */
    private static final int MOST_COPIED = 1 << 16;

    private final JsonGenerator json;
    private byte[] utf8 = new byte[1024];

    Fields(JsonGenerator json) {
        this.json = json;
    }

    void object() throws IOException {
        json.writeStartObject();
    }

    /** Starts an object, or writes null and gives false where there is none. */
    boolean object(String name, Object value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
            return false;
        }
        json.writeStartObject();
        return true;
    }

    void endObject() throws IOException {
        json.writeEndObject();
    }

    void array(String name) throws IOException {
        name(name);
        json.writeStartArray();
    }

    void endArray() throws IOException {
        json.writeEndArray();
    }

    void text(String name, String value) throws IOException {
        json.writeFieldName(name);
        text(value);
    }

    void texts(String name, List<String> values) throws IOException {
        array(name);
        for (String value : values) {
            text(value);
        }
        endArray();
    }

    void number(String name, Integer value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    void flag(String name, Boolean value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeBoolean(value);
        }
    }

    void word(String name, Enum<?> value) throws IOException {
        text(name, value == null ? null : value.name().toLowerCase(Locale.ROOT));
    }

    void date(String name, LocalDate value) throws IOException {
        text(name, value == null ? null : value.toString());
    }

    /** ISO 8601, the seconds always there. */
    void dateTime(String name, LocalDateTime value) throws IOException {
        if (value == null) {
            text(name, null);
        } else {
            boolean wholeMinute = value.getSecond() == 0 && value.getNano() == 0;
            text(name, wholeMinute ? value + ":00" : value.toString());
        }
    }

    void lines(LineRange value) throws IOException {
        if (object("lines", value)) {
            number("first", value.first());
            number("last", value.last());
            endObject();
        }
    }

    private void text(String value) throws IOException {
        if (value == null) {
            json.writeNull();
            return;
        }
        if (value.length() <= MOST_COPIED) {
            int size = quoted(value);
            if (size >= 0) {
                json.writeRawUTF8String(utf8, 0, size);
                return;
            }
            if (isPlain(value)) {
                json.writeString(value);
                return;
            }
        }
        int special = special(value);
        if (special < 0) {
            json.writeString(value);
            return;
        }
        // The generator is slower with escapes of our own, which few texts need.
        json.setCharacterEscapes(ESCAPES);
        json.writeString(wellFormed(value, special));
        json.setCharacterEscapes(null);
    }

    /**
     * Puts the characters into {@link #utf8} as they stand between quotes: nearly every text is
     * ASCII, and one look at each character does for the generator's several.
     *
     * @return how many bytes they take; -1 where one of them needs more than a line feed's escape
     */
    private int quoted(String value) {
        // Copied in one piece, where the characters one by one would be the dearest part of it.
        byte[] latin = value.getBytes(StandardCharsets.ISO_8859_1);
        if (utf8.length < 2 * latin.length) {
            utf8 = new byte[Math.max(2 * latin.length, Math.min(2 * MOST_COPIED, 2 * utf8.length))];
        }
        byte[] bytes = utf8;
        int n = 0;
        for (int i = 0; i < latin.length; i++) {
            byte c = latin[i];
            if (c < ' ' && c != '\n' || c == DELETE || c == '?' && value.charAt(i) != '?') {
                return -1;
            }
            if (c == '"' || c == '\\' || c == '\n') {
                bytes[n++] = '\\';
                c = c == '\n' ? (byte) 'n' : c;
            }
            bytes[n++] = c;
        }
        return n;
    }

    /** Whether the generator's own escapes do, and there is no half of a surrogate pair. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= DELETE && (c < BEHIND_CONTROLS || Character.isSurrogate(c))) {
                return false;
            }
        }
        return true;
    }

    /** A name that an input chose. */
    private void name(String name) throws IOException {
        int special = special(name);
        if (special < 0) {
            json.writeFieldName(name);
            return;
        }
        json.setCharacterEscapes(ESCAPES);
        json.writeFieldName(wellFormed(name, special));
        json.setCharacterEscapes(null);
    }

    /**
     * Offset of the first character behind the last one of printed ASCII, -1 where there is none.
     */
    private static int special(String value) {
        int length = value.length();
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) >= DELETE) {
                return i;
            }
        }
        return -1;
    }

    /** UTF-8 has no form for half of a surrogate pair, and readers refuse an escaped one. */
    private static String wellFormed(String value, int from) {
        for (int i = from; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                return pairedFrom(value, i);
            }
        }
        return value;
    }

    private static String pairedFrom(String value, int start) {
        char[] chars = value.toCharArray();
        for (int i = start; i < chars.length; i++) {
            if (i + 1 < chars.length && Character.isSurrogatePair(chars[i], chars[i + 1])) {
                i++;
            } else if (Character.isSurrogate(chars[i])) {
                chars[i] = REPLACEMENT;
            }
        }
        return new String(chars);
    }
}

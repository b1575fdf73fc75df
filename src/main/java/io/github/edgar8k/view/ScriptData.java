package io.github.edgar8k.view;

import java.util.List;

/**
 * JSON inside a script element: whatever the words are, nothing in it ends the element or begins a
 * comment, and all of it is ASCII but for what needs no escape anywhere.
 */
final class ScriptData {
    private final StringBuilder json = new StringBuilder(1 << 12);

    /** Adds punctuation of JSON. */
    ScriptData raw(String punctuation) {
        json.append(punctuation);
        return this;
    }

    ScriptData number(int number) {
        json.append(number);
        return this;
    }

    /** Adds a string in quotes, or null. */
    ScriptData string(String words) {
        if (words == null) {
            json.append("null");
            return this;
        }
        json.append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (isPlain(c)) {
                json.append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(i + 1))) {
                json.append(c).append(words.charAt(++i));
            } else {
                escape(Character.isSurrogate(c) ? '\uFFFD' : c);
            }
        }
        json.append('"');
        return this;
    }

    /** Adds an array of strings. */
    ScriptData strings(List<String> list) {
        json.append('[');
        String comma = "";
        for (String words : list) {
            json.append(comma);
            string(words);
            comma = ",";
        }
        json.append(']');
        return this;
    }

    @Override
    public String toString() {
        return json.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f && c != '<' && c != '>' && c != '&'
                || c > 0xa0 && c < 0x2000
                || c > 0x206f && c < 0xd800;
    }

    private void escape(char c) {
        json.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            json.append(Character.forDigit(c >> shift & 0xf, 16));
        }
    }
}

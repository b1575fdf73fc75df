package io.github.edgar8k;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The same filing, given in another form, that must be read as the same. */
public enum Variant {
    CRLF_LINE_ENDS {
        @Override
        public String of(String text) {
            return eachLine(text, line -> line, "\r\n");
        }
    },
    CR_LINE_ENDS {
        @Override
        public String of(String text) {
            return eachLine(text, line -> line, "\r");
        }
    },
    NO_TRAILING_BLANKS {
        @Override
        public String of(String text) {
            return eachLine(text, Variant::withoutTrailingBlanks, "\n");
        }

        @Override
        String ownLines(String text) {
            return eachLine(text, Variant::withoutTrailingBlanks, "\n");
        }
    },
    EXPANDED_TABS {
        @Override
        public String of(String text) {
            return eachLine(text, Variant::expanded, "\n");
        }

        @Override
        String ownLines(String text) {
            return eachLine(text, Variant::expanded, "\n");
        }
    },
    PEM_WRAPPED {
        @Override
        public String of(String text) {
            return text.startsWith(PEM_BEGIN) || text.contains("\n" + PEM_BEGIN)
                    ? text
                    : PEM_HEADER + eachLine(ended(text), Variant::stuffed, "\n") + PEM_END + "\n";
        }

        @Override
        public int linesBefore(String text) {
            return of(text).equals(text) ? 0 : (int) PEM_HEADER.lines().count();
        }
    };

    private static final String PEM_BEGIN = "-----BEGIN PRIVACY-ENHANCED MESSAGE-----";
    private static final String PEM_END = "-----END PRIVACY-ENHANCED MESSAGE-----";
    private static final String PEM_HEADER =
            PEM_BEGIN
                    + """

                    Proc-Type: 2001,MIC-CLEAR
                    Originator-Name: webmaster@www.sec.gov
                    Originator-Key-Asymmetric:
                     MFgwCgYEVQgBAQICAf8DSgAwRwJAW2sNKK9AVtBzYZmr6aGjlWyK3XmZv3dTINen
                     TWSM7vrzLADbmYQaionwg5sDW3P6oaM5D3tdezXMm7z1T+B+twIDAQAB
                    MIC-Info: RSA-MD5,RSA,
                     AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHHIIIIJJJJKKKKLLLLMMMMNNNNOOOOPPPP
                     AAAABBBBCCCCDDDDEEEEFF==

                    """;
    private static final int TAB = 8;

    /** The variant; the text itself where there is nothing to vary. */
    public abstract String of(String text);

    /** How many lines the variant of {@code text} has before the text's first. */
    public int linesBefore(String text) {
        return 0;
    }

    /** What becomes of text that a filing quotes line by line. */
    String ownLines(String text) {
        return text;
    }

    /**
     * Makes JSON of the text or of its variant equal: quoted lines and, by {@code shift}, lines.
     */
    public JsonNode comparable(JsonNode json, int shift) {
        if (json instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                JsonNode value = member.getValue();
                if (value.isTextual() && member.getKey().equals("text")) {
                    object.put("text", ownLines(value.asText()));
                } else if (value.isInt() && List.of("first", "last").contains(member.getKey())) {
                    object.put(member.getKey(), value.asInt() - shift);
                }
            }
        }
        for (JsonNode child : json) {
            comparable(child, shift);
        }
        return json;
    }

    private static String eachLine(String text, UnaryOperator<String> change, String end) {
        StringBuilder changed = new StringBuilder();
        text.lines().forEach(line -> changed.append(change.apply(line)).append(end));
        boolean ended = text.endsWith("\n") || text.endsWith("\r");
        changed.setLength(Math.max(0, changed.length() - (ended ? 0 : end.length())));
        return changed.toString();
    }

    private static String ended(String text) {
        return text.endsWith("\n") || text.endsWith("\r") ? text : text + "\n";
    }

    private static String withoutTrailingBlanks(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        return line.substring(0, end);
    }

    private static String expanded(String line) {
        StringBuilder expanded = new StringBuilder();
        for (char c : line.toCharArray()) {
            if (c == '\t') {
                expanded.append(" ".repeat(TAB - expanded.length() % TAB));
            } else {
                expanded.append(c);
            }
        }
        return expanded.toString();
    }

    private static String stuffed(String line) {
        return line.startsWith("-") ? "- " + line : line;
    }
}

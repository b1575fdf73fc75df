package io.github.edgar8k.mapper;

import io.github.edgar8k.model.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The exhibits that the text of the items names: "a copy is attached as Exhibit 99.1". */
final class ReconciledMentions {
    private static final String WORD = "exhibit";

    private final Set<String> listed = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    private ReconciledMentions() {}

    static ReconciledMentions of(List<Item> items) {
        ReconciledMentions mentions = new ReconciledMentions();
        for (Item item : items) {
            if (item.text() != null) {
                mentions.read(item.text());
            }
        }
        return mentions;
    }

    /** Whether a line begins with that exhibit and goes on to describe it. */
    boolean lists(String key) {
        return listed.contains(key);
    }

    boolean names(String key) {
        return named.contains(key);
    }

    private void read(String text) {
        for (int at = 0; at + WORD.length() < text.length(); at++) {
            if ((text.charAt(at) | 0x20) != 'e'
                    || !text.regionMatches(true, at, WORD, 0, WORD.length())) {
                continue;
            }
            boolean begins = beginsLine(text, at);
            int number = behindSigns(text, at + WORD.length());
            int end = numberEnd(text, number);
            while (end > number) {
                at = end;
                String key = AgreementNumbers.exhibitKey(text.substring(number, end));
                named.add(key);
                if (begins && text.startsWith("  ", end) && !isLineEnd(text, end)) {
                    listed.add(key);
                }
                number = behindJoint(text, end);
                end = numberEnd(text, number);
            }
        }
    }

    private static boolean beginsLine(String text, int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n';
    }

    private static boolean isLineEnd(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n';
    }

    /** Behind "s", "No.", "Number", blanks and quotation marks. */
    private static int behindSigns(String text, int at) {
        int i = at;
        if (i < text.length() && (text.charAt(i) == 's' || text.charAt(i) == 'S')) {
            i++;
        }
        while (i < text.length() && i < at + 80 && isSign(text.charAt(i))) {
            i++;
        }
        if (text.regionMatches(true, i, "no", 0, 2)) {
            i += 2;
            i += text.regionMatches(true, i, "s", 0, 1) ? 1 : 0;
        }
        while (i < text.length() && i < at + 80 && isSign(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSign(char c) {
        return c == ' '
                || c == '\n'
                || c == '.'
                || c == '"'
                || c == '('
                || c == '#'
                || c == '\u201C';
    }

    /** Behind ", ", " and ", " through ", " to ": where a second number may stand. */
    private static int behindJoint(String text, int at) {
        int i = at;
        i += text.startsWith(",", i) ? 1 : 0;
        i = behindBlanks(text, i);
        for (String joint : new String[] {"and ", "or ", "through ", "to "}) {
            if (text.startsWith(joint, i)) {
                return behindBlanks(text, i + joint.length());
            }
        }
        return text.startsWith(",", at) ? i : text.length();
    }

    private static int behindBlanks(String text, int at) {
        int i = at;
        while (i < text.length()
                && i < at + 80
                && (text.charAt(i) == ' ' || text.charAt(i) == '\n')) {
            i++;
        }
        return i;
    }

    /**
     * Behind "99.1", "99(a)", "10.16A" without the period of a sentence; {@code at} where none
     * stands.
     */
    private static int numberEnd(String text, int at) {
        int i = at;
        if (i >= text.length() || !Character.isDigit(text.charAt(i))) {
            return at;
        }
        while (i < text.length()
                && i < at + 12
                && (Character.isLetterOrDigit(text.charAt(i))
                        || ".()-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        while (i > at && ".-(".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }
}

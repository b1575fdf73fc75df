package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.SubmissionType;
import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.Part;
import io.github.edgar8k.lexer.Parts;

/**
 * The number of "Amendment No. 2" or "8-K/A-2" on the cover of an amendment, by the form's type or
 * by the cover's own name.
 */
final class AmendmentNumber {
    private static final String[] NUMBERS = {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
    };
    private static final String[] ROMAN = {
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"
    };
    private static final String[] ORDINAL = {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth"
    };

    private AmendmentNumber() {}

    /** Null where the cover prints none, or the form is no amendment. */
    static Integer of(Parts parts, String formType) {
        if (!SubmissionType.isAmendment(formType) && nameLine(parts) == null) {
            return null;
        }
        for (Part part : parts.parts()) {
            if (part instanceof Part.CoverPage cover) {
                for (Line line : cover.lines()) {
                    Integer number = line.isText() ? on(Words.of(line.text())) : null;
                    if (number != null) {
                        return number;
                    }
                }
            }
        }
        return null;
    }

    /** The cover's line that is the name of an amendment, "FORM 8-K/A (No. 2)"; null for none. */
    static Line nameLine(Parts parts) {
        for (Part part : parts.parts()) {
            if (part instanceof Part.CoverPage cover) {
                for (Line line : cover.lines()) {
                    if (line.isText()
                            && "Ff8".indexOf(line.text().charAt(line.indent())) >= 0
                            && isName(Words.of(line.text()))) {
                        return line;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isName(Words words) {
        int at = words.is(0, "form") ? 1 : 0;
        boolean one = words.is(at, "8k");
        if (!one && !(words.is(at, "8") && words.is(at + 1, "k"))) {
            return false;
        }
        at += one ? 1 : 2;
        if (!words.is(at, "a")) {
            return false;
        }
        at++;
        at += words.is(at, "amendment") ? 1 : 0;
        at += words.is(at, "no") || words.is(at, "number") ? 1 : 0;
        return at == words.size() || at + 1 == words.size() && value(words.get(at)) != null;
    }

    private static Integer on(Words words) {
        for (int i = 0; i < words.size(); i++) {
            boolean form = words.is(i, "a") && (words.is(i - 1, "k") || words.is(i - 1, "8k"));
            if (!form && !words.is(i, "amendment")) {
                continue;
            }
            int at = i + 1;
            if (words.is(at, "no") || words.is(at, "number")) {
                at++;
            }
            if (at < words.size() && (at > i + 1 || isFigures(words.get(at)))) {
                return value(words.get(at));
            }
            Integer ordinal = i > 0 ? indexOf(ORDINAL, words.get(i - 1)) : null;
            if (ordinal != null) {
                return ordinal;
            }
        }
        return null;
    }

    private static Integer value(String word) {
        if (isFigures(word)) {
            return Integer.valueOf(word);
        }
        Integer named = indexOf(NUMBERS, word);
        return named != null ? named : indexOf(ROMAN, word);
    }

    /** At most two: a year is no number of an amendment. */
    private static boolean isFigures(String word) {
        return word.length() <= 2
                && Character.isDigit(word.charAt(0))
                && Character.isDigit(word.charAt(word.length() - 1));
    }

    private static Integer indexOf(String[] words, String word) {
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals(word)) {
                return i + 1;
            }
        }
        return null;
    }
}

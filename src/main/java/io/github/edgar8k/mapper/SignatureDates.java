package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import java.util.ArrayList;
import java.util.List;

/** Takes the dates and their labels out of the lines of the signatures. */
final class SignatureDates {
    /** A line with more dates is no line of a signature. */
    private static final int MOST_IN_LINE = 8;

    /** How far from its label a date may stand. */
    private static final int LABEL_REACH = 24;

    /** Words of "Dated at Norfolk, Virginia, this". */
    private static final int LONGEST_PLACE = 8;

    private final List<SignatureDate> dates = new ArrayList<>();

    List<SignatureDate> dates() {
        return dates;
    }

    /** A line with its dates as blanks, their labels too; the dates are kept. */
    String takenFrom(String text, int line) {
        PrintedDate.Found found = PrintedDate.find(text);
        if (found == null) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text);
        for (int count = 0; found != null && count < MOST_IN_LINE; count++) {
            int start = labelStart(text, found.start());
            if (standsAlone(text, start, found)) {
                boolean asOf = Words.of(text, start, found.start()).contains("as of");
                dates.add(new SignatureDate(found.date(), line, start, asOf));
                int end = found.end();
                while (end < text.length() && ".,;)_".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                for (int i = start; i < end; i++) {
                    rest.setCharAt(i, ' ');
                }
            }
            found = PrintedDate.find(text, found.end());
        }
        return rest.toString();
    }

    /**
     * The last date of the sentence over the signatures, which counts where no other is printed.
     */
    void addFromSentence(String sentence, int line) {
        PrintedDate.Found last = null;
        PrintedDate.Found found = PrintedDate.find(sentence);
        while (found != null) {
            last = found;
            found = PrintedDate.find(sentence, found.end());
        }
        if (last != null) {
            dates.add(new SignatureDate(last.date(), line, 0, true));
        }
    }

    /** Joins "Dated: June" with "21, 2001" of the line below; null where that is no date. */
    boolean addWrapped(String upper, String lower, int line, int column) {
        PrintedDate.Found found = PrintedDate.find(upper + " " + lower);
        if (found == null || found.end() <= upper.length() || found.start() > upper.length()) {
            return false;
        }
        dates.add(new SignatureDate(found.date(), line, column, false));
        return true;
    }

    /** Whether a line begins with a date's label. */
    static boolean startsWithLabel(String line) {
        Words words = Words.of(line);
        return words.is(0, "date") || words.is(0, "dated");
    }

    /**
     * Whether a cell is a date's label, or begins with one and goes on with the blank for the date.
     */
    static boolean isLabel(String cell) {
        Words words = Words.of(cell);
        boolean label = words.is(0, "date") || words.is(0, "dated");
        for (int i = 1; i < words.size(); i++) {
            label &= isLabelWord(words.get(i));
        }
        return label;
    }

    private static boolean isLabelWord(String word) {
        return switch (word) {
            case "date",
                    "dated",
                    "signed",
                    "signature",
                    "executed",
                    "as",
                    "of",
                    "this",
                    "the",
                    "day",
                    "on",
                    "at",
                    "effective" ->
                    true;
            default -> false;
        };
    }

    /** Offset of the label before a date, or of the date itself. */
    private static int labelStart(String text, int date) {
        int start = date;
        int at = date;
        while (at > 0 && date - at < LABEL_REACH) {
            int end = at;
            while (end > 0 && " :_.-(".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            int word = end;
            while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
                word--;
            }
            if (word == end
                    || !isLabelWord(text.substring(word, end).toLowerCase(java.util.Locale.ROOT))) {
                break;
            }
            start = word;
            at = word;
        }
        return start < date ? placeStart(text, start) : start;
    }

    /** Offset of "Dated at" before the place where a date's label goes on, or {@code label}. */
    private static int placeStart(String text, int label) {
        int cell = text.lastIndexOf("   ", Math.max(label - 1, 0));
        int from = cell < 0 ? 0 : cell;
        Words words = Words.of(text, from, label);
        boolean place =
                words.startsWith("dated at")
                        || words.startsWith("dated in")
                        || words.startsWith("executed at")
                        || words.startsWith("signed at");
        return place && words.size() <= LONGEST_PLACE ? words.start(0) : label;
    }

    /** Whether a date is a cell of its own and no part of a name or a sentence. */
    private static boolean standsAlone(String text, int start, PrintedDate.Found found) {
        int before = start - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '(')) {
            before--;
        }
        if (before >= 0 && start - before <= 2 && text.charAt(before) != '_') {
            boolean labelled = start < found.start();
            boolean place = text.charAt(before) == ',' && !labelled && !hasWord(text, before, 6);
            boolean behindMark =
                    text.charAt(before) == ',' && SignatureMark.read(text.strip()) != null;
            if (!place && !behindMark) {
                return false;
            }
        }
        int after = found.end();
        while (after < text.length() && ".,;) _".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        boolean close = after < text.length() && after - found.end() <= 1;
        return !close || !Character.isLetterOrDigit(text.charAt(after)) || start < found.start();
    }

    /** Whether more than {@code most} words stand before an offset: a sentence and no place. */
    private static boolean hasWord(String text, int before, int most) {
        return Words.of(text, 0, before).size() > most;
    }
}

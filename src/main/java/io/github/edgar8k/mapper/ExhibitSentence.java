package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.model.Exhibit;
import io.github.edgar8k.model.LineRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Exhibits of an item that has no list but says "The letter ... is attached as Exhibit 16" or
 * "Exhibit 16, the letter ..., is being filed". An item that refers to the index names none.
 */
final class ExhibitSentence {
    /** A longer item holds financial statements, where no sentence names exhibits. */
    private static final int MOST_LINES = 80;

    private static final int LONGEST = 8000;

    private ExhibitSentence() {}

    static List<Exhibit> read(List<Line> body) {
        StringBuilder joined = new StringBuilder();
        Line first = null;
        Line last = null;
        int count = 0;
        for (Line line : body) {
            if (!line.isText()) {
                if (line.isBlank()
                        && joined.length() > 0
                        && joined.charAt(joined.length() - 1) != '\n') {
                    joined.append('\n');
                }
                continue;
            }
            if (++count > MOST_LINES || joined.length() > LONGEST) {
                break;
            }
            first = first == null ? line : first;
            last = line;
            Phrase.append(joined, line.text());
        }
        List<Exhibit> exhibits = new ArrayList<>();
        String text = joined.toString();
        Words all = Words.of(text);
        if (first == null || all.contains("exhibit index") || all.contains("index to exhibits")) {
            return exhibits;
        }
        int from = 0;
        while (from < text.length()) {
            int end = sentenceEnd(text, from);
            addFrom(text.substring(from, end).strip(), exhibits, first, last);
            from = end;
        }
        return exhibits;
    }

    /**
     * Offset behind the period that ends a sentence: a capital follows, no abbreviation is before.
     */
    private static int sentenceEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends =
                    c == '\n'
                            || c == '.'
                                    && i + 2 < text.length()
                                    && text.charAt(i + 1) == ' '
                                    && Character.isUpperCase(text.charAt(i + 2))
                                    && i > 3
                                    && Character.isLowerCase(text.charAt(i - 1))
                                    && Character.isLetter(text.charAt(i - 2))
                                    && Character.isLetter(text.charAt(i - 3));
            if (ends) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static void addFrom(String sentence, List<Exhibit> exhibits, Line first, Line last) {
        Words words = Words.of(sentence);
        ExhibitNumber bracketed = ExhibitNumber.inBracketsAtEnd(sentence);
        if (bracketed != null) {
            int open = sentence.lastIndexOf('(');
            int from = firstWord(words, 0);
            int to = verbBefore(words, from, Words.of(sentence, 0, open).size());
            String description = between(sentence, words, from, to);
            if (description != null && !has(exhibits, bracketed.number())) {
                exhibits.add(
                        new Exhibit(
                                bracketed.number(),
                                description,
                                false,
                                null,
                                Line.range(first, last)));
            }
            return;
        }
        boolean attaches =
                words.contains("attached")
                        || words.contains("filed")
                        || words.contains("furnished")
                        || words.contains("included")
                        || words.contains("annexed")
                        || words.contains("submitted");
        boolean later =
                words.contains("by amendment")
                        || words.contains("will be filed")
                        || words.contains("to be filed");
        if (!attaches || later) {
            return;
        }
        int behind = 0;
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.is(i, "exhibits") && !isElsewhere(words, i)) {
                addSeveral(sentence, words, i, exhibits, Line.range(first, last));
                continue;
            }
            if (!words.is(i, "exhibit") || isElsewhere(words, i)) {
                continue;
            }
            ExhibitNumber number = ExhibitNumber.read(sentence, words.start(i));
            ExhibitNumber bare = number == null ? number(sentence, words.start(i + 1)) : number;
            if (bare == null || has(exhibits, bare.number())) {
                continue;
            }
            int verb = verb(words, i);
            boolean after = i <= 1 || behind == 0 && verb > i && !words.is(i - 1, "as");
            String description =
                    after
                            ? between(sentence, words, i + 2, verb)
                            : between(
                                    sentence,
                                    words,
                                    firstWord(words, behind),
                                    verbBefore(words, behind, i));
            behind = i + 2;
            exhibits.add(
                    new Exhibit(bare.number(), description, false, null, Line.range(first, last)));
        }
    }

    /** "The press releases are attached as Exhibits 99.1 and 99.2": one entry for each number. */
    private static void addSeveral(
            String sentence, Words words, int i, List<Exhibit> exhibits, LineRange lines) {
        int respectively = sentence.indexOf(", respectively");
        String text = respectively < 0 ? sentence : sentence.substring(0, respectively);
        int start = words.start(i);
        ExhibitRowHead head = start < text.length() ? ExhibitRowHead.read(text, start) : null;
        if (head == null || head.before().isEmpty()) {
            return;
        }
        String description = between(sentence, words, firstWord(words, 0), verbBefore(words, 0, i));
        List<String> numbers = new ArrayList<>(head.before());
        numbers.add(head.number().number());
        for (String number : numbers) {
            if (!has(exhibits, number)) {
                exhibits.add(new Exhibit(number, description, false, null, lines));
            }
        }
    }

    /** The number of "Exhibit 16, the letter": a comma behind it. */
    private static ExhibitNumber number(String sentence, int start) {
        int end = start;
        while (end < sentence.length() && ", ;".indexOf(sentence.charAt(end)) < 0) {
            end++;
        }
        return ExhibitNumber.read(sentence.substring(start, end), 0);
    }

    /** "by reference to Exhibit 2.1 of", "Exhibit 99 to the Form 10-K": in another filing. */
    private static boolean isElsewhere(Words words, int i) {
        return words.is(i - 1, "to") || words.is(i - 1, "see") || words.is(i - 1, "in");
    }

    private static boolean has(List<Exhibit> exhibits, String number) {
        for (Exhibit exhibit : exhibits) {
            if (exhibit.number().equals(number)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(Words words, int i) {
        return words.is(i, "is")
                || words.is(i, "are")
                || words.is(i, "was")
                || words.is(i, "has")
                || words.is(i, "were")
                || words.is(i, "have");
    }

    private static int verb(Words words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (isVerb(words, i)) {
                return i;
            }
        }
        return words.size();
    }

    private static int verbBefore(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isVerb(words, i)) {
                return i;
            }
        }
        return words.is(to - 1, "as") ? to - 1 : to;
    }

    /** The word behind "and", "(c) Exhibits." or "A copy of". */
    private static int firstWord(Words words, int from) {
        int at = from;
        while (at < words.size() && isFiller(words, at)) {
            at++;
        }
        return words.at(at, "copy of") ? at + 2 : at;
    }

    private static boolean isFiller(Words words, int at) {
        String word = words.get(at);
        return word.equals("and")
                || word.equals("exhibits")
                || word.length() == 1
                || Character.isDigit(word.charAt(0)) && at < 3;
    }

    private static String between(String sentence, Words words, int from, int to) {
        if (from >= to || from >= words.size()) {
            return null;
        }
        return Phrase.collapsed(sentence.substring(words.start(from), words.end(to - 1)));
    }
}

package io.github.edgar8k.html;

import java.util.List;

/** How wide boxes are where nothing makes them break their lines. */
final class Measure {
    private final FlowText text;

    Measure(FlowText text) {
        this.text = text;
    }

    int width(List<Box> boxes) {
        int width = 0;
        for (Box box : boxes) {
            if (box instanceof Paragraph paragraph) {
                width = Math.max(width, width(paragraph));
            } else if (box instanceof Table table) {
                width = Math.max(width, table.left() + table.columns().natural());
            }
        }
        return width;
    }

    private int width(Paragraph paragraph) {
        int marker = paragraph.marker() == null ? 0 : paragraph.marker().length() + 1;
        int width = 0;
        int from = paragraph.start();
        for (int i = from; i <= paragraph.end(); i++) {
            if (i == paragraph.end() || text.charAt(i) == '\n') {
                width = Math.max(width, i - from);
                from = i + 1;
            }
        }
        return paragraph.left() + Math.max(0, paragraph.first()) + marker + width;
    }

    /** The length of the longest word in paragraphs, which no line can be shorter than. */
    int longestWord(List<Box> boxes) {
        int longest = 0;
        for (Box box : boxes) {
            if (box instanceof Paragraph paragraph) {
                int from = paragraph.start();
                for (int i = from; i <= paragraph.end(); i++) {
                    if (i == paragraph.end() || text.charAt(i) == ' ' || text.charAt(i) == '\n') {
                        longest = Math.max(longest, i - from);
                        from = i + 1;
                    }
                }
            }
        }
        return longest;
    }

    /** The one short word that a cell's boxes are, or null. */
    String word(List<Box> boxes) {
        if (boxes.size() == 1 && boxes.get(0) instanceof Paragraph paragraph) {
            int from = paragraph.start();
            int to = paragraph.end();
            while (from < to && text.isBlank(from)) {
                from++;
            }
            if (to - from <= 4) {
                StringBuilder word = new StringBuilder();
                text.copy(from, to, word);
                return word.toString();
            }
        }
        return null;
    }
}

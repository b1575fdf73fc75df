package io.github.edgar8k.lexer;

/** Where the exhibit index ends: before the signatures, a typed-in exhibit, or another page. */
final class ExhibitIndexEnd {
    private ExhibitIndexEnd() {}

    /** Index behind the last line of the index that begins at {@code start}. */
    static int of(Line[] lines, int start) {
        int entries = 0;
        for (int i = start + 1; i < lines.length; i++) {
            Line line = lines[i];
            if (line.kind() == LineKind.PAGE_MARK) {
                if (entries > 0 && !goesOn(lines, i)) {
                    return i;
                }
            } else if (line.isText()) {
                if (SignatureRule.isHeading(line)) {
                    return i;
                }
                boolean apart = !lines[i - 1].isText();
                if (entries > 0
                        && apart
                        && ExhibitIndexRule.isExhibitLabel(line)
                        && !isEntry(lines, i)) {
                    return i;
                }
                if (ExhibitIndexRule.beginsWithNumber(line)) {
                    entries++;
                }
            }
        }
        return lines.length;
    }

    /** "Exhibit 99.1" with its description on the next line, as an index may set it. */
    private static boolean isEntry(Line[] lines, int i) {
        for (int k = i + 1; k < lines.length && k <= i + 2; k++) {
            if (lines[k].isText()) {
                return lines[k].indent() <= lines[i].indent() + 12
                        && lines[i].indent() < 20
                        && k == i + 1;
            }
        }
        return false;
    }

    /**
     * Whether the page after an index page is still the index: it begins with its heading, its
     * column heads, an entry, or the rest of the last entry under its own column.
     */
    private static boolean goesOn(Line[] lines, int mark) {
        int column = columnBefore(lines, mark);
        int hanging = 0;
        for (int i = mark + 1; i < lines.length; i++) {
            Line line = lines[i];
            if (line.kind() == LineKind.PAGE_MARK) {
                break;
            }
            if (!line.isText()) {
                continue;
            }
            if (ExhibitIndexRule.isHeading(line)) {
                return true;
            }
            if (ExhibitIndexRule.isExhibitLabel(line) && !isEntry(lines, i)) {
                return false;
            }
            if (hanging == 0 && i + 1 < lines.length && ExhibitIndexRule.isHeading(lines[i + 1])) {
                return true;
            }
            if (ExhibitIndexRule.beginsWithNumber(line) && line.indent() < Math.max(column, 20)) {
                return true;
            }
            boolean lowerCase = Character.isLowerCase(line.text().charAt(line.indent()));
            boolean rest = Math.abs(line.indent() - column) <= 1 && column > (lowerCase ? 2 : 4);
            if (!rest && !ExhibitIndexRule.isColumnHead(line) || ++hanging > 6) {
                return false;
            }
        }
        return hanging > 0;
    }

    /** Column of the last line of text before a page mark, -1 where there is none. */
    private static int columnBefore(Line[] lines, int mark) {
        for (int i = mark - 1; i >= 0 && i > mark - 16; i--) {
            if (lines[i].isText()) {
                return ExhibitIndexRule.beginsWithNumber(lines[i])
                        ? descriptionColumn(lines[i])
                        : lines[i].indent();
            }
        }
        return -1;
    }

    /** Column of the description behind a number, -1 where no wide gap parts the two. */
    private static int descriptionColumn(Line line) {
        String text = line.text();
        int at = text.indexOf("  ", line.indent());
        while (at >= 0 && at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}

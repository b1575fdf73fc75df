package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.CoverCaption;
import io.github.edgar8k.model.Address;
import java.util.ArrayList;
import java.util.List;

/**
 * The address of principal executive offices and its ZIP code, which may stand in a column of its
 * own.
 */
final class CoverAddress {
    private static final int MOST_LINES = 12;

    private final CoverValues values;
    private final CoverGrid grid;
    private final Caption caption;

    private CoverAddress(CoverValues values, Caption caption) {
        this.values = values;
        this.grid = values.grid;
        this.caption = caption;
    }

    /** The address at a caption; {@code zipCaption} may be null. */
    static Address read(CoverValues values, Caption caption, Caption zipCaption) {
        return new CoverAddress(values, caption).read(zipCaption);
    }

    private Address read(Caption zipCaption) {
        CoverCell zip = zipCaption == null ? null : zip(zipCaption);
        List<String> lines = beside();
        if (lines.isEmpty()) {
            boolean below = values.valuesBelow() || values.hasColon(caption);
            lines = below ? below() : above();
            if (lines.isEmpty()) {
                lines = below ? above() : below();
            }
        }
        if (lines.size() == 1 && lines.get(0).endsWith(")") && lines.get(0).indexOf('(') < 0) {
            // The end of a caption whose beginning was not known.
            lines = List.of();
        }
        return AddressReader.read(lines, zip == null ? null : zip.text());
    }

    /** A ZIP code right over its caption, apart from other words. */
    private CoverCell zip(Caption zipCaption) {
        CoverCell found = values.nearest(zipCaption, CoverShape.ZIP_CODE);
        if (found == null || Math.abs(found.line() - zipCaption.firstLine()) > 6) {
            return foreignCode(zipCaption);
        }
        for (CoverCell cell : grid.cells(found.line())) {
            if (cell.left() <= found.left()
                    && cell.right() >= found.right()
                    && isAlone(cell.text(), found.text().length())) {
                values.use(cell);
                return found;
            }
        }
        return foreignCode(zipCaption);
    }

    /** "IL 60007" is the end of the address. */
    private static boolean isStateWithZip(CoverCell cell) {
        int blank = cell.text().indexOf(' ');
        return blank > 0 && AddressPlace.stateOf(cell.text().substring(0, blank)) != null;
    }

    /** Whether a cell has no more letters and digits than its ZIP code: "(60007)". */
    private static boolean isAlone(String text, int zip) {
        int others = text.length() - zip;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            others -= c == '(' || c == ')' || c == '-' && i == text.length() - 1 ? 1 : 0;
        }
        return others == 0;
    }

    /**
     * A short word with digits that stands alone over the ZIP caption: another country's postal
     * code.
     */
    private CoverCell foreignCode(Caption zipCaption) {
        List<CoverCell> block =
                values.valuesBelow() || values.hasColon(zipCaption)
                        ? values.below(zipCaption, false)
                        : values.above(zipCaption, false);
        for (CoverCell cell : block) {
            if (CoverFormerName.isNone(cell.text()) && grid.cells(cell.line()).size() > 1) {
                values.use(cell);
                return null;
            }
            if (cell.text().length() <= 10
                    && Digits.in(cell.text())
                    && !isStateWithZip(cell)
                    && cell.distance(zipCaption.left(), zipCaption.right()) == 0
                    && grid.cells(cell.line()).size() > 1) {
                values.use(cell);
                return cell;
            }
        }
        return null;
    }

    /** Values to the right of a caption that is wrapped at the left, or behind its colon. */
    private List<String> beside() {
        List<String> lines = new ArrayList<>();
        CoverCell before = values.before(caption);
        if (before != null) {
            lines.add(before.text());
            values.use(before);
            return lines;
        }
        CoverCell first = values.beside(caption);
        if (first == null || !values.hasColon(caption) && first.left() - caption.right() < 2) {
            return lines;
        }
        lines.add(first.text());
        values.use(first);
        if (goesOnAtMargin(first)) {
            lines.add(grid.cells(first.line() + 1).get(0).text());
            values.use(grid.cells(first.line() + 1).get(0));
            return lines;
        }
        for (int i = first.line() + 1;
                i < grid.size() && grid.isText(i) && lines.size() < MOST_LINES;
                i++) {
            boolean any = false;
            for (CoverCell cell : grid.cells(i)) {
                if (Math.abs(cell.left() - first.left()) <= 2 && !values.isUsed(cell)) {
                    lines.add(cell.text());
                    values.use(cell);
                    any = true;
                }
            }
            if (!any) {
                break;
            }
        }
        return lines;
    }

    /** "Address of Principal Executive Offices: 22 West State Street," / "Media, PA 19063". */
    private boolean goesOnAtMargin(CoverCell first) {
        int line = first.line() + 1;
        if (line >= grid.size() || grid.hasTaken(line) || grid.cells(line).size() != 1) {
            return false;
        }
        CoverCell cell = grid.cells(line).get(0);
        return cell.left() <= caption.left()
                && !values.isUsed(cell)
                && (first.text().endsWith(",")
                        || PostalCode.find(first.text()) == null
                                && PostalCode.find(cell.text()) != null);
    }

    private List<String> above() {
        List<String> lines = new ArrayList<>();
        int i = caption.firstLine() - 1;
        int skipped = 0;
        while (i >= 0 && skipped < 6 && (!grid.isText(i) || grid.words(i).isEmpty())) {
            if (grid.line(i).kind().isFurniture()) {
                return lines;
            }
            i--;
            skipped++;
        }
        while (i >= 0 && lines.size() < MOST_LINES) {
            if (!grid.isText(i)) {
                if (!lines.isEmpty() && !goesOnOver(i, lines)) {
                    break;
                }
                i--;
                continue;
            }
            if (grid.isPrintedForm(i) || hasForeignCaption(i)) {
                break;
            }
            String words = words(i);
            if (words != null) {
                lines.add(0, words);
            }
            i--;
        }
        return lines;
    }

    /** Double spacing: a blank or a rule over "City, State ZIP" with a street above it. */
    private boolean goesOnOver(int i, List<String> lines) {
        if (lines.size() > 3 || i < 1 || !grid.isText(i - 1) || grid.hasTaken(i - 1)) {
            return false;
        }
        String top = lines.get(0);
        if (Character.isDigit(top.charAt(0))) {
            return false;
        }
        List<CoverCell> cells = grid.cells(i - 1);
        if (cells.isEmpty() || values.isUsed(cells.get(0))) {
            return false;
        }
        String text = cells.get(0).text();
        return Character.isDigit(text.charAt(0))
                || text.startsWith("P.O")
                || text.startsWith("P. O")
                || text.startsWith("One ")
                || text.startsWith("Suite ")
                || namesHouse(text);
    }

    /** "Block 4, Harcourt Quay": words with a number that is no other value's. */
    private static boolean namesHouse(String text) {
        return text.indexOf(',') > 0
                && Character.isUpperCase(text.charAt(0))
                && Digits.in(text)
                && !Digits.atLeast(5, text)
                && PrintedDate.find(text) == null;
    }

    private List<String> below() {
        List<String> lines = new ArrayList<>();
        int i = caption.lastLine() + 1;
        int skipped = 0;
        while (i < grid.size() && skipped < 3 && !grid.isText(i)) {
            i++;
            skipped++;
        }
        while (i < grid.size()
                && grid.isText(i)
                && !grid.isPrintedForm(i)
                && !hasForeignCaption(i)
                && lines.size() < MOST_LINES) {
            String words = words(i);
            if (words != null) {
                lines.add(words);
            }
            i++;
        }
        return lines;
    }

    private boolean hasForeignCaption(int line) {
        for (Caption other : values.captions) {
            if (other != caption
                    && other.kind() != CoverCaption.ZIP_CODE
                    && other.firstLine() <= line
                    && other.lastLine() >= line
                    && !isBeside(other)) {
                return true;
            }
        }
        return false;
    }

    /** A caption of the same row, in columns of its own. */
    private boolean isBeside(Caption other) {
        return other.firstLine() <= caption.lastLine()
                && other.lastLine() >= caption.firstLine()
                && (other.left() >= caption.right() || other.right() <= caption.left());
    }

    /**
     * The line's cells that are nobody's yet, in this caption's columns where others stand beside
     * it.
     */
    private String words(int line) {
        boolean alone = true;
        for (Caption other : values.captions) {
            if (other != caption
                    && other.kind() != CoverCaption.ZIP_CODE
                    && other.firstLine() <= caption.lastLine()
                    && other.lastLine() >= caption.firstLine()) {
                alone = false;
            }
        }
        // One caption asks for both: the telephone number is taken, and the rest is the address.
        boolean shared = caption.words().contains("telephone");
        StringBuilder words = new StringBuilder();
        for (CoverCell printed : grid.cells(line)) {
            for (CoverCell cell : shared ? values.free(printed) : List.of(printed)) {
                if (!values.isUsed(cell)
                        && (alone || cell.distance(caption.left(), caption.right()) == 0)) {
                    String rest = Phrase.collapsed(cell.text());
                    if (rest != null) {
                        Phrase.append(words, rest);
                        values.use(cell);
                    }
                }
            }
        }
        return words.length() == 0 ? null : words.toString();
    }
}

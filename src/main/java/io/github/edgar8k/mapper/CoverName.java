package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.CoverCaption;
import io.github.edgar8k.catalogue.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A registrant's name as the cover sets it: before its caption, beside it, over it, or under it
 * where this cover sets values below.
 */
final class CoverName {
    private final CoverValues values;
    private final Caption caption;

    private CoverName(CoverValues values, Caption caption) {
        this.values = values;
        this.caption = caption;
    }

    /** The lines of the name at a caption, top first; empty where none is found. */
    static List<CoverCell> read(CoverValues values, Caption caption) {
        return new CoverName(values, caption).read();
    }

    private List<CoverCell> read() {
        CoverCell before = values.before(caption);
        if (before != null) {
            values.use(before);
            return List.of(before);
        }
        CoverCell beside = values.beside(caption);
        boolean colon = values.hasColon(caption);
        if (beside != null
                && (colon || beside.left() > caption.right() && values.rivals(caption) == 0)) {
            return column(values, caption, beside);
        }
        List<CoverCell> above = values.above(caption, true);
        if (isWholeNote(above)) {
            List<CoverCell> over = values.above(caption.at(above.get(0).line()), true);
            above = over.isEmpty() ? above : over;
        }
        List<CoverCell> below = values.below(caption, true);
        List<CoverCell> block =
                (values.valuesBelow() || colon) && !below.isEmpty() || above.isEmpty()
                        ? below
                        : above;
        if (block == below && !colon && !values.valuesBelow() && isOtherValue(block)) {
            return List.of();
        }
        for (CoverCell cell : block) {
            values.use(cell);
        }
        return withoutNote(AssetBackedNames.withoutKeys(block));
    }

    /** A value's first line beside its caption, and those of its column under it. */
    static List<CoverCell> column(CoverValues values, Caption caption, CoverCell beside) {
        List<CoverCell> block = new ArrayList<>();
        block.add(beside);
        values.use(beside);
        CoverCell rest = restAtMargin(values, caption, beside);
        if (rest != null) {
            block.add(rest);
            values.use(rest);
            return block;
        }
        for (int i = beside.line() + 1;
                i <= caption.lastLine() + 1 && i < values.grid.size();
                i++) {
            if (i > caption.lastLine() && values.grid.hasTaken(i)) {
                break;
            }
            for (CoverCell cell : values.grid.cells(i)) {
                if (Math.abs(cell.left() - beside.left()) <= 2 && !values.isUsed(cell)) {
                    block.add(cell);
                    values.use(cell);
                }
            }
        }
        return block;
    }

    /** "Exact name of registrant: Tri-County Telephone" / "Cooperative Corp." */
    private static CoverCell restAtMargin(CoverValues values, Caption caption, CoverCell beside) {
        int line = beside.line() + 1;
        if (caption.kind() != CoverCaption.NAME
                || !values.hasColon(caption)
                || line >= values.grid.size()
                || values.grid.hasTaken(line)
                || values.grid.cells(line).size() != 1
                || SignatureWords.endsAsCompany(beside.text())) {
            return null;
        }
        CoverCell rest = values.grid.cells(line).get(0);
        return rest.left() <= caption.left() && !values.isUsed(rest) ? rest : null;
    }

    /** A name that is missing over its caption is not made up from the row of numbers below. */
    private boolean isOtherValue(List<CoverCell> block) {
        for (CoverCell cell : block) {
            if (values.isUsed(cell)
                    || JurisdictionText.of(cell.text()) != null
                    || Digits.atLeast(5, cell.text())) {
                return true;
            }
        }
        return block.isEmpty();
    }

    /**
     * "(Debtor-in-Possession)", "(as depositor under the ...)" on lines of their own are no name,
     * nor is such a note that begins behind the name and goes on in the line below.
     */
    private static List<CoverCell> withoutNote(List<CoverCell> block) {
        int last = block.size() - 1;
        for (int i = 1; i <= last; i++) {
            if (isRole(Words.of(block.get(i).text()))) {
                return block.subList(0, i);
            }
        }
        if (last < 0 || !block.get(last).text().endsWith(")")) {
            return block;
        }
        for (int i = last; i >= 0; i--) {
            String text = block.get(i).text();
            if (i > 0 && text.startsWith("(")) {
                return isNote(Words.of(text)) ? block.subList(0, i) : block;
            }
            int open = text.lastIndexOf(" (");
            int close = i < last ? -1 : text.length() - 1;
            if (open > 0 && text.indexOf(')', open) == close) {
                return isNote(Words.of(text, open, text.length())) ? cut(block, i, open) : block;
            }
        }
        return block;
    }

    /** "(By: X Corp., General Partner)" under the rule that the name is written on. */
    private static boolean isWholeNote(List<CoverCell> block) {
        int last = block.size() - 1;
        return last >= 0
                && block.get(0).text().startsWith("(")
                && block.get(last).text().endsWith(")")
                && isNote(Words.of(block.get(0).text()));
    }

    /** A name without the asterisk behind it, which refers to a note. */
    static String withoutMark(String name) {
        return name != null && name.endsWith("*")
                ? name.substring(0, name.indexOf('*')).strip()
                : name;
    }

    /** "as originator of Trust 1996-7" in a line under the name. */
    private static boolean isRole(Words words) {
        if (!words.is(0, "as") || words.size() < 2) {
            return false;
        }
        return switch (words.get(1)) {
            case "originator",
                    "servicer",
                    "depositor",
                    "seller",
                    "sponsor",
                    "transferor",
                    "master" ->
                    true;
            default -> false;
        };
    }

    private static boolean isNote(Words words) {
        return words.is(0, "debtor")
                || words.is(0, "as")
                || words.is(0, "by")
                || words.is(0, "formerly")
                || words.is(0, "originator")
                || words.is(0, "depositor")
                || words.is(0, "issuer")
                || words.is(0, "registrant")
                || words.is(0, "a")
                || words.is(0, "and")
                || words.equalTo("the registrant")
                || words.equalTo("the company")
                || words.equalTo("the partnership")
                || words.equalTo("the trust");
    }

    /** The block up to an offset of one of its lines. */
    private static List<CoverCell> cut(List<CoverCell> block, int line, int offset) {
        CoverCell cell = block.get(line);
        String text = cell.text().substring(0, offset).stripTrailing();
        List<CoverCell> name = new ArrayList<>(block.subList(0, line));
        name.add(new CoverCell(cell.line(), cell.left(), cell.left() + text.length(), text));
        return name;
    }
}

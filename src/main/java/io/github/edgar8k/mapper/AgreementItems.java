package io.github.edgar8k.mapper;

import io.github.edgar8k.catalogue.Words;
import io.github.edgar8k.model.Item;
import io.github.edgar8k.model.ItemInformation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The header's items against the body's, as sets. A line of the header that names no item (EDGAR
 * left them blank from 1997 to 2001, and those of items 10 to 13 until August 2004) stands for any
 * one, so that only their number can be compared. An item that says "Not applicable" is none.
 */
final class AgreementItems {
    /** Longest text of an item that only says that there is nothing to say. */
    private static final int SHORT = 400;

    /** Words that say so. */
    private static final String NOTHING =
            " none applicable inapplicable na nothing omitted reported response events ";

    /** Words that may stand beside them: labels and the captions of item 7. */
    private static final String BESIDE =
            " a b c d n i ii iii iv not no to is are this item items report of the and financial"
                    + " statements statement businesses business acquired pro forma information"
                    + " exhibits exhibit during period by registrant at time because they included ";

    private final Set<String> header = new LinkedHashSet<>();

    /** With a heading in the body, and what of them has something to report. */
    private final Set<String> headed = new LinkedHashSet<>();

    private final Set<String> body = new LinkedHashSet<>();
    private final int unnamed;

    /** Named in the header without a heading in the body. */
    private final List<String> onlyInHeader = new ArrayList<>();

    /** With a heading in the body, but not among the header's names. */
    private final List<String> onlyInBody = new ArrayList<>();

    private AgreementItems(List<ItemInformation> information, List<Item> items) {
        int blank = 0;
        for (int i = 0; i < information.size(); i++) {
            String number = information.get(i).number();
            if (number == null) {
                blank++;
            } else {
                header.add(number);
            }
        }
        unnamed = blank;
        for (int i = 0; i < items.size(); i++) {
            headed.add(items.get(i).number());
            if (isReported(items.get(i))) {
                body.add(items.get(i).number());
            }
        }
        for (String number : header) {
            if (!headed.contains(number)) {
                onlyInHeader.add(number);
            }
        }
        int explained = 0;
        for (String number : body) {
            if (header.contains(number)) {
                continue;
            }
            if (!header.isEmpty() && explained < unnamed && isEverBlank(number)) {
                explained++;
            } else {
                onlyInBody.add(number);
            }
        }
    }

    /**
     * @param information the header's lines, at least one
     * @param items the body's items
     */
    static AgreementItems of(List<ItemInformation> information, List<Item> items) {
        return new AgreementItems(information, items);
    }

    /** Whether the header has no name at all, so that only the numbers of items can be compared. */
    boolean onlyCounted() {
        return header.isEmpty();
    }

    boolean agrees() {
        return onlyCounted()
                ? body.size() <= unnamed && unnamed <= headed.size()
                : onlyInHeader.isEmpty() && onlyInBody.isEmpty();
    }

    List<String> onlyInHeader() {
        return onlyInHeader;
    }

    List<String> onlyInBody() {
        return onlyInBody;
    }

    int unnamed() {
        return unnamed;
    }

    int bodySize() {
        return body.size();
    }

    /** "2, 5, 7", and how many lines have no name: "3 blank lines", "7, 1 blank line". */
    String headerText() {
        String names = String.join(", ", header);
        if (unnamed == 0) {
            return names;
        }
        String blank = unnamed + (unnamed == 1 ? " blank line" : " blank lines");
        return names.isEmpty() ? blank : names + ", " + blank;
    }

    /** "2, 5, 7": what the body reports; what it heads, where it reports nothing. */
    String bodyText() {
        return String.join(", ", body.isEmpty() ? headed : body);
    }

    private static boolean isEverBlank(String number) {
        return number.length() == 2 && number.charAt(0) == '1' && number.charAt(1) <= '3';
    }

    /** Whether an item has something to report: more than "(a) Not applicable. (b) None." */
    static boolean isReported(Item item) {
        if (item.text() == null) {
            String title = item.title();
            return title == null || !Words.of(title).contains("not applicable");
        }
        if (item.text().length() > SHORT) {
            return true;
        }
        Words words = Words.of(item.text());
        boolean nothing = false;
        for (int i = 0; i < words.size(); i++) {
            String word = " " + words.get(i) + " ";
            boolean says = NOTHING.contains(word) || words.at(i, "n a");
            if (!says && !BESIDE.contains(word)) {
                return true;
            }
            nothing |= says;
        }
        return !nothing;
    }
}

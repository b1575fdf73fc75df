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
    private static final int SHORT = 120;

    private final Set<String> header = new LinkedHashSet<>();
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
            if (isReported(items.get(i))) {
                body.add(items.get(i).number());
            }
        }
        for (String number : header) {
            if (!body.contains(number)) {
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
                ? body.size() == unnamed
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

    /** "2, 5, 7", with a question mark for each line without a name. */
    String headerText() {
        StringBuilder text = new StringBuilder(String.join(", ", header));
        for (int i = 0; i < unnamed && i < 20; i++) {
            text.append(text.length() == 0 ? "?" : ", ?");
        }
        return text.toString();
    }

    /** "2, 5, 7"; null where there is none. */
    String bodyText() {
        return body.isEmpty() ? null : String.join(", ", body);
    }

    private static boolean isEverBlank(String number) {
        return number.length() == 2 && number.charAt(0) == '1' && number.charAt(1) <= '3';
    }

    /** Whether an item has something to report. */
    static boolean isReported(Item item) {
        String said = item.text() != null ? item.text() : item.title();
        if (said == null) {
            return true;
        }
        Words words = Words.of(said, 0, Math.min(said.length(), SHORT));
        if (item.text() == null) {
            return !words.contains("not applicable") && !words.contains("inapplicable");
        }
        boolean nothing =
                words.startsWith("not applicable")
                        || words.startsWith("inapplicable")
                        || words.startsWith("none")
                        || words.startsWith("n a")
                        || words.startsWith("nothing to report")
                        || words.startsWith("no response")
                        || words.startsWith("no information")
                        || words.startsWith("no events")
                        || words.startsWith("omitted")
                        || words.startsWith("not reported");
        return !nothing || item.text().strip().length() >= SHORT;
    }
}

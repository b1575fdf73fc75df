package io.github.edgar8k.json;

import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Item;
import io.github.edgar8k.model.LineRange;
import java.util.List;

/** A filing of one item. */
final class SmallFiling {
    private SmallFiling() {}

    static Filing withText(String text) {
        Item item =
                new Item(
                        "5",
                        null,
                        "Other Events",
                        "8.01",
                        text,
                        List.of(),
                        List.of(),
                        new LineRange(45, 50));
        return new Filing(
                "small.txt",
                "8-K",
                null,
                null,
                null,
                List.of(item),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}

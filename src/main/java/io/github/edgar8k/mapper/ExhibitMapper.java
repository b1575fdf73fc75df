package io.github.edgar8k.mapper;

import io.github.edgar8k.lexer.Part;
import io.github.edgar8k.model.Exhibit;
import java.util.List;

/** Reads lists of exhibits. */
public final class ExhibitMapper {
    private ExhibitMapper() {}

    public static List<Exhibit> items(Part.Item part) {
        return List.of();
    }

    public static List<Exhibit> index(Part.ExhibitIndex part) {
        return List.of();
    }
}

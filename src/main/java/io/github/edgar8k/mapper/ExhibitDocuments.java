package io.github.edgar8k.mapper;

import io.github.edgar8k.model.Document;
import io.github.edgar8k.model.Exhibit;
import java.util.List;

/** Finds the attached document that an entry of an exhibit list names. */
public final class ExhibitDocuments {
    private ExhibitDocuments() {}

    public static List<Exhibit> link(List<Exhibit> exhibits, List<Document> documents) {
        return exhibits;
    }
}

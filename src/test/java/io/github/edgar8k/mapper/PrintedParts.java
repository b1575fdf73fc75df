package io.github.edgar8k.mapper;

import io.github.edgar8k.lexer.Lexer;
import io.github.edgar8k.lexer.Part;
import io.github.edgar8k.source.SourceText;
import io.github.edgar8k.source.TextLines;

/** Invented pieces of a report put between an item and its signatures, lexed. */
final class PrintedParts {
    private static final String ITEM =
            "Item 5.  Other Events.\n\n     The company issued a press release.\n\n";

    private static final String SENTENCE =
            """
                                  SIGNATURES

                 Pursuant to the requirements of the Securities Exchange Act of 1934, the
            registrant has duly caused this report to be signed on its behalf by the
            undersigned hereunto duly authorized.

            """;

    private PrintedParts() {}

    static Part.Signatures signatures(String block) {
        return part(Part.Signatures.class, ITEM + SENTENCE + block);
    }

    static Part.Item item7(String body) {
        String text =
                "Item 7.  Financial Statements and Exhibits.\n\n"
                        + body
                        + "\n"
                        + SENTENCE
                        + "X INC\n";
        return part(Part.Item.class, text);
    }

    static Part.ExhibitIndex index(String list) {
        String text =
                ITEM + SENTENCE + "X INC\n\nBy: /s/ Ann Poe\n\n<PAGE>\nEXHIBIT INDEX\n\n" + list;
        return part(Part.ExhibitIndex.class, text);
    }

    private static <P extends Part> P part(Class<P> kind, String text) {
        TextLines lines = TextLines.of(new SourceText("invented", text), 0, text.length(), false);
        for (Part part : Lexer.lex(lines).parts()) {
            if (kind.isInstance(part)) {
                return kind.cast(part);
            }
        }
        throw new AssertionError("no " + kind.getSimpleName());
    }
}

package io.github.edgar8k.mapper;

import io.github.edgar8k.lexer.Line;
import io.github.edgar8k.lexer.Part;
import io.github.edgar8k.lexer.Parts;
import io.github.edgar8k.model.LineRange;
import java.util.List;

/** What was so long that not all of it was read. */
final class ReconciledLength {
    private ReconciledLength() {}

    static void check(Parts parts, Diagnostics diagnostics) {
        if (!parts.cut().isEmpty()) {
            int more = parts.cut().size() - 1;
            diagnostics.add(
                    DiagnosticCode.LINE_TOO_LONG,
                    "the line is so long that only its beginning was read"
                            + (more == 0 ? "" : "; so are " + more + " more"),
                    parts.cut().get(0));
        }
        for (Part part : parts.parts()) {
            String name =
                    part instanceof Part.CoverPage
                            ? "the cover page"
                            : part instanceof Part.Signatures ? "the signatures" : null;
            if (name != null && LineBounds.exceeded(part.lines())) {
                add(name, part.lines(), diagnostics);
            }
        }
    }

    private static void add(String name, List<Line> lines, Diagnostics diagnostics) {
        LineRange range = Line.range(lines.get(0), lines.get(lines.size() - 1));
        diagnostics.add(
                DiagnosticCode.PART_TOO_LONG,
                "of " + name + ", of " + lines.size() + " lines, only the beginning was read",
                range);
    }
}

package io.github.edgar8k.mapper;

import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.LineRange;
import io.github.edgar8k.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** Diagnostics as they are found. */
final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>(4);

    /**
     * @param message without control characters
     * @param lines what it is about, or null
     */
    void add(DiagnosticCode code, String message, LineRange lines) {
        add(code, code.severity(), message, lines);
    }

    /**
     * As {@link #add(DiagnosticCode, String, LineRange)}, where it matters less than it does
     * mostly.
     */
    void add(DiagnosticCode code, Severity severity, String message, LineRange lines) {
        found.add(new Diagnostic(severity, code.code(), message, lines));
    }

    List<Diagnostic> found() {
        return found;
    }

    /** The gravest diagnostic of that code, null where there is none. */
    static Severity gravest(List<Diagnostic> diagnostics, DiagnosticCode code) {
        String name = code.code();
        Severity gravest = null;
        for (int i = 0; i < diagnostics.size(); i++) {
            Diagnostic diagnostic = diagnostics.get(i);
            boolean graver = gravest == null || diagnostic.severity().compareTo(gravest) < 0;
            if (diagnostic.code().equals(name) && graver) {
                gravest = diagnostic.severity();
            }
        }
        return gravest;
    }
}

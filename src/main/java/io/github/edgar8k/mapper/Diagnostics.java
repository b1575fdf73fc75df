package io.github.edgar8k.mapper;

import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.LineRange;

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
        found.add(new Diagnostic(code.severity(), code.code(), message, lines));
    }

    List<Diagnostic> found() {
        return found;
    }

    /** Whether a filing has one of that code. */
    static boolean has(List<Diagnostic> diagnostics, DiagnosticCode code) {
        String name = code.code();
        for (int i = 0; i < diagnostics.size(); i++) {
            if (diagnostics.get(i).code().equals(name)) {
                return true;
            }
        }
        return false;
    }
}

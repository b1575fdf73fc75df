package io.github.edgar8k.cli;

import io.github.edgar8k.mapper.Agreement;
import io.github.edgar8k.mapper.AgreementField;
import io.github.edgar8k.mapper.AgreementVerdict;
import io.github.edgar8k.mapper.DiagnosticCode;
import io.github.edgar8k.model.Diagnostic;
import io.github.edgar8k.model.LineRange;
import java.util.Locale;

/** What {@code check} says of one filing. */
final class CheckText {
    private static final int VERDICT = 10;
    private static final int FIELD = 24;

    private CheckText() {}

    /** For people: a heading, a row for each comparison and each diagnostic. */
    static String rows(CheckedFiling checked) {
        StringBuilder text = new StringBuilder();
        text.append(Messages.plain(checked.filing().source())).append('\n');
        for (Agreement agreement : checked.agreements()) {
            if (agreement.header() != null || agreement.printed() != null) {
                row(verdict(agreement), agreement.field().label(), values(agreement), text);
            }
        }
        for (Diagnostic diagnostic : checked.filing().diagnostics()) {
            if (!isTold(diagnostic, checked)) {
                row(
                        word(diagnostic.severity()),
                        diagnostic.code(),
                        at(diagnostic.lines()) + diagnostic.message(),
                        text);
            }
        }
        return text.toString();
    }

    /** Whether a comparison that stands above says it already, both values and all. */
    private static boolean isTold(Diagnostic diagnostic, CheckedFiling checked) {
        for (Agreement agreement : checked.agreements()) {
            if (agreement.code() != null
                    && agreement.field() != AgreementField.EXHIBITS
                    && agreement.code().code().equals(diagnostic.code())) {
                return true;
            }
        }
        return false;
    }

    /** For programs: one line. */
    static String json(CheckedFiling checked) {
        StringBuilder json = new StringBuilder("{\"source\":");
        JsonText.quote(checked.filing().source(), json);
        json.append(",\"agrees\":").append(checked.count(AgreementVerdict.AGREES));
        json.append(",\"differs\":").append(checked.differs());
        json.append(",\"unknown\":").append(checked.count(AgreementVerdict.UNKNOWN));
        json.append(",\"comparisons\":[");
        for (int i = 0; i < checked.agreements().size(); i++) {
            json.append(i == 0 ? "" : ",");
            comparison(checked.agreements().get(i), json);
        }
        json.append("],\"diagnostics\":[");
        for (int i = 0; i < checked.filing().diagnostics().size(); i++) {
            json.append(i == 0 ? "" : ",");
            diagnostic(checked.filing().diagnostics().get(i), json);
        }
        return json.append("]}\n").toString();
    }

    private static void comparison(Agreement agreement, StringBuilder json) {
        member("{\"field\":", agreement.field().key(), json);
        member(",\"verdict\":", verdict(agreement), json);
        member(",\"header\":", agreement.header(), json);
        member(",\"printed\":", agreement.printed(), json);
        member(",\"code\":", agreement.code() == null ? null : agreement.code().code(), json);
        lines(agreement.lines(), json);
    }

    private static void diagnostic(Diagnostic diagnostic, StringBuilder json) {
        member("{\"severity\":", word(diagnostic.severity()), json);
        member(",\"code\":", diagnostic.code(), json);
        member(",\"message\":", diagnostic.message(), json);
        lines(diagnostic.lines(), json);
    }

    private static void member(String name, String value, StringBuilder json) {
        json.append(name);
        JsonText.quote(value, json);
    }

    private static void lines(LineRange lines, StringBuilder json) {
        json.append(",\"lines\":");
        if (lines == null) {
            json.append("null}");
        } else {
            json.append("{\"first\":").append(lines.first());
            json.append(",\"last\":").append(lines.last()).append("}}");
        }
    }

    private static void row(String first, String second, String third, StringBuilder text) {
        String row =
                "  "
                        + CheckTable.pad(first, VERDICT)
                        + CheckTable.pad(second, FIELD)
                        + " "
                        + Messages.plain(third);
        text.append(row.stripTrailing()).append('\n');
    }

    private static String verdict(Agreement agreement) {
        return switch (agreement.verdict()) {
            case AGREES -> "agrees";
            case DISAGREES -> "differs";
            case UNKNOWN -> "unknown";
        };
    }

    private static String values(Agreement agreement) {
        if (agreement.verdict() == AgreementVerdict.AGREES && agreement.printed() != null) {
            return at(agreement.lines()) + agreement.printed();
        }
        return at(agreement.lines())
                + against(agreement)
                + ": "
                + (agreement.header() == null ? "-" : agreement.header())
                + "; body: "
                + (agreement.printed() == null ? "-" : agreement.printed());
    }

    /** What a signature is held against is not all in the header. */
    private static String against(Agreement agreement) {
        return switch (agreement.field()) {
            case SIGNATURE -> "registrant";
            case SIGNATURE_DATE ->
                    agreement.code() == DiagnosticCode.SIGNATURE_BEFORE_EVENT ? "event" : "filed";
            default -> "header";
        };
    }

    private static String at(LineRange lines) {
        return lines == null ? "" : "line " + lines.first() + ": ";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

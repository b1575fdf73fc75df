package io.github.edgar8k.submission;

/**
 * A form's name on a line of its own, as {@link FormWords} gives lines: capitals without blanks. A
 * sentence that mentions a form goes on with other words than these.
 */
final class FormName {
    /** What may stand before the name on its line. */
    private static final String[] BEFORE = {
        "UNITEDSTATES",
        "SECURITIESANDEXCHANGECOMMISSION",
        "SECURITIES&EXCHANGECOMMISSION",
        "WASHINGTON,D.C.20549",
        "WASHINGTON,DC20549",
        "WASHINGTOND.C.20549",
        "CURRENTREPORTON",
        "SEC",
        "TO",
        "ON"
    };

    /** What may stand behind it. */
    private static final String[] BEHIND = {
        "CURRENTREPORT",
        "AMENDMENT",
        "AMENDED",
        "(AMENDMENT",
        "(AMENDED",
        "ANNUALREPORT",
        "QUARTERLYREPORT",
        "REPORTOF",
        "REPORTFOR",
        "REPORTPURSUANT",
        "REGISTRATION",
        "PURSUANT",
        "UNDERSECTION",
        "DATEOFREPORT",
        "(MARKONE)",
        "NO.",
        "REPORT"
    };

    /** Names of other forms; of two that begin alike the longer stands first. */
    private static final String[] OTHERS = {
        "10-K405",
        "10-KSB40",
        "10-KSB",
        "10-KT",
        "10-K",
        "10-QSB",
        "10-QT",
        "10-Q",
        "10-D",
        "11-K",
        "18-K",
        "20-F",
        "40-F",
        "6-K",
        "ABS-15G",
        "ABS-EE",
        "S-11",
        "S-1",
        "S-2",
        "S-3",
        "S-4",
        "S-6",
        "S-8",
        "SB-1",
        "SB-2",
        "F-1",
        "F-3",
        "F-4",
        "F-6",
        "F-10",
        "N-1A",
        "N-2",
        "N-CSR",
        "N-PORT",
        "N-PX",
        "N-Q",
        "N-30D",
        "NT10-K",
        "NT10-Q",
        "12B-25",
        "8-A",
        "SD",
        "U-1",
        "U5S",
        "U-3A-2",
        "35-CERT",
        "11-KT",
        "10-C",
        "15-12G",
        "24F-2",
        "T-1",
        "T-3",
        "X-17A-5",
        "144",
        "13F",
        "1-A",
        "C-AR",
        "CB",
        "3",
        "4",
        "5",
        "D",
        "10"
    };

    private FormName() {}

    /** EDGAR's name of the 8-K type that the line names, or null. */
    static String eightK(String line) {
        int at = nameStart(line);
        if (at < 0) {
            return null;
        }
        int end;
        if (line.startsWith("8-K", at)) {
            end = at + 3;
        } else if (line.startsWith("8K", at)) {
            end = at + 2;
        } else {
            return null;
        }
        String kind = "8-K";
        String[] kinds = {"12G3", "12B", "15D5"};
        int dash = line.startsWith("-", end) ? end + 1 : end;
        for (String one : kinds) {
            if (line.startsWith(one, dash)) {
                kind += one;
                end = dash + one.length();
            }
        }
        boolean amendment = line.startsWith("/A", end) || line.startsWith("-A", end);
        int behind = amendment ? end + 2 : end;
        if (!amendment && line.startsWith("A", end) && isEnd(line, end + 1)) {
            amendment = true;
            behind = end + 1;
        }
        if (line.startsWith("(A)", behind)) {
            amendment = true;
            behind += 3;
        }
        behind = amendment ? behindNumber(line, behind) : behind;
        return isEnd(line, behind) ? (amendment ? kind + "/A" : kind) : null;
    }

    /** Behind the amendment's number: "8-K/A-1", "8-K/A #2". */
    private static int behindNumber(String line, int at) {
        int from = at < line.length() && "-#(".indexOf(line.charAt(at)) >= 0 ? at + 1 : at;
        int end = from;
        while (end < line.length() && end < from + 2 && Character.isDigit(line.charAt(end))) {
            end++;
        }
        return end > from ? end : at;
    }

    /** The name of another form that the line names, or null. */
    static String other(String line) {
        if (line.startsWith("SCHEDULE1")) {
            return schedule(line);
        }
        int at = nameStart(line);
        if (at < 4) {
            return null;
        }
        for (String name : OTHERS) {
            if (line.startsWith(name, at)) {
                int end = at + name.length();
                boolean amendment = line.startsWith("/A", end) || line.startsWith("-A", end);
                if (isEnd(line, amendment ? end + 2 : end)) {
                    return amendment ? name + "/A" : name;
                }
            }
        }
        return null;
    }

    private static String schedule(String line) {
        String[] names = {"13D", "13G", "13E-3", "13E-4", "14A", "14C", "14D-1", "14D-9", "14F-1"};
        for (String name : names) {
            if (line.startsWith(name, 8)) {
                int end = 8 + name.length();
                boolean amendment = line.startsWith("/A", end);
                if (isEnd(line, amendment ? end + 2 : end) || line.startsWith("INFORMATION", end)) {
                    return "Schedule " + name;
                }
            }
        }
        return null;
    }

    /** Where the name behind "FORM" stands, or a name alone; -1 where other words go before it. */
    private static int nameStart(String line) {
        int form = line.indexOf("FORM");
        while (form > 0 && line.startsWith("FORMATION", form)) {
            form = line.indexOf("FORM", form + 1);
        }
        if (form < 0) {
            return line.startsWith("8-K") ? 0 : -1;
        }
        if (!isBefore(line, form)) {
            return -1;
        }
        int at = form + 4;
        while (at < line.length() && ":\"'(.".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isBefore(String line, int to) {
        int at = 0;
        while (at < to) {
            int next = at;
            for (String words : BEFORE) {
                if (line.startsWith(words, at)) {
                    next = at + words.length();
                    break;
                }
            }
            if (next == at && line.startsWith("AMENDMENTNO", at)) {
                next = at + 11;
                while (next < to && (line.charAt(next) < 'A' || next - at < 12)) {
                    next++;
                }
            }
            if (next == at) {
                return ".,:;-(".indexOf(line.charAt(at)) >= 0
                        && isBefore(line.substring(at + 1), to - at - 1);
            }
            at = next;
        }
        return at == to;
    }

    private static boolean isEnd(String line, int at) {
        int end = at;
        while (end < line.length() && "),;:-*\"'".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        if (end >= line.length()) {
            return true;
        }
        for (String words : BEHIND) {
            if (line.startsWith(words, end)) {
                return true;
            }
        }
        return false;
    }
}

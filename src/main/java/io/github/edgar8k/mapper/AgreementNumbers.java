package io.github.edgar8k.mapper;

import java.util.ArrayList;
import java.util.List;

/** Rules for when two printed numbers are the same one. */
final class AgreementNumbers {
    private AgreementNumbers() {}

    /**
     * Whether one of the printed file numbers is the header's: 0-29375 is 000-29375; a series'
     * suffix may be missing, and so may the part before the dash.
     */
    static boolean file(String header, String printed) {
        List<int[]> ours = fileNumbers(header);
        List<int[]> theirs = fileNumbers(printed);
        for (int i = 0; i < ours.size() && i < 3; i++) {
            for (int k = 0; k < theirs.size(); k++) {
                if (sameFile(ours.get(i), theirs.get(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sameFile(int[] a, int[] b) {
        boolean serial = a[1] == b[1];
        boolean prefix = a[0] == b[0] || a[0] < 0 || b[0] < 0;
        boolean suffix = a[2] == b[2] || a[2] < 0 || b[2] < 0;
        return serial && prefix && suffix;
    }

    /** What a map of file numbers is made by: prefix and serial of the first one; null for none. */
    static String fileKey(String text) {
        List<int[]> numbers = text == null ? List.of() : fileNumbers(text);
        return numbers.isEmpty() ? null : numbers.get(0)[0] + "-" + numbers.get(0)[1];
    }

    /** Prefix, serial and suffix of each file number, -1 for a part that it lacks. */
    private static List<int[]> fileNumbers(String text) {
        List<int[]> numbers = new ArrayList<>(1);
        int i = 0;
        while (i < text.length()) {
            if (!isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int[] parts = {-1, -1, -1};
            int n = 0;
            while (true) {
                int end = digitsEnd(text, i);
                if (n < 3) {
                    parts[n] = number(text, i, end);
                }
                n++;
                i = end;
                int next = behindDash(text, end);
                if (next < 0) {
                    break;
                }
                i = next;
            }
            numbers.add(n == 1 ? new int[] {-1, parts[0], -1} : parts);
        }
        return numbers;
    }

    /** Where digits go on behind a dash, or -1. */
    private static int behindDash(String text, int at) {
        int i = at;
        boolean dash = false;
        while (i < text.length() && i < at + 5) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                return dash ? i : -1;
            }
            dash |= c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014';
            if (c != ' ' && !dash) {
                return -1;
            }
            i++;
        }
        return -1;
    }

    /** Whether one of the printed numbers is the header's; a leading zero may be lost in either. */
    static boolean irs(String header, String printed) {
        String want = irsKey(header);
        int i = 0;
        while (i < printed.length()) {
            int end = i;
            while (end < printed.length() && ",;/&".indexOf(printed.charAt(end)) < 0) {
                end++;
            }
            if (want != null && want.equals(irsKey(printed.substring(i, end)))) {
                return true;
            }
            i = end + 1;
        }
        return false;
    }

    /** An employer identification number's digits without leading zeros; null where it is none. */
    static String irsKey(String text) {
        if (text == null) {
            return null;
        }
        String digits = digits(text);
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return zeros == digits.length() ? null : digits.substring(zeros);
    }

    /** The first five letters or digits of a ZIP or postal code; null for none and for zeros. */
    static String zipKey(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder key = new StringBuilder(5);
        boolean digitsOnly = true;
        boolean zeros = true;
        for (int i = 0; i < text.length() && key.length() < 5; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toUpperCase(c));
                digitsOnly &= isDigit(c);
                zeros &= c == '0';
            }
        }
        if (zeros) {
            return null;
        }
        if (key.length() == 4 && digitsOnly) {
            key.insert(0, '0');
        }
        return key.toString();
    }

    /**
     * The last ten digits of a telephone number, without its extension; null where it has not
     * seven.
     */
    static String telephoneKey(String text) {
        if (text == null) {
            return null;
        }
        int end = 0;
        while (end < text.length() && text.charAt(end) != 'x' && text.charAt(end) != 'X') {
            end++;
        }
        String digits = digits(text.substring(0, end));
        if (digits.length() < 7) {
            return null;
        }
        return digits.length() > 10 ? digits.substring(digits.length() - 10) : digits;
    }

    /** Whether a printed telephone number is the header's, as far as both go. */
    static boolean telephone(String header, String printed) {
        String a = telephoneKey(header);
        String b = telephoneKey(printed);
        return a != null && b != null && (a.endsWith(b) || b.endsWith(a))
                || a != null && digits(printed).contains(a);
    }

    /** An exhibit's number in one spelling: 99(a), 99.(A) and 99.a are one, and 99.01 is 99.1. */
    static String exhibitKey(String number) {
        StringBuilder key = new StringBuilder(number.length());
        char before = ' ';
        for (int i = 0; i < number.length(); i++) {
            char c = Character.toLowerCase(number.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                boolean begins =
                        !Character.isLetterOrDigit(before) || isDigit(c) != isDigit(before);
                if (begins
                        && c == '0'
                        && i + 1 < number.length()
                        && isDigit(number.charAt(i + 1))) {
                    continue;
                }
                if (begins && key.length() > 0) {
                    key.append('.');
                }
                key.append(c);
            }
            before = c;
        }
        return key.toString();
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    private static int digitsEnd(String text, int at) {
        int i = at;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to && i < from + 9; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

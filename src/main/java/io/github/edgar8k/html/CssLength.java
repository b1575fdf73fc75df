package io.github.edgar8k.html;

import java.util.Locale;

/** Lengths as CSS and old attributes write them. */
final class CssLength {
    /** Per cent of a page of 80 columns of 6 points. */
    private static final double PAGE = 480;

    private CssLength() {}

    /** A length in points; a bare number counts as pixels, what can't be read as nothing. */
    static double points(String value) {
        int end = number(value);
        if (end == 0) {
            return 0;
        }
        double number = parse(value.substring(0, end));
        return switch (value.substring(end).strip().toLowerCase(Locale.ROOT)) {
            case "pt" -> number;
            case "in" -> number * 72;
            case "cm" -> number * 28.35;
            case "mm" -> number * 2.835;
            case "em", "rem", "pc" -> number * 12;
            case "%" -> number * PAGE / 100;
            default -> number * 0.75;
        };
    }

    /** A width in whole per cent, at most 100, or -1 where it is no percentage. */
    static int percent(String value) {
        int end = number(value);
        boolean percent = end > 0 && end < value.length() && value.charAt(end) == '%';
        return percent ? (int) Math.min(100, Math.round(parse(value.substring(0, end)))) : -1;
    }

    /** Top, right, bottom and left of a shorthand with one to four lengths. */
    static double[] sides(String value) {
        double[] given = new double[4];
        int count = 0;
        int at = 0;
        while (at < value.length() && count < 4) {
            int end = value.indexOf(' ', at);
            end = end < 0 ? value.length() : end;
            if (end > at) {
                given[count++] = points(value.substring(at, end));
            }
            at = end + 1;
        }
        return switch (count) {
            case 1 -> new double[] {given[0], given[0], given[0], given[0]};
            case 2 -> new double[] {given[0], given[1], given[0], given[1]};
            case 3 -> new double[] {given[0], given[1], given[2], given[1]};
            default -> given;
        };
    }

    /** Where the number at the start of a value ends; more than 12 characters are no length. */
    private static int number(String value) {
        int end = 0;
        boolean digits = false;
        while (end < value.length() && end < 12) {
            char c = value.charAt(end);
            if (c >= '0' && c <= '9') {
                digits = true;
            } else if (c != '.' && !(end == 0 && (c == '-' || c == '+'))) {
                break;
            }
            end++;
        }
        return digits ? end : 0;
    }

    /** Digits with at most one point that counts; a sign may stand before them. */
    private static double parse(String number) {
        long digits = 0;
        long scale = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == '.') {
                if (scale > 0) {
                    break;
                }
                scale = 1;
            } else if (c >= '0') {
                digits = digits * 10 + c - '0';
                scale *= 10;
            }
        }
        double value = scale == 0 ? digits : (double) digits / scale;
        return number.charAt(0) == '-' ? -value : value;
    }
}

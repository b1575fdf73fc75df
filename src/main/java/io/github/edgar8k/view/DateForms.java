package io.github.edgar8k.view;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The ways in which a filer or EDGAR may have printed a date. */
final class DateForms {
    private DateForms() {}

    static List<String> of(LocalDate date) {
        String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String abbreviated = month.substring(0, 3);
        int day = date.getDayOfMonth();
        int number = date.getMonthValue();
        int year = date.getYear();
        String shortYear = two(year % 100);
        return List.of(
                month + " " + day + " " + year,
                month + " " + two(day) + " " + year,
                abbreviated + " " + day + " " + year,
                day + " " + month + " " + year,
                month + " " + ordinal(day) + " " + year,
                ordinal(day) + " day of " + month + " " + year,
                number + "/" + day + "/" + year,
                two(number) + "/" + two(day) + "/" + year,
                number + "/" + day + "/" + shortYear,
                two(number) + "/" + two(day) + "/" + shortYear,
                year + "-" + two(number) + "-" + two(day),
                year + two(number) + two(day),
                month + " " + year);
    }

    private static String ordinal(int day) {
        boolean teens = day >= 11 && day <= 13;
        return day
                + switch (teens ? 0 : day % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}

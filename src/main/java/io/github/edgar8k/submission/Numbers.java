package io.github.edgar8k.submission;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** The header's numbers and dates; null for what is none. */
final class Numbers {
    private Numbers() {}

    /** A count of up to nine digits. */
    static Integer integer(String value) {
        if (value == null || value.isEmpty() || value.length() > 9) {
            return null;
        }
        int n = digits(value, 0, value.length());
        return n < 0 ? null : n;
    }

    /** YYYYMMDD. */
    static LocalDate date(String value) {
        return value != null && value.length() == 8 ? dateAtStart(value) : null;
    }

    /** YYYYMMDDHHMMSS. */
    static LocalDateTime dateTime(String value) {
        if (value == null || value.length() != 14) {
            return null;
        }
        LocalDate date = dateAtStart(value);
        int hour = digits(value, 8, 10);
        int minute = digits(value, 10, 12);
        int second = digits(value, 12, 14);
        if (date == null || hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            return null;
        }
        return second < 0 || second > 59 ? null : date.atTime(hour, minute, second);
    }

    private static LocalDate dateAtStart(String value) {
        int year = digits(value, 0, 4);
        int month = digits(value, 4, 6);
        int day = digits(value, 6, 8);
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return day <= first.lengthOfMonth() ? first.withDayOfMonth(day) : null;
    }

    /** The number that the digits of {@code from} to {@code to} make, -1 where one is no digit. */
    private static int digits(String value, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            n = n * 10 + digit;
        }
        return n;
    }
}

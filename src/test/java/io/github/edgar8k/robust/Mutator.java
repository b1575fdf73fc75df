package io.github.edgar8k.robust;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Spoils filings as lines, software and people do: bytes flipped, lines deleted, doubled, swapped,
 * joined and robbed of a piece, blocks of other filings put in, the end cut off, and the words and
 * tags that the parser looks for thrown in where they do not belong.
 */
final class Mutator {
    /** What the parser pays attention to. */
    private static final String[] WORDS = {
        "<DOCUMENT>",
        "</DOCUMENT>",
        "<TYPE>8-K",
        "<TYPE>EX-99.1",
        "<SEQUENCE>2",
        "<TEXT>",
        "</TEXT>",
        "<SEC-DOCUMENT>",
        "</SEC-DOCUMENT>",
        "<SEC-HEADER>",
        "</SEC-HEADER>",
        "<SUBMISSION>",
        "<ACCESSION-NUMBER>0000000000-00-000000",
        "<FILER>",
        "<COMPANY-DATA>",
        "FILER:",
        "\tCOMPANY DATA:",
        "ACCESSION NUMBER:\t\t0000000000-00-000000",
        "ITEM INFORMATION:\t\t5",
        "-----BEGIN PRIVACY-ENHANCED MESSAGE-----",
        "-----END PRIVACY-ENHANCED MESSAGE-----",
        "<PAGE>",
        "<PAGE>   2",
        "<TABLE>",
        "</TABLE>",
        "<S>  <C>",
        "<CAPTION>",
        "<F1>",
        "<html>",
        "<body>",
        "<table><tr><td colspan=3 rowspan=9>",
        "</td></tr></table>",
        "<div style='x:y'>",
        "<p align=center>",
        "<ix:nonNumeric contextRef=\"c1\" name=\"dei:EntityRegistrantName\">",
        "<ix:nonNumeric contextRef=\"c1\" name=\"dei:EntityAddressCityOrTown\">Springfield",
        "<ix:nonNumeric contextRef=\"c2\" name=\"dei:Security12bTitle\">Notes",
        "<ix:nonNumeric contextRef=\"c1\" name=\"dei:DocumentPeriodEndDate\">2024-02-31",
        "<ix:continuation id=\"k\" continuedAt=\"k\">",
        "</ix:nonNumeric>",
        "<!--",
        "-->",
        "&#9746;",
        "&nbsp;",
        "&#x1F600;",
        "begin 644 a.pdf",
        "end",
        "Item 5.  Other Events",
        "ITEM 5.02",
        "Items 1 through 4.  Not applicable.",
        "Item 9.01(d)",
        "Item 7. Exhibits ........ 4",
        "TABLE OF CONTENTS",
        "SIGNATURES",
        "SIGNATURE",
        "/s/ A. B. Doe",
        "/s/",
        "By: ____________",
        "Name: A. Doe",
        "Title:",
        "Date: May 3, 2003",
        "Dated:",
        "and",
        "Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant",
        "has duly caused this report to be signed",
        "EXHIBIT INDEX",
        "99.1    Press release",
        "Exhibit No.     Description",
        "10(a)(1)-(b)",
        "(c) Exhibits.",
        "Exhibit 99.1",
        "(i)",
        "*",
        "(Exact name of registrant as specified in its charter)",
        "(State or other jurisdiction",
        "of incorporation)",
        "(Commission File Number)",
        "0-12345",
        "12-3456789",
        "(555) 234-8000",
        "(Address of principal executive offices)   (Zip Code)",
        "12345-6789",
        "(Former name",
        "Registrant's telephone number, including area code:",
        "Date of Report (Date of earliest",
        "[ ] Written communications pursuant to Rule 425",
        "[X]",
        "Emerging growth company [ ]",
        "Title of each class   Trading symbol(s)   Name of each exchange on which registered",
        "FORM 8-K",
        "FORM 8-K/A",
        "Amendment No. 2",
        "February 30, 2003",
        "99/99/99",
        "- 3 -",
        "-----------------",
        "__________",
        "=====",
        "\f",
        "\t\t\t",
        "\u0000",
        "\u001b[31m",
        "\u00a0",
        "\ufeff",
        "\u2028",
        "\u0085",
        "\r",
        "\r\r\n",
        "\ud83d\ude00",
        "\u0130",
        "\u00df",
        "%s%n",
        "\\",
    };

    private static final int MOST_CHANGES = 12;
    private static final int LONGEST_BLOCK = 60;
    private static final int LONGEST_PIECE = 200;

    private final List<Material> materials;

    Mutator(List<Material> materials) {
        this.materials = materials;
    }

    /** A filing that is spoilt in the way of one seed, always the same. */
    byte[] spoilt(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] bytes = materials.get(random.nextInt(materials.size())).bytes();
        List<byte[]> lines = lines(bytes);
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            changeLines(lines, random);
        }
        byte[] joined = joined(lines);
        int flips = random.nextInt(4) == 0 ? random.nextInt(64) : random.nextInt(3);
        for (int i = 0; i < flips && joined.length > 0; i++) {
            int at = random.nextInt(joined.length);
            joined[at] =
                    (byte)
                            (random.nextBoolean()
                                    ? random.nextInt(256)
                                    : joined[at] ^ 1 << random.nextInt(8));
        }
        boolean cut = random.nextInt(10) == 0 && joined.length > 0;
        return cut ? Arrays.copyOf(joined, random.nextInt(joined.length)) : joined;
    }

    private void changeLines(List<byte[]> lines, SplittableRandom random) {
        if (lines.isEmpty()) {
            lines.add(word(random));
            return;
        }
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        int count = 1 + random.nextInt(Math.min(LONGEST_BLOCK, lines.size() - at));
        switch (random.nextInt(12)) {
            case 0 -> lines.subList(at, at + Math.min(count, 1 + random.nextInt(8))).clear();
            case 1 -> lines.addAll(at, new ArrayList<>(lines.subList(at, at + count)));
            case 2 -> swap(lines, at, other);
            case 3 -> joinNext(lines, at);
            case 4 -> lines.addAll(at, block(random));
            case 5 -> lines.set(at, withWord(lines.get(at), random));
            case 6 -> lines.add(at, line(word(random)));
            case 7 -> lines.set(at, repeated(lines.get(at), 1 + random.nextInt(20)));
            case 8 -> lines.addAll(other, new ArrayList<>(lines.subList(at, at + count)));
            case 9 -> lines.set(at, withoutPiece(lines.get(at), random));
            case 10 -> lines.set(at, withWord(withoutPiece(lines.get(at), random), random));
            default -> lines.set(at, broken(lines.get(at), random));
        }
    }

    private static void swap(List<byte[]> lines, int at, int other) {
        byte[] line = lines.get(at);
        lines.set(at, lines.get(other));
        lines.set(other, line);
    }

    private static void joinNext(List<byte[]> lines, int at) {
        byte[] line = lines.get(at);
        int end = line.length;
        while (end > 0 && (line[end - 1] == '\n' || line[end - 1] == '\r')) {
            end--;
        }
        lines.set(at, Arrays.copyOf(line, end));
    }

    private static byte[] repeated(byte[] line, int times) {
        byte[] all = new byte[line.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(line, 0, all, i * line.length, line.length);
        }
        return all;
    }

    private static byte[] broken(byte[] line, SplittableRandom random) {
        int at = random.nextInt(line.length + 1);
        return spliced(line, at, new byte[] {'\n'});
    }

    private static byte[] withoutPiece(byte[] line, SplittableRandom random) {
        int from = random.nextInt(line.length + 1);
        int to = Math.min(line.length, from + 1 + random.nextInt(LONGEST_PIECE));
        byte[] all = Arrays.copyOf(line, line.length - Math.max(0, to - from));
        System.arraycopy(line, to, all, from, line.length - to);
        return all;
    }

    private static byte[] withWord(byte[] line, SplittableRandom random) {
        return spliced(line, random.nextInt(line.length + 1), word(random));
    }

    private static byte[] spliced(byte[] line, int at, byte[] middle) {
        byte[] all = Arrays.copyOf(line, line.length + middle.length);
        System.arraycopy(middle, 0, all, at, middle.length);
        System.arraycopy(line, at, all, at + middle.length, line.length - at);
        return all;
    }

    private List<byte[]> block(SplittableRandom random) {
        List<byte[]> other = lines(materials.get(random.nextInt(materials.size())).bytes());
        if (other.isEmpty()) {
            return List.of();
        }
        int from = random.nextInt(other.size());
        int to = Math.min(other.size(), from + 1 + random.nextInt(LONGEST_BLOCK));
        return new ArrayList<>(other.subList(from, to));
    }

    private static byte[] word(SplittableRandom random) {
        return WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] line(byte[] words) {
        return spliced(words, words.length, new byte[] {'\n'});
    }

    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' || i == bytes.length - 1) {
                lines.add(Arrays.copyOfRange(bytes, from, i + 1));
                from = i + 1;
            }
        }
        return lines;
    }

    private static byte[] joined(List<byte[]> lines) {
        int length = 0;
        for (byte[] line : lines) {
            length += line.length;
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] line : lines) {
            System.arraycopy(line, 0, all, at, line.length);
            at += line.length;
        }
        return all;
    }
}

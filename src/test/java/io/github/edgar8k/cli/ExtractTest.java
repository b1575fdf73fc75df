package io.github.edgar8k.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract}: what is written, under which names, and where never. */
class ExtractTest {
    @TempDir private Path folder;

    private InProcess.Result extract(String submission, String... options) throws IOException {
        return extract(submission.getBytes(StandardCharsets.UTF_8), options);
    }

    private InProcess.Result extract(byte[] submission, String... options) throws IOException {
        Path file = Files.write(folder.resolve("in.txt"), submission);
        String[] arguments =
                Stream.concat(
                                Stream.of("extract", file.toString(), "-d", out().toString()),
                                Stream.of(options))
                        .toArray(String[]::new);
        return InProcess.run(arguments);
    }

    private Path out() {
        return folder.resolve("deep/out");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(out().resolve(name));
    }

    private String text(String name) throws IOException {
        return Files.readString(out().resolve(name));
    }

    private static String document(String type, String name, String text) {
        return "<DOCUMENT>\n<TYPE>"
                + type
                + "\n<SEQUENCE>1\n"
                + (name == null ? "" : "<FILENAME>" + name + "\n")
                + "<TEXT>\n"
                + text
                + "</TEXT>\n</DOCUMENT>\n";
    }

    private static String submission(String... documents) {
        return "<SEC-DOCUMENT>x.txt : 20030204\n<SEC-HEADER>x.hdr.sgml : 20030204\n"
                + "ACCESSION NUMBER:\t\t0000000000-03-000001\n"
                + "CONFORMED SUBMISSION TYPE:\t8-K\n</SEC-HEADER>\n"
                + String.join("", documents)
                + "</SEC-DOCUMENT>\n";
    }

    @Test
    void everyDocumentAsItWas() throws IOException {
        InProcess.Result result =
                extract(
                        submission(
                                document("8-K", "main.txt", "one\n\n  two\n"),
                                document("EX-99.1", "ex.htm", "<html>\r\n</html>\r\n"),
                                document("EX-99.2", null, "no name\n"),
                                document(
                                        "XML",
                                        "a.xml",
                                        "<XML>\n<?xml version=\"1.0\"?>\n<a/>\n</XML>\n"),
                                document("XML", "b.xml", "<XBRL>\n<x/>\n</XBRL>\n"),
                                document("EX-99.3", "c.pdf", "<PDF>\n%PDF-1.4\n</PDF>\n")));
        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(names())
                .containsExactly("1-EX-99.2.txt", "a.xml", "b.xml", "c.pdf", "ex.htm", "main.txt");
        assertThat(result.lines()).hasSize(6).startsWith(out() + "/main.txt");
        assertThat(text("main.txt")).isEqualTo("one\n\n  two\n");
        assertThat(text("ex.htm")).isEqualTo("<html>\r\n</html>\r\n");
        assertThat(text("a.xml")).isEqualTo("<?xml version=\"1.0\"?>\n<a/>\n");
        assertThat(text("b.xml")).isEqualTo("<x/>\n");
        assertThat(text("c.pdf")).isEqualTo("%PDF-1.4\n");
    }

    @Test
    void uuencodedFilesAreDecoded() throws IOException {
        String data = "begin 644 cat.txt\n#0V%T\n`\nend\n";
        InProcess.Result result =
                extract(
                        submission(
                                document("GRAPHIC", "g1.jpg", data),
                                document("EX-99", null, "<PDF>\n" + data + "</PDF>\n"),
                                document("GRAPHIC", "cut.jpg", "begin 644 cut.txt\n#0V%T\n")));
        assertThat(bytes("g1.jpg")).isEqualTo(new byte[] {'C', 'a', 't'});
        assertThat(bytes("cat.txt")).isEqualTo(new byte[] {'C', 'a', 't'});
        assertThat(bytes("cut.jpg")).isEqualTo(new byte[] {'C', 'a', 't'});
        assertThat(result.status()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("cut.jpg: the uuencoded data has no end").hasLineCount(1);
    }

    @Test
    void bytesAreThoseOfTheFile() throws IOException {
        byte[] every = new byte[256];
        for (int i = 0; i < 256; i++) {
            every[i] = (byte) (i < 9 ? ' ' : i);
        }
        String latin = new String(every, StandardCharsets.ISO_8859_1) + "\n";
        extract(
                submission(document("EX-99", "w.txt", latin))
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(bytes("w.txt")).isEqualTo(latin.getBytes(StandardCharsets.ISO_8859_1));
        String words = "\u201cna\u00efve\u201d \u20ac\n";
        extract(submission(document("EX-99", "u.txt", words)));
        assertThat(bytes("u.txt")).isEqualTo(words.getBytes(StandardCharsets.UTF_8));
        Charset windows = Charset.forName("windows-1252");
        extract(submission(document("EX-99", "v.txt", words)).getBytes(windows));
        assertThat(bytes("v.txt")).isEqualTo(words.getBytes(windows));
        String long1 = "\ud83d\ude00".repeat(100_000) + "\n";
        extract(submission(document("EX-99", "l.txt", long1)));
        assertThat(text("l.txt")).isEqualTo(long1);
    }

    @Test
    void namesFromAFileAreNoPaths() throws IOException {
        String long1 = "y".repeat(300) + ".txt";
        InProcess.Result result =
                extract(
                        submission(
                                document("EX-1", "../../x", "1\n"),
                                document("EX-1", "/etc/passwd", "2\n"),
                                document("EX-1", "con.txt", "3\n"),
                                document("EX-1", "a.txt", "4\n"),
                                document("EX-1", "A.TXT", "5\n"),
                                document("EX-1", "a.txt", "6\n"),
                                document("EX-1", long1, "7\n"),
                                document("EX-1", "..", "8\n"),
                                document("EX-1", "C:\\w\\z.txt", "9\n"),
                                document("EX-1", "\u001b[31mred", "10\n"),
                                document("EX-/../1", null, "11\n")));
        assertThat(result.status()).isZero();
        assertThat(result.out()).doesNotContain("\u001b");
        assertThat(names())
                .hasSize(11)
                .contains("x", "passwd", "_con.txt", "a.txt", "unnamed", "z.txt");
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile).filter(file -> !file.startsWith(out())))
                    .containsExactly(folder.resolve("in.txt"));
        }
    }

    @Test
    void filesThatAreThereStay() throws IOException {
        String submission =
                submission(document("EX-1", "a.txt", "new\n"), document("EX-1", "b.txt", "new\n"));
        Files.createDirectories(out());
        Files.writeString(out().resolve("a.txt"), "old\n");
        InProcess.Result result = extract(submission);
        assertThat(result.status()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err())
                .isEqualTo("edgar8k: " + out() + "/a.txt: File exists (--force overwrites it)\n");
        assertThat(text("a.txt")).isEqualTo("old\n");
        assertThat(text("b.txt")).isEqualTo("new\n");
        assertThat(extract(submission, "--force").status()).isZero();
        assertThat(text("a.txt")).isEqualTo("new\n");
    }

    @Test
    void linksThatAreThereLeadNowhere() throws IOException {
        Files.createDirectories(out());
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Files.createSymbolicLink(out().resolve("a.txt"), victim);
        Files.createSymbolicLink(out().resolve("b.txt"), folder.resolve("made"));
        String submission =
                submission(document("EX-1", "a.txt", "new\n"), document("EX-1", "b.txt", "new\n"));
        assertThat(extract(submission).status()).isEqualTo(ExitCode.FAILED);
        assertThat(extract(submission, "--force").status()).isZero();
        assertThat(victim).hasContent("precious");
        assertThat(folder.resolve("made")).doesNotExist();
        assertThat(text("a.txt")).isEqualTo("new\n");
    }

    @Test
    void byType() throws IOException {
        String submission =
                submission(
                        document("8-K", "main.txt", "1\n"),
                        document("EX-10", "ten.txt", "2\n"),
                        document("EX-99.1", "press.txt", "3\n"));
        extract(submission, "--type", "ex-99*", "--type", "EX-10");
        assertThat(names()).containsExactly("press.txt", "ten.txt");
    }

    @Test
    void wrappedSubmissionsAreUnstuffed() throws IOException {
        String wrapped =
                "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\n"
                        + "Proc-Type: 2001,MIC-CLEAR\nOriginator-Name: keymaster@town.hall.org\n\n"
                        + submission(document("EX-1", "a.txt", "- ---\n- -x\n- y\n--z\n"))
                        + "-----END PRIVACY-ENHANCED MESSAGE-----\n";
        extract(wrapped);
        assertThat(text("a.txt")).isEqualTo("---\n-x\n- y\n--z\n");
    }

    @Test
    void nothingToExtract() throws IOException {
        InProcess.Result result = extract(Filings.bare("one"));
        assertThat(result.status()).isZero();
        assertThat(result.err()).contains("no attached documents in it");
        assertThat(InProcess.run("extract", folder + "/nix", "-d", out().toString()).status())
                .isEqualTo(ExitCode.FAILED);
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(InProcess.run("extract", folder + "/in.txt", "-d", file.toString()).status())
                .isEqualTo(ExitCode.FAILED);
    }
}

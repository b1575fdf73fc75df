package io.github.edgar8k.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program in a real shell: output, messages and status of each behaviour together. */
class LauncherIT {
    @TempDir private Path folder;

    private Shell shell;

    @BeforeEach
    void files() throws IOException {
        shell = new Shell(folder);
        Files.writeString(folder.resolve("a.txt"), Filings.eightK("one"));
        Files.writeString(folder.resolve("b.txt"), Filings.bare("two"));
        Files.writeString(folder.resolve("tenk.txt"), Filings.tenK());
    }

    private Shell.Result run(String script) throws IOException, InterruptedException {
        return shell.run(script);
    }

    private void expect(String script, int status, String out, String err)
            throws IOException, InterruptedException {
        assertThat(run(script)).as(script).isEqualTo(new Shell.Result(status, out, err));
    }

    @Test
    void pipesIntoJq() throws IOException, InterruptedException {
        Shell.needs("jq");
        expect("edgar8k parse a.txt | jq -r '.items[].number'", 0, "5\n", "");
        expect("cat b.txt | edgar8k parse - | jq -r .source", 0, "-\n", "");
        expect("edgar8k parse < b.txt | jq -r .formType", 0, "8-K\n", "");
        expect("edgar8k parse a.txt b.txt | jq -r .source", 0, "a.txt\nb.txt\n", "");
        expect(
                "edgar8k parse *.txt 2>&- | jq -c 'select(.submission == null) | .source'",
                0,
                "\"b.txt\"\n",
                "");
        expect(
                "edgar8k parse --only items,source a.txt | jq -c keys",
                0,
                "[\"items\",\"source\"]\n",
                "");
        expect("edgar8k parse -c a.txt | wc -l", 0, "1\n", "");
        expect("edgar8k parse a.txt | cmp - <(edgar8k parse --pretty a.txt | jq .)", 0, "", "");
        expect("edgar8k schema | jq -r .title", 0, "Filing\n", "");
        expect(
                "edgar8k items --json | jq -r 'select(.number==\"12\").currentNumber'",
                0,
                "2.02\n",
                "");
        expect("edgar8k check --json a.txt | jq -r .differs", 0, "0\n", "");
    }

    @Test
    void everySampleParses() throws IOException, InterruptedException {
        Shell.Result result =
                run(
                        "edgar8k parse $SAMPLES/*.txt $SAMPLES/*.nc | wc -l; ls $SAMPLES/*.txt $SAMPLES/*.nc | wc -l");
        assertThat(result.err()).isEmpty();
        assertThat(result.lines()).hasSize(2).allMatch(result.lines().get(0)::equals);
    }

    @Test
    void usage() throws IOException, InterruptedException {
        expect(
                "edgar8k parse --compct a.txt",
                2,
                "",
                "edgar8k: parse: unknown option '--compct'; did you mean '--compact'?\n"
                        + "Try 'edgar8k parse --help'.\n");
        expect(
                "edgar8k prase a.txt",
                2,
                "",
                "edgar8k: unknown command 'prase'; did you mean 'parse'?\nTry 'edgar8k --help'.\n");
        Shell.Result none = run("edgar8k");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).startsWith("Usage: edgar8k COMMAND");
        Shell.Result help = run("edgar8k parse --help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("Exit status:", "Examples:");
        assertThat(run("edgar8k --version").out())
                .matches("edgar8k [0-9][^ ]*( \\([0-9a-f]+(-dirty)?\\))?\n");
    }

    @Test
    void inputsThatCannotBeRead() throws IOException, InterruptedException {
        expect("edgar8k parse nix.txt", 1, "", "edgar8k: nix.txt: No such file or directory\n");
        expect("edgar8k parse tenk.txt", 1, "", "edgar8k: tenk.txt:4: is a 10-K, not an 8-K\n");
        expect(
                "edgar8k parse -c nix a.txt tenk.txt > out; s=$?; wc -l < out; exit $s",
                1,
                "1\n",
                "edgar8k: nix: No such file or directory\n"
                        + "edgar8k: tenk.txt:4: is a 10-K, not an 8-K\n");
        expect(
                "edgar8k parse /dev/null",
                1,
                "",
                run("edgar8k parse - </dev/null").err().replace("-:1", "/dev/null:1"));
        Shell.Result unreadable =
                run("chmod 0 b.txt; [ -r b.txt ] && exit 99; edgar8k parse b.txt");
        if (unreadable.status() != 99) {
            assertThat(unreadable)
                    .isEqualTo(new Shell.Result(1, "", "edgar8k: b.txt: Permission denied\n"));
        }
        Shell.Result escape = run("touch $'e\\e[31mvil\\n.txt'; edgar8k parse e*");
        assertThat(escape.status()).isOne();
        assertThat(escape.err())
                .startsWith("edgar8k: e\\u001b[31mvil\\u000a.txt:1: ")
                .hasLineCount(1);
    }

    @Test
    void foldersAndArchives() throws IOException, InterruptedException {
        String summary = "edgar8k: 2 filings parsed, 1 file skipped (not Form 8-K), 0 failed\n";
        run("mkdir -p in/sub; cp a.txt tenk.txt in; cp b.txt in/sub; ln -s /etc/passwd in/link");
        expect(
                "edgar8k parse in | cut -d'\"' -f4",
                0,
                "in/a.txt\nin/sub/b.txt\n",
                "edgar8k: 2 filings parsed, 1 file skipped (not Form 8-K), 1 symbolic link not"
                        + " followed, 0 failed\n");
        expect("edgar8k parse -q in | wc -l", 0, "2\n", "");
        run("rm in/link; cd in; tar cf ../f.tar *; tar czf ../f.tar.gz *; tar czf ../f.tgz *");
        for (String name : new String[] {"f.tar", "f.tar.gz", "f.tgz"}) {
            expect(
                    "edgar8k parse " + name + " | cut -d'\"' -f4",
                    0,
                    name + "!/a.txt\n" + name + "!/sub/b.txt\n",
                    summary);
        }
        expect("edgar8k parse < f.tar.gz | cut -d'\"' -f4", 0, "-!/a.txt\n-!/sub/b.txt\n", summary);
        expect("gzip -k a.txt; edgar8k parse a.txt.gz | wc -l | grep -vx 1 | wc -l", 0, "1\n", "");
        expect("gzip -c a.txt | edgar8k parse -c - | cut -d'\"' -f4", 0, "-\n", "");
        expect(
                "mkdir none; cp tenk.txt none; edgar8k parse -q none",
                1,
                "",
                "edgar8k: none: no Form 8-K in it (1 file)\n");
        expect(
                "head -c 100 f.tar.gz > cut.tar.gz; edgar8k parse -q cut.tar.gz",
                1,
                "",
                "edgar8k: cut.tar.gz: damaged archive: Unexpected end of ZLIB input stream\n");
        expect(
                "head -c 300 a.txt.gz > cut.gz; edgar8k parse cut.gz",
                1,
                "",
                "edgar8k: cut.gz: damaged gzip data: Unexpected end of ZLIB input stream\n");
    }

    @Test
    void lists() throws IOException, InterruptedException {
        expect(
                "find . -name '?.txt' -print0 | sort -z | edgar8k parse --files-from - -0 | cut -d'\"' -f4",
                0,
                "./a.txt\n./b.txt\n",
                "");
        expect(
                "printf 'b.txt\\nnix\\n' > l; cat a.txt | edgar8k parse - --files-from l | cut -d'\"' -f4",
                0,
                "-\nb.txt\n",
                "edgar8k: nix: No such file or directory\n");
    }

    @Test
    void outputFiles() throws IOException, InterruptedException {
        expect("edgar8k parse -o o.json a.txt && ls -A", 0, "a.txt\nb.txt\no.json\ntenk.txt\n", "");
        expect("edgar8k parse a.txt | cmp - o.json", 0, "", "");
        expect("edgar8k parse -o d/ a.txt b.txt && ls -A d", 0, "a.txt.json\nb.txt.json\n", "");
        expect(
                "echo kept > d/a.txt.json; edgar8k parse --skip-existing -o d/ a.txt b.txt && cat d/a.txt.json",
                0,
                "kept\n",
                "");
        expect(
                "edgar8k parse -o nix/o.json a.txt",
                1,
                "",
                "edgar8k: nix/o.json: No such file or directory\n");
        expect("edgar8k parse -o a.txt/ b.txt", 1, "", "edgar8k: a.txt/: File exists\n");
        expect("edgar8k parse -o - -c a.txt | wc -l", 0, "1\n", "");
        expect("edgar8k parse -c -o /dev/stdout a.txt | wc -l", 0, "1\n", "");
        expect(
                "umask 027; edgar8k parse -o m.json a.txt; stat -c %a m.json; chmod 600 m.json;"
                        + " edgar8k parse -o m.json b.txt; stat -c %a m.json",
                0, "640\n600\n", "");
        Shell.Result readOnly =
                run("mkdir ro; chmod 555 ro; [ -w ro ] && exit 99; edgar8k parse -o ro/x a.txt");
        if (readOnly.status() != 99) {
            assertThat(readOnly)
                    .isEqualTo(new Shell.Result(1, "", "edgar8k: ro/x: Permission denied\n"));
        }
    }

    @Test
    void errorsFile() throws IOException, InterruptedException {
        Shell.needs("jq");
        expect(
                "edgar8k parse -c --errors e.jsonl nix tenk.txt a.txt 2>&1 >&-; jq -r '.kind' e.jsonl",
                0,
                run("edgar8k parse -c nix tenk.txt 2>&1").out()
                        + "edgar8k: standard output: Bad file descriptor\nio\nnot-8k\n",
                "");
        expect(
                "edgar8k parse -c --errors e.jsonl nix tenk.txt a.txt > o 2> e; echo $?; jq -r .source e.jsonl",
                0,
                "1\nnix\ntenk.txt\n",
                "");
    }

    @Test
    void aClosedPipeIsQuiet() throws IOException, InterruptedException {
        expect(
                "for i in {1..300}; do cp a.txt c$i.txt; done;"
                        + " edgar8k parse c*.txt | head -n 1 | cut -c1-10; echo ${PIPESTATUS[0]}",
                0,
                "{\"source\":\n0\n",
                "");
        expect("edgar8k parse a.txt | true; echo ${PIPESTATUS[0]}", 0, "0\n", "");
        expect("edgar8k schema | head -n 1; echo ${PIPESTATUS[0]}", 0, "{\n0\n", "");
    }

    @Test
    void aFullDisk() throws IOException, InterruptedException {
        expect(
                "edgar8k parse a.txt > /dev/full",
                1,
                "",
                "edgar8k: standard output: No space left on device\n");
        expect(
                "edgar8k parse -o /dev/full a.txt",
                1,
                "",
                "edgar8k: /dev/full: No space left on device\n");
        // A limit on the size of files stands in for a disk that fills up.
        expect(
                "for i in {100..400}; do cp a.txt c$i.txt; done; ulimit -f 64;"
                        + " edgar8k parse -o big.jsonl c*.txt; echo $?; ls -A | grep -v '^c...\\.txt$'",
                0,
                "1\na.txt\nb.txt\ntenk.txt\n",
                "edgar8k: big.jsonl: File too large\n");
        expect(
                "ulimit -f 1; edgar8k parse -o d/ a.txt b.txt; echo $?; ls -A d",
                0,
                "1\n",
                "edgar8k: d/a.txt.json: File too large\n");
    }

    @Test
    void outlineAndExtract() throws IOException, InterruptedException {
        Shell.Result outline = run("edgar8k outline a.txt");
        assertThat(outline.status()).isZero();
        assertThat(outline.out())
                .contains("cover page", "item 5", "signatures")
                .doesNotContain("\u001b");
        expect(
                "edgar8k extract a.txt -d x && head -n 4 x/main.txt | tail -n 1 | wc -w",
                0,
                "x/main.txt\n" + run("head -n 4 x/main.txt | tail -n 1 | wc -w").out(),
                "");
        expect(
                "edgar8k extract a.txt -d x",
                1,
                "",
                "edgar8k: x/main.txt: File exists (--force overwrites it)\n");
        expect("edgar8k extract --force a.txt -d x", 0, "x/main.txt\n", "");
        expect("edgar8k extract a.txt -d y --type 'EX-*' && ls -A y", 0, "", "");
    }

    @Test
    void namesInOtherLettersAndLocales() throws IOException, InterruptedException {
        expect(
                "cp a.txt \u00fcber.txt; LC_ALL=C edgar8k parse -c \u00fcber.txt | cut -d'\"' -f4",
                0,
                "\u00fcber.txt\n",
                "");
        expect("LC_ALL=C edgar8k parse -q . -c | grep -c \u00fcber", 0, "1\n", "");
        expect("mkdir odd; cp a.txt $'odd/\\xff.txt'; edgar8k parse -q odd | wc -l", 0, "1\n", "");
    }

    /** What is installed is no matter: the names of files are UTF-8 in all of these. */
    @Test
    void localesThatAreNotInstalled() throws IOException, InterruptedException {
        run("cp a.txt \u00fcber.txt");
        for (String locale : new String[] {"xx_YY.UTF-8", "xx_YY.utf8", "POSIX"}) {
            expect(
                    "LC_ALL=" + locale + " edgar8k parse -c \u00fcber.txt | cut -d'\"' -f4",
                    0,
                    "\u00fcber.txt\n",
                    "");
        }
    }

    /** A closed stream is no file that Java happens to have opened. */
    @Test
    void closedStreams() throws IOException, InterruptedException {
        String closed = "edgar8k: -: Bad file descriptor\n";
        expect("edgar8k parse - <&-", 1, "", closed);
        expect("edgar8k parse --files-from - <&-", 1, "", closed);
        expect("edgar8k parse a.txt >&-", 1, "", "edgar8k: standard output: Bad file descriptor\n");
        expect(
                "edgar8k parse -c -o o.json a.txt nix <&- >&- 2>&-; echo $?; wc -l < o.json;"
                        + " grep -c nix o.json",
                1,
                "1\n1\n0\n",
                "");
    }

    /** Whatever Java has to say about its start goes where messages go. */
    @Test
    void aStartThatFails() throws IOException, InterruptedException {
        Shell.Result small = run("EDGAR8K_JAVA_OPTS=-Xmx1m edgar8k parse a.txt");
        assertThat(small.status()).isOne();
        assertThat(small.out()).isEmpty();
        assertThat(small.err()).contains("heap size");
        Shell.Result gone = run("mkdir g; cd g; rmdir ../g; edgar8k parse $SAMPLES/amendment.txt");
        assertThat(gone.status()).isOne();
        assertThat(gone.out()).isEmpty();
        assertThat(gone.err()).endsWith("edgar8k: the current folder is no longer there\n");
    }

    @Test
    void completionInBash() throws IOException, InterruptedException {
        expect(
                "source <(edgar8k completion bash); complete -p edgar8k | grep -c edgar8k;"
                        + " COMP_WORDS=(edgar8k pa) COMP_CWORD=1 COMP_LINE='edgar8k pa';"
                        + " _complete_edgar8k; echo ${COMPREPLY[@]}",
                0,
                "1\nparse\n",
                "");
    }

    @Test
    void linesReachAReaderThatReadsAlong() throws IOException, InterruptedException {
        expect(
                "mkfifo names; edgar8k parse --files-from names > out.jsonl & exec 3> names;"
                        + " echo a.txt >&3; for i in {1..200}; do [ -s out.jsonl ] && break; sleep 0.05; done;"
                        + " wc -l < out.jsonl; tail -c 2 out.jsonl; echo b.txt >&3; exec 3>&-; wait; wc -l < out.jsonl",
                0,
                "1\n}\n2\n",
                "");
    }
}

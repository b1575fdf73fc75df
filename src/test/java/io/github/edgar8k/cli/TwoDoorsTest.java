package io.github.edgar8k.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Plain arguments go past picocli, and mean what picocli takes them to mean. */
class TwoDoorsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "parse",
                "parse a.txt",
                "parse a.txt b.txt",
                "parse -",
                "parse - a.txt -",
                "parse -c a.txt",
                "parse a.txt --compact",
                "parse --pretty a.txt b.txt",
                "parse @list a=b ../x",
            })
    void bothDoorsBuildTheSameJob(String line) throws UsageException {
        String[] arguments = line.split(" ");
        ParseJob quick = PlainArguments.job(arguments);
        assertThat(quick).isNotNull().isEqualTo(slow(arguments));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check a.txt",
                "parse -h",
                "parse --help",
                "parse -c --pretty a.txt",
                "parse -c -c a.txt",
                "parse -q a.txt",
                "parse --only items a.txt",
                "parse -- a.txt",
                "parse -o x a.txt",
                "--version",
            })
    void anythingElseNeedsPicocli(String line) {
        assertThat(PlainArguments.job(line.isEmpty() ? new String[0] : line.split(" "))).isNull();
    }

    @Test
    void anEmptyOperandIsNotPlain() {
        assertThat(PlainArguments.job(new String[] {"parse", ""})).isNull();
    }

    @Test
    void everyOptionReachesTheJob() throws UsageException {
        ParseJob job =
                slow(
                        ("parse --files-from list -0 --pretty --only items,formType --only source"
                                        + " -o out/ --skip-existing --errors e --strict -q -j 3"
                                        + " --no-progress --no-keep-going --max-input 1K"
                                        + " --max-member 2M --max-members 7 a b")
                                .split(" "));
        assertThat(job.operands()).containsExactly("a", "b");
        assertThat(job.filesFrom()).isEqualTo("list");
        assertThat(job.nulSeparated()).isTrue();
        assertThat(job.layout()).isEqualTo(Layout.PRETTY);
        assertThat(job.keys()).containsExactly("items", "formType", "source");
        assertThat(job.output()).isEqualTo("out/");
        assertThat(job.skipExisting()).isTrue();
        assertThat(job.errors()).isEqualTo("e");
        assertThat(job.strict()).isTrue();
        assertThat(job.keepGoing()).isFalse();
        assertThat(job.quiet()).isTrue();
        assertThat(job.threads()).isEqualTo(3);
        assertThat(job.progress()).isFalse();
        assertThat(job.limits().maxInput()).isEqualTo(1024);
        assertThat(job.limits().maxMember()).isEqualTo(2 << 20);
        assertThat(job.limits().maxMembers()).isEqualTo(7);
    }

    @Test
    void flagsCanBeNegated() throws UsageException {
        assertThat(slow("parse", "--keep-going", "a").keepGoing()).isTrue();
        assertThat(slow("parse", "a").keepGoing()).isTrue();
        assertThat(slow("parse", "--progress", "a").progress()).isTrue();
        assertThat(slow("parse", "a").progress()).isNull();
    }

    private static ParseJob slow(String... arguments) throws UsageException {
        CommandLine commandLine = Commands.commandLine(new ParseCommand());
        List<String> behind = Arrays.asList(arguments).subList(1, arguments.length);
        return ParseCommand.job(commandLine.parseArgs(behind.toArray(new String[0])));
    }
}

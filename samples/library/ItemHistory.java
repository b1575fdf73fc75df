import io.github.edgar8k.EightKParser;
import io.github.edgar8k.NotAnEightKException;
import io.github.edgar8k.model.CoverPage;
import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every report of one item in a folder, whatever number the item had in its day: an example of the
 * library. It has no main; its test calls it.
 */
public final class ItemHistory {
    private ItemHistory() {}

    /**
     * One report of the item.
     *
     * @param date of the report, null where the cover page has none that can be read
     * @param line the 1-based line of the file on which the item's heading stands
     */
    public record Report(LocalDate date, String registrant, Path file, int line) {}

    /**
     * The reports in the files of a folder, in the order of the files' names.
     *
     * @param number of the item as the form has it today: "4.01" finds the item 4 of 1994 too
     */
    public static List<Report> of(Path folder, String number) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(Files::isRegularFile).sorted().toList();
        }
        List<Report> reports = new ArrayList<>();
        for (Path file : files) {
            try {
                Filing filing = EightKParser.parse(file);
                for (Item item : filing.items()) {
                    if (number.equals(item.currentNumber())) {
                        reports.add(report(filing.coverPage(), file, item.lines().first()));
                    }
                }
            } catch (NotAnEightKException e) {
                System.err.println(file + ":" + e.line() + ": " + e.getMessage());
            }
        }
        return reports;
    }

    private static Report report(CoverPage cover, Path file, int line) {
        if (cover == null || cover.registrants().isEmpty()) {
            return new Report(null, null, file, line);
        }
        return new Report(cover.dateOfReport(), cover.registrants().get(0).name(), file, line);
    }
}

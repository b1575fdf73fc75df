package io.github.edgar8k.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * The pages of {@code edgar8k view} in a browser. Leaves pictures of them in {@code
 * target/view-pictures}, for people to look at.
 */
class ViewIT {
    private static final Path PICTURES = Path.of("target", "view-pictures");
    private static final String SAMPLE = "samples/two-signers.txt";

    @TempDir static Path profile;
    @TempDir Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start(profile);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void ordinaryScreen() {
        browser.size(1400, 900);
        browser.systemTheme("light");
        browser.complaints();
    }

    /** The security policy is never broken, no request is made, no script fails. */
    @AfterEach
    void noComplaints() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.script("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
    }

    @Test
    void valueShowsItsLines() throws Exception {
        browser.open(page(Path.of(SAMPLE)));
        click(value("Commission file number"));
        assertThat(marked()).containsExactly("73");
        assertThat(text(".r.m .t")).contains("Commission File Number: 000-98344");
        assertThat(browser.find("#say").getAttribute("textContent")).isEqualTo("Line 73 marked");
        click(value("Address"));
        assertThat(marked()).containsExactly("76", "77");
        assertThat(inSight("#lines", ".r.m")).isTrue();
        click("#header [data-r]:not(h2)");
        assertThat(inSight("#lines", ".r.m")).isTrue();
    }

    @Test
    void lineShowsItsValue() throws Exception {
        browser.open(page(Path.of(SAMPLE)));
        clickLine("80");
        assertThat(text(".v.on dt")).isEqualTo("Telephone");
        clickLine("108");
        assertThat(text(".v.on")).startsWith("The Company will restate");
        assertThat(inSight("#record", ".v.on")).isTrue();
        clickLine("108");
        assertThat(text(".v.on")).as("the next wider value").startsWith("Item 4.02");
        clickLine("56");
        assertThat(text(".v.on")).as("no value, but a part").startsWith("Cover page");
    }

    @Test
    void keyboardAlone() throws Exception {
        browser.open(page(Path.of(SAMPLE)));
        browser.press(Keys.TAB);
        assertThat(active("textContent")).isEqualTo("Skip to the record");
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB, Keys.TAB);
        browser.press(Keys.ENTER);
        String first = marked().get(0);
        browser.press(Keys.ARROW_DOWN);
        assertThat(marked().get(0)).isNotEqualTo(first);
        browser.press(Keys.ESCAPE);
        assertThat(marked()).isEmpty();
        browser.script("document.querySelector('#lines a[tabindex=\"0\"]').focus()");
        int line = Integer.parseInt(active("textContent"));
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertThat(active("textContent")).isEqualTo(Integer.toString(line + 2));
        browser.press(Keys.ENTER);
        assertThat(browser.all(".v.on")).hasSize(1);
    }

    @Test
    void everythingHasANameAndARole() throws Exception {
        browser.open(page(Path.of(SAMPLE)));
        Object nameless =
                browser.script(
                        "return [...document.querySelectorAll('a, button, input, select, [role=region]')]"
                                + ".filter(e => !e.hidden && !(e.getAttribute('aria-label') || e.textContent).trim()"
                                + " && !e.closest('label')).map(e => e.outerHTML)");
        assertThat((List<?>) nameless).isEmpty();
        Object headings =
                browser.script(
                        "let at = 0, jumps = []; for (const h of document.querySelectorAll('#record h2, #record h3, #record h4'))"
                                + "{ const level = Number(h.tagName[1]); if (at && level > at + 1) jumps.push(h.textContent); at = level; } return jumps");
        assertThat((List<?>) headings).isEmpty();
    }

    /** WCAG 2, success criterion 1.4.3: 4.5 to 1. */
    @Test
    void contrast() throws Exception {
        Path page = page(Path.of(SAMPLE));
        Path many = page(Path.of("samples"));
        for (String theme : List.of("light", "dark")) {
            browser.systemTheme(theme);
            browser.open(page);
            clickLine("105");
            assertThat(lowContrast()).as(theme).isEmpty();
            browser.open(many);
            assertThat(lowContrast()).as(theme + ", many").isEmpty();
        }
    }

    @Test
    void wordsOfFilingsAreNeverMarkup() throws Exception {
        String hostile =
                Files.readString(Path.of("samples/bare-document.txt"), StandardCharsets.ISO_8859_1)
                        .replaceFirst(
                                "(?m)^",
                                "<script>document.title = 'taken'</script>\n"
                                        + "</div></section><img src=x onerror=\"document.title='taken'\">\n"
                                        + "<!-- --><style>*{display:none}</style>&lt;b&gt; \u202E\u0000\u001b[31m\n");
        Path file =
                folder.resolve("</script><script>document.title='taken'<!--.txt".replace('/', '_'));
        Files.writeString(file, hostile);
        browser.open(page(file));
        assertThat((String) browser.script("return document.title"))
                .contains("8-K")
                .isNotEqualTo("taken");
        assertThat(browser.all("#lines script, #lines img, #lines style, #lines b")).isEmpty();
        assertThat((String) browser.script("return document.getElementById('lines').textContent"))
                .contains("<script>document.title = 'taken'</script>")
                .contains("&lt;b&gt;");
        Path many = Files.createDirectory(folder.resolve("many"));
        Files.writeString(
                many.resolve("</script><script>document.title=1.txt".replace('/', '_')), hostile);
        browser.open(page(many));
        assertThat(text("td.src")).contains("<_script><script>document.title=1");
        assertThat(browser.all("script")).hasSize(2);
    }

    @Test
    void largeFilings() throws Exception {
        Path half = large(500_000);
        Path page = page(half);
        assertThat(Files.size(page) - Files.size(half)).isLessThan(200_000);
        measure("500 kB filing", page);
        Path two = large(2_000_000);
        measure("2 MB filing", page(two));
    }

    @Test
    void manyFilings() throws Exception {
        browser.open(page(Path.of("samples")));
        int all = browser.all("tbody tr").size();
        assertThat(all).isGreaterThan(10);
        browser.find("input[type=search]").sendKeys("ponderosa 4.02");
        assertThat(browser.all("tbody tr")).hasSize(1);
        assertThat(text("output")).isEqualTo("1 of " + all + " filings");
        click(".filter button");
        click("th:nth-child(3) button");
        assertThat(browser.find("th:nth-child(3)").getAttribute("aria-sort"))
                .isEqualTo("ascending");
        List<String> names =
                browser.all("tbody td:nth-child(3)").stream().map(e -> e.getText()).toList();
        assertThat(names).isSorted();
        browser.script("document.querySelector('.cell[data-item=\"4.02\"]').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.all("tbody tr")).hasSize(1);
        browser.press(Keys.ENTER);
        assertThat(browser.all("tbody tr")).hasSize(all);
        assertThat(inside("main")).isTrue();
    }

    @Test
    void pictures() throws Exception {
        Path one = page(Path.of(SAMPLE));
        Path many = page(Path.of("samples"));
        for (String theme : List.of("light", "dark")) {
            browser.systemTheme(theme);
            for (int width : new int[] {1400, 420}) {
                browser.size(width, 900);
                browser.open(one);
                click(".para .at");
                browser.screenshot(PICTURES.resolve("filing-" + theme + "-" + width + ".png"));
                assertThat(inside("body")).as("nothing sticks out at " + width).isTrue();
                browser.open(many);
                browser.screenshot(PICTURES.resolve("many-" + theme + "-" + width + ".png"));
                assertThat(inside("body")).isTrue();
            }
        }
        browser.size(1400, 900);
        browser.open(one);
        browser.print(PICTURES.resolve("filing.pdf"));
        browser.open(many);
        browser.print(PICTURES.resolve("many.pdf"));
    }

    @Test
    void themeCanBeChosen() throws Exception {
        browser.open(page(Path.of(SAMPLE)));
        Object light = browser.script("return getComputedStyle(document.body).backgroundColor");
        click("#theme");
        click("#theme");
        assertThat(text("#theme")).isEqualTo("Theme: dark");
        assertThat(browser.script("return getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(light);
        click("#theme");
        assertThat(browser.script("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo(light);
    }

    private static void measure(String what, Path page) {
        long load = browser.open(page);
        String click =
                "const done = arguments[arguments.length - 1];"
                        + "const from = performance.now();"
                        + "arguments[0].click();"
                        + "requestAnimationFrame(() => setTimeout(() => done(Math.round(performance.now() - from))));";
        long value = (Long) browser.later(click, browser.find("#signatures .at"));
        assertThat(inSight("#lines", ".r.m")).isTrue();
        long line = (Long) browser.later(click, browser.find(".r.m .t"));
        assertThat(browser.all(".v.on")).hasSize(1);
        System.out.println(
                what
                        + ": loaded in "
                        + load
                        + " ms, value clicked "
                        + value
                        + " ms, line clicked "
                        + line
                        + " ms");
        assertThat(List.of(load, value, line)).allMatch(time -> time < 1000);
    }

    /** A filing with an item of about so many characters. */
    private Path large(int characters) throws IOException {
        String sample = Files.readString(Path.of(SAMPLE));
        int at = sample.indexOf("The Company will restate both");
        StringBuilder text = new StringBuilder(sample.substring(0, at));
        for (int i = 1; text.length() < characters; i++) {
            text.append("Paragraph ").append(i).append(" of a long report, which goes on and on\n");
            text.append("over several lines, and has <tags> & \"quotes\" in it as well.\n\n");
        }
        Path file = folder.resolve("large-" + characters + ".txt");
        return Files.writeString(file, text.append(sample.substring(at)).toString());
    }

    /** Lets the program make the page of a file or a folder. */
    private Path page(Path input) throws IOException, InterruptedException {
        Path page = Files.createTempFile(folder, "page", ".html");
        Process process =
                new ProcessBuilder(
                                System.getProperty("edgar8k.launcher"),
                                "view",
                                "-o",
                                page.toString(),
                                input.toString())
                        .redirectErrorStream(true)
                        .start();
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
        }
        return page;
    }

    private static String value(String name) {
        return "[data-name='" + name + "']";
    }

    private static void click(String selector) {
        if (selector.startsWith("[data-name=")) {
            String name = selector.substring(12, selector.length() - 2);
            browser.script(
                    "[...document.querySelectorAll('dt')].find(e => e.textContent === arguments[0])"
                            + ".parentElement.querySelector('.at').click()",
                    name);
        } else {
            browser.script("document.querySelector(arguments[0]).click()", selector);
        }
        browser.settle();
    }

    private static void clickLine(String line) {
        browser.script(
                "[...document.querySelectorAll('.g a')].find(e => e.textContent === arguments[0])"
                        + ".closest('.r').querySelector('.t').click()",
                line);
        browser.settle();
    }

    private static List<String> marked() {
        return browser.all(".r.m .g a").stream().map(e -> e.getAttribute("textContent")).toList();
    }

    private static String text(String selector) {
        return browser.find(selector).getAttribute("textContent").strip();
    }

    private static String active(String property) {
        return (String) browser.script("return document.activeElement[arguments[0]]", property);
    }

    private static boolean inSight(String panel, String selector) {
        return (Boolean)
                browser.script(
                        "const p = document.querySelector(arguments[0]).getBoundingClientRect();"
                                + "const e = document.querySelector(arguments[1]).getBoundingClientRect();"
                                + "return e.top >= p.top && e.top < p.bottom && e.height > 0",
                        panel,
                        selector);
    }

    private static boolean inside(String selector) {
        return (Boolean)
                browser.script(
                        "const e = document.querySelector(arguments[0]); return e.scrollWidth <= innerWidth",
                        selector);
    }

    /** Texts whose colour is too near to what is behind them. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> lowContrast() throws IOException {
        return (List<Map<String, Object>>) browser.script(resource("contrast.js"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ViewIT.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

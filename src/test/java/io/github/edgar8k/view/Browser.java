package io.github.edgar8k.view;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The machine's chromium without a window, with a profile of its own. */
final class Browser implements AutoCloseable {
    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts it. Where there is none the test is skipped; continuous integration has to have one.
     */
    static Browser start(Path profile) {
        File chromium = onPath("chromium", "chromium-browser", "google-chrome");
        File chromedriver = onPath("chromedriver");
        if (chromium == null || chromedriver == null) {
            String reason =
                    "the pages are tested with chromium and chromedriver, which are not on the PATH";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(reason + "; CI=true requires them");
            }
            Assumptions.abort(reason);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver)
                        .usingAnyFreePort()
                        .build();
        Browser browser = new Browser(new ChromeDriver(service, options));
        browser.driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        return browser;
    }

    /** Milliseconds from the beginning of the navigation until the page's script had run. */
    long open(Path page) {
        driver.get(page.toUri().toString());
        return Long.parseLong((String) script("return document.documentElement.dataset.ready"));
    }

    void size(int width, int height) {
        Map<String, Object> metrics =
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
    }

    /** As if the user's system were set to light or dark. */
    void systemTheme(String theme) {
        Map<String, Object> feature = Map.of("name", "prefers-color-scheme", "value", theme);
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script that calls its last argument with the result. */
    Object later(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Waits until the browser has drawn what it was told. */
    void settle() {
        later(
                "const done = arguments[arguments.length - 1];"
                        + "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 400)));");
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        settle();
    }

    /** What the console says: broken policy, errors of the script. */
    List<String> complaints() {
        List<String> messages = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            messages.add(entry.getLevel() + " " + entry.getMessage());
        }
        return messages;
    }

    void screenshot(Path file) throws IOException {
        settle();
        Files.createDirectories(file.getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    void print(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Map<String, Object> pdf =
                driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true));
        Files.write(file, Base64.getDecoder().decode((String) pdf.get("data")));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static File onPath(String... names) {
        for (String name : names) {
            for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
                File file = new File(folder, name);
                if (file.canExecute()) {
                    return file;
                }
            }
        }
        return null;
    }
}

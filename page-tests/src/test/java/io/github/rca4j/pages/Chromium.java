package io.github.rca4j.pages;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntries;
import org.openqa.selenium.logging.LogType;

/** A browser without a window. Where CI asks for one it must be there; elsewhere tests that need one are skipped. */
final class Chromium implements AutoCloseable {
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path BROWSER = Path.of("/usr/bin/chromium");

    private static final Json JSON = new Json();

    private final Path folder;
    private final ChromeDriver driver;

    private Chromium(Path folder) {
        this.folder = folder;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"));
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        this.driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        command("Network.enable", Map.of());
    }

    /** {@return a new browser, with an empty profile} */
    static Chromium open() {
        boolean required = "true".equals(System.getenv("CI")) || System.getenv("RCA4J_SHARED") != null;
        if (!required && !(Files.isExecutable(DRIVER) && Files.isExecutable(BROWSER))) {
            abort("no " + BROWSER + " with " + DRIVER + " here; install chromium and chromium-driver to run this test");
        }
        try {
            return new Chromium(Files.createTempDirectory("pages"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    void width(int width) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /**
     * Shows the next pages so.
     *
     * @param medium {@code screen} or {@code print}
     * @param scheme {@code light} or {@code dark}
     */
    void media(String medium, String scheme) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Opens a page from a file, as somebody does who was sent one. */
    void show(String html) {
        try {
            Path file = folder.resolve("page.html");
            Files.writeString(file, html);
            driver.get(file.toUri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    Object await(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    /** {@return what the browser's console says, refusals by the page's policy among it} */
    List<String> console() {
        return messages(driver.manage().logs().get(LogType.BROWSER));
    }

    /** {@return what was asked for since the last call, the page itself left out} */
    List<String> requests() {
        return messages(driver.manage().logs().get(LogType.PERFORMANCE)).stream()
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(Chromium::url)
                .filter(url -> !url.equals(folder.resolve("page.html").toUri().toString()))
                .toList();
    }

    private static String url(String message) {
        Map<?, ?> event = (Map<?, ?>) ((Map<?, ?>) JSON.toType(message, Map.class)).get("message");
        return (String) ((Map<?, ?>) ((Map<?, ?>) event.get("params")).get("request")).get("url");
    }

    private static List<String> messages(LogEntries entries) {
        return entries.getAll().stream().map(entry -> entry.getMessage()).toList();
    }

    /** {@return the page as a PDF} */
    byte[] pdf() {
        Map<String, Object> printed =
                command("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true));
        return Base64.getDecoder().decode(((String) printed.get("data")).getBytes(StandardCharsets.US_ASCII));
    }

    /** {@return a picture of the page, PNG, down to a height} */
    byte[] picture(int height) {
        long width = (long) run("return document.documentElement.clientWidth");
        long whole = (long) run("return document.documentElement.scrollHeight");
        Map<String, Object> picture = command(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", width, "height", Math.min(height, whole), "scale", 1)));
        return Base64.getDecoder().decode(((String) picture.get("data")).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

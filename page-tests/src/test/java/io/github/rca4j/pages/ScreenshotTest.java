package io.github.rca4j.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Pictures of the example's page, for people to look at; {@code -Dscreenshots=../docs/images} says where they go. */
class ScreenshotTest {
    private static final int WHOLE = 20_000;

    private final Path folder = Path.of(System.getProperty("screenshots", "target/screenshots"));

    @Test
    void the_example_is_shown_light_dark_on_a_phone_and_on_paper() throws IOException {
        Files.createDirectories(folder);
        try (Chromium chromium = Chromium.open()) {
            take(chromium, "light", 1280, 1000, "page.png");
            take(chromium, "light", 1280, WHOLE, "page-light.png");
            take(chromium, "dark", 1280, WHOLE, "page-dark.png");
            take(chromium, "light", 360, WHOLE, "page-phone.png");
            chromium.media("", "light");
            Files.write(folder.resolve("page.pdf"), chromium.pdf());
        }
        try (PDDocument paper = Loader.loadPDF(folder.resolve("page.pdf").toFile())) {
            ImageIO.write(
                    new PDFRenderer(paper).renderImageWithDPI(0, 80),
                    "png",
                    folder.resolve("page-print.png").toFile());
        }
        try (var pictures = Files.list(folder)) {
            assertThat(pictures)
                    .hasSizeGreaterThanOrEqualTo(6)
                    .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
        }
    }

    private void take(Chromium chromium, String scheme, int width, int height, String name) throws IOException {
        chromium.media("screen", scheme);
        chromium.width(width);
        chromium.show(Pages.golden().html());
        Files.write(folder.resolve(name), chromium.picture(height));
    }
}

package io.github.rca4j.pages;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.read.RcaReaders;
import io.github.rca4j.render.RenderOptions;
import io.github.rca4j.render.html.HtmlRenderer;
import io.github.rca4j.testsupport.FullRca;
import io.github.rca4j.testsupport.HostileText;
import io.github.rca4j.testsupport.ProfileApi;
import io.github.rca4j.validate.RcaValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The pages that are judged. */
final class Pages {
    /** A day after which some actions of the example are overdue. */
    static final Clock TODAY = Clock.fixed(Instant.parse("2025-11-20T12:00:00Z"), ZoneOffset.UTC);

    static final HtmlRenderer RENDERER = HtmlRenderer.builder().clock(TODAY).build();

    private Pages() {}

    /**
     * A page and what it is called.
     *
     * @param name its name
     * @param html the page
     */
    record Page(String name, String html) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Page golden() {
        return new Page("golden", RENDERER.render(ProfileApi.rca()));
    }

    /** {@return every kind of page that the library makes of its own} */
    static List<Page> own() {
        Rca full = FullRca.distinct();
        return List.of(
                golden(),
                new Page("empty", RENDERER.render(Rca.empty())),
                new Page(
                        "template", RENDERER.render(Rca.empty(), RenderOptions.DEFAULT.withBlanks(Blanks.PLACEHOLDER))),
                new Page("maximal", RENDERER.render(full)),
                new Page("incident by the clock", RENDERER.render(Incidents.byTheClock())),
                new Page("many events", RENDERER.render(Incidents.withEvents(500))),
                new Page("right to left", RENDERER.render(Incidents.rightToLeft())),
                review("review of an empty one", Rca.empty()),
                review("review of a maximal one", full),
                logo());
    }

    private static Page review(String name, Rca rca) {
        RcaValidator validator =
                RcaValidator.builder().stage(RcaStatus.COMPLETED).clock(TODAY).build();
        return new Page(
                name, RENDERER.withFindings(validator.validate(rca).findings()).render(rca));
    }

    private static Page logo() {
        byte[] picture =
                "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'><circle cx='20' cy='20' r='18'/></svg>"
                        .getBytes(StandardCharsets.UTF_8);
        HtmlRenderer renderer = HtmlRenderer.builder()
                .logo(picture, "image/svg+xml", "The company")
                .build();
        return new Page("logo", renderer.render(ProfileApi.rca()));
    }

    /** {@return pages of hostile text, each text of the collection in some field, each field with some text} */
    static List<Page> hostile() {
        List<String> texts = HostileText.ALL;
        List<Page> pages = new ArrayList<>();
        int fields = count();
        for (int start = 0; start < texts.size(); start += fields) {
            AtomicInteger next = new AtomicInteger(start);
            Rca rca = FullRca.of(path -> texts.get(next.getAndIncrement() % texts.size()));
            pages.add(new Page("hostile " + start, RENDERER.render(rca)));
        }
        return pages;
    }

    private static int count() {
        AtomicInteger fields = new AtomicInteger();
        FullRca.of(path -> "text " + fields.incrementAndGet());
        return fields.get();
    }

    /** {@return pages of strangers' documents; none where there is no folder of them} */
    static List<Page> strangers() {
        return Optional.ofNullable(System.getenv("RCA4J_SHARED"))
                .map(shared -> Path.of(shared, "corpus", "documents"))
                .filter(Files::isDirectory)
                .map(folder -> Stream.of("near", "other")
                        .flatMap(part -> pages(folder.resolve(part)).stream())
                        .toList())
                .orElse(List.of());
    }

    private static List<Page> pages(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Pages::page)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page page(Path file) {
        try {
            Rca rca = RcaReaders.forFormat("markdown")
                    .read(Files.readString(file))
                    .rca();
            return new Page(file.getFileName().toString(), RENDERER.render(rca));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

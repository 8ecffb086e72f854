package io.github.rca4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Reading;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Where a machine stands says nothing about what a document says. */
@Isolated
class SameReadingTest {
    private static final Path HOUSES = Path.of("src", "test", "resources", "houses");

    @Test
    void theSameIsReadWhereverItIsRead() throws IOException {
        List<Reading> here = readings();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));

            assertThat(readings()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void oneReaderServesManyThreads() {
        MarkdownReader reader = new MarkdownReader();
        Reading alone = reader.read(ProfileApi.markdown());

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> reader.read(ProfileApi.markdown())))
                .allMatch(alone::equals);
    }

    private static List<Reading> readings() throws IOException {
        List<Reading> readings = new ArrayList<>(List.of(new MarkdownReader().read(ProfileApi.markdown())));
        try (Stream<Path> houses = Files.list(HOUSES)) {
            for (Path house :
                    houses.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                readings.add(new MarkdownReader().read(Files.readString(house)));
            }
        }
        return readings;
    }
}

package io.github.rca4j.test.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.validate.RcaValidator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same document gives the same report, wherever and however often it is checked. */
class SurroundingsTest {
    private static final Clock CLOCK = ValidRca.clock();
    private static final List<Rca> DOCUMENTS = Stream.concat(
                    Stream.of(Rca.empty()),
                    Mutants.of(ValidRca.create()).stream().map(Mutant::rca))
            .toList();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist", "de-DE"})
    void the_default_locale_and_zone_do_not_matter(String tag) {
        List<String> expected = reports(validator());

        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

        assertThat(reports(validator())).isEqualTo(expected);
    }

    @Test
    void the_clocks_zone_does_not_matter() {
        Clock kiritimati = CLOCK.withZone(ZoneOffset.ofHours(14));

        assertThat(reports(RcaValidator.builder()
                        .stage(RcaStatus.COMPLETED)
                        .clock(kiritimati)
                        .build()))
                .isEqualTo(reports(validator()));
    }

    @Test
    void one_validator_serves_many_threads() {
        RcaValidator validator = validator();
        List<String> expected = reports(validator);

        List<List<String>> seen = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> reports(validator))
                .toList();

        assertThat(seen).allSatisfy(reports -> assertThat(reports).isEqualTo(expected));
    }

    @Test
    void a_new_validator_says_the_same() {
        assertThat(reports(validator())).isEqualTo(reports(validator()));
    }

    private static RcaValidator validator() {
        return RcaValidator.builder().stage(RcaStatus.COMPLETED).clock(CLOCK).build();
    }

    private static List<String> reports(RcaValidator validator) {
        return DOCUMENTS.stream().map(rca -> validator.validate(rca).toString()).toList();
    }
}

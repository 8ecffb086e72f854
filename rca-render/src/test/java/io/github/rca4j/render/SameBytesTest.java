package io.github.rca4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.testsupport.ArbitraryRca;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Law 6: the same value gives the same bytes, whatever the machine is set to. */
@Isolated
class SameBytesTest {
    @Test
    void output_does_not_depend_on_the_default_locale_and_zone() {
        List<String> before = rendered();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertThat(rendered()).as(tag).isEqualTo(before);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> rendered() {
        List<String> documents = new ArrayList<>();
        for (int seed = 0; seed < 50; seed++) {
            Rca rca = ArbitraryRca.of(seed);
            for (String format : List.of("markdown", "json", "html")) {
                documents.add(RcaRenderers.forFormat(format).render(rca));
            }
        }
        return documents;
    }
}

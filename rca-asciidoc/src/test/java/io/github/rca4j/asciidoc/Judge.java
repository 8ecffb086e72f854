package io.github.rca4j.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What Asciidoctor makes of a document, when it is told to trust it. */
final class Judge {
    private static final Asciidoctor ASCIIDOCTOR = Asciidoctor.Factory.create();
    private static final List<String> LOG = new ArrayList<>();

    static {
        ASCIIDOCTOR.registerLogHandler(entry -> LOG.add(entry.getSeverity() + ": " + entry.getMessage()));
    }

    private static final Options OPTIONS = Options.builder()
            .safe(SafeMode.UNSAFE)
            .standalone(true)
            .attributes(Attributes.builder()
                    // What is off by default, is on here.
                    .attribute("experimental", "")
                    .attribute("sectanchors!", "")
                    .attribute("stylesheet!", "")
                    .attribute("nofooter", "")
                    .build())
            .build();

    private Judge() {}

    /** {@return the page that Asciidoctor makes of a document of which it has nothing to say} */
    static Document page(String document) {
        LOG.clear();
        String html = ASCIIDOCTOR.convert(document, OPTIONS);
        assertThat(LOG).as(document).isEmpty();
        return Jsoup.parse(html);
    }

    /** {@return what Asciidoctor says of a document} */
    static List<String> log(String document) {
        LOG.clear();
        ASCIIDOCTOR.convert(document, OPTIONS);
        return List.copyOf(LOG);
    }
}

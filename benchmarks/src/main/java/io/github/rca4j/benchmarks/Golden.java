package io.github.rca4j.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.rca4j.benchmarks.plain.PlainJson;
import io.github.rca4j.benchmarks.plain.PlainRca;
import io.github.rca4j.model.Rca;
import io.github.rca4j.render.json.RcaJson;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** What all that is measured works on. */
public final class Golden {
    /** Days are past or to come on the same day in every run. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2025-11-08T12:00:00Z"), ZoneOffset.UTC);

    private Golden() {}

    /** {@return the document as a value} */
    public static Rca rca() {
        return ProfileApi.rca();
    }

    /** {@return the document as Markdown} */
    public static String markdown() {
        return ProfileApi.markdown();
    }

    /** {@return the document as JSON} */
    public static String json() {
        return RcaJson.create().write(rca());
    }

    /** {@return the document as a value of a team that has no library} */
    public static PlainRca plain() {
        try {
            return PlainJson.read(json());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what Alertmanager sends of a group of eight alerts, the first three of them resolved} */
    public static String alerts() {
        try (InputStream in = Golden.class.getResourceAsStream("alertmanager.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

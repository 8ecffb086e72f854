package io.github.rca4j.draft;

import io.github.rca4j.model.Rca;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a real Alertmanager sent; see the README beside the files. */
public final class Fixtures {
    private Fixtures() {}

    public static String json(String name) {
        try (InputStream in = Fixtures.class.getResourceAsStream("/alertmanager/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Alert> alerts(String name) {
        Payload payload = Payload.parse(json(name));
        return AlertFormats.recognise(payload).read(payload);
    }

    public static Rca draft(String name) {
        return RcaDraft.of(alerts(name)).toRca();
    }

    /** An alert with nothing but what it must have, and a start. */
    public static Alert.Builder alert(String name, String started) {
        return Alert.builder()
                .source("test")
                .name(name)
                .status(AlertStatus.FIRING)
                .started(java.time.OffsetDateTime.parse(started));
    }
}

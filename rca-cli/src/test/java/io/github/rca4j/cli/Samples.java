package io.github.rca4j.cli;

import io.github.rca4j.model.Rca;
import io.github.rca4j.render.json.RcaJson;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files to run the command on. */
final class Samples {
    static final String FIRING = "firing.json";
    static final String RESOLVED = "resolved.json";

    private Samples() {}

    /** A body that an Alertmanager sent. */
    static String payload(Path folder, String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/alertmanager/" + name)) {
            Path file = folder.resolve(name);
            Files.write(file, in.readAllBytes());
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template's worked example. */
    static String profileApi(Path folder) {
        return document(folder, "profile-api.json", ProfileApi.rca());
    }

    static String document(Path folder, String name, Rca rca) {
        return file(folder, name, RcaJson.create().write(rca));
    }

    static String file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

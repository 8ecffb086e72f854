package io.github.rca4j.test;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.SourceMap;
import io.github.rca4j.read.RcaReaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A document in a file. */
final class RcaFile {
    private RcaFile() {}

    static Reading read(Path file) {
        try {
            return RcaReaders.forFormat(format(file)).read(Files.readString(file));
        } catch (CharacterCodingException e) {
            Finding finding = new Finding(
                    "READ-01",
                    Level.ERROR,
                    "",
                    "the file is not text in UTF-8",
                    Optional.of("save it in that encoding"),
                    Optional.of(Position.START));
            return new Reading(Rca.empty(), List.of(finding), SourceMap.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String format(Path file) {
        return file.toString().endsWith(".json") ? "json" : "markdown";
    }
}

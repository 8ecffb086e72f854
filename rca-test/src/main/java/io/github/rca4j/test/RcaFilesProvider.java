package io.github.rca4j.test;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;

/** Reads the files of {@link RcaFiles}. */
final class RcaFilesProvider implements ArgumentsProvider, AnnotationConsumer<RcaFiles> {
    private List<String> globs = List.of();

    @Override
    public void accept(RcaFiles files) {
        globs = List.of(files.value());
    }

    @Override
    @SuppressWarnings("deprecation") // What took its place came with JUnit 5.13, and calls it.
    public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
        Path base = Path.of(System.getProperty("basedir", ""));
        List<Class<?>> types = Arrays.asList(context.getRequiredTestMethod().getParameterTypes());
        return globs.stream()
                .flatMap(glob -> new Glob(base, glob).files().stream())
                .distinct()
                .sorted()
                .map(file -> arguments(base, file, types, context));
    }

    private static Arguments arguments(Path base, Path file, List<Class<?>> types, ExtensionContext context) {
        Reading reading = UnreadableFails.remembered(RcaFile.read(base.resolve(file)), context);
        List<Object> values = new ArrayList<>();
        for (Class<?> type : types) {
            if (type == Reading.class) {
                values.add(reading);
            } else if (type == Rca.class) {
                values.add(reading.rca());
            } else if (type == Path.class) {
                values.add(file);
            } else {
                break;
            }
        }
        if (values.isEmpty()) {
            throw new IllegalArgumentException(
                    "a test on @RcaFiles takes a Reading, an Rca or a Path as its first parameter; add one");
        }
        return Arguments.argumentSet(reading.rca().title().orElse(file.toString()), values.toArray());
    }
}

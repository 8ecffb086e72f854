package io.github.rca4j.hosts.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a job has written into a folder of drafts. */
final class DraftFiles {
    private DraftFiles() {}

    /** {@return the drafts by the names of their files, without the digests that keep incidents apart} */
    static Map<String, String> in(Path folder) throws IOException {
        Map<String, String> drafts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                drafts.put(file.getFileName().toString().replaceFirst("-[0-9a-f]{8}\\.", "."), Files.readString(file));
            }
        }
        return drafts;
    }
}

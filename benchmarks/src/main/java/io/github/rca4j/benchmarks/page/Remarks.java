package io.github.rca4j.benchmarks.page;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What people have to say of what was measured, each below its table. */
public final class Remarks {
    private final Properties said = new Properties();

    private Remarks() {}

    /**
     * {@return the remarks of a file}
     *
     * @param file a remark for each id, Markdown, as a properties file; needs not exist
     * @throws IOException if it cannot be read
     */
    public static Remarks of(Path file) throws IOException {
        Remarks remarks = new Remarks();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                remarks.said.load(in);
            }
        }
        return remarks;
    }

    /** {@return a remark as a paragraph of its own, "" if there is none} */
    public String paragraph(String id) {
        String remark = said.getProperty(id, "");
        return remark.isBlank() ? "" : "\n" + remark + "\n";
    }
}

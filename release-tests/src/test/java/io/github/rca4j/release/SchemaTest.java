package io.github.rca4j.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.render.json.RcaJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Whoever changes what JSON looks like says so to those who read it. */
class SchemaTest {
    @Test
    void the_shape_of_json_is_the_last_one_that_the_guide_tells_of() throws Exception {
        byte[] schema = RcaJson.schema().getBytes(StandardCharsets.UTF_8);
        String digest = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(schema))
                .substring(0, 16);
        String last = Published.read(Published.ROOT.resolve("docs/compatibility.md"))
                .lines()
                .filter(line -> line.startsWith("| 0.") || line.startsWith("| 1."))
                .reduce("", (before, line) -> line);

        assertThat(last)
                .as("the schema has changed: tell of it in a row of docs/compatibility.md")
                .contains("`" + digest + "`");
    }
}

package io.github.rca4j.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RcaReadersTest {
    @Test
    void finds_the_built_in_readers() {
        for (String format : RcaReaders.available()) {
            assertThat(RcaReaders.forFormat(format).format()).isEqualTo(format);
        }
        assertThat(RcaReaders.available()).contains("json");
        assertThat(RcaReaders.forFormat("json")).isInstanceOf(JsonReader.class);
    }

    @Test
    void says_which_formats_there_are_when_one_is_not_found() {
        assertThatThrownBy(() -> RcaReaders.forFormat("pdf"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no reader for format 'pdf'; there are: " + String.join(", ", RcaReaders.available()));
    }

    @Test
    void the_built_in_readers_are_there_on_every_thread() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            assertThat(RcaReaders.forFormat("json").format()).isEqualTo("json");
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

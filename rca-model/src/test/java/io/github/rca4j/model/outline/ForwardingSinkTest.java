package io.github.rca4j.model.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Leftover;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.SuppressedRule;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForwardingSinkTest {
    @Test
    void every_block_goes_on_as_it_came() {
        RecordingSink direct = new RecordingSink();
        RecordingSink behind = new RecordingSink();
        Rca rca = Rca.builder()
                .addLeftover(new Leftover(Optional.empty(), Optional.of("a"), Optional.of("b")))
                .addSuppressedRule(new SuppressedRule(Optional.empty(), "ACT-08", Optional.empty()))
                .build();
        Outline.write(rca, Blanks.PLACEHOLDER, direct);
        Outline.write(rca, Blanks.PLACEHOLDER, (ForwardingSink) () -> behind);

        assertThat(behind.blocks()).isEqualTo(direct.blocks());
    }
}

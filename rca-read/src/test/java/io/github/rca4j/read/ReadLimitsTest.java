package io.github.rca4j.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReadLimitsTest {
    @Test
    void one_limit_can_be_set_and_the_other_stays() {
        assertThat(ReadLimits.DEFAULT.withMaxLength(10)).isEqualTo(new ReadLimits(10, 100));
        assertThat(ReadLimits.DEFAULT.withMaxDepth(7)).isEqualTo(new ReadLimits(67_108_864, 7));
    }

    @Test
    void limits_are_positive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.DEFAULT.withMaxLength(0))
                .withMessage("maxLength must be positive, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.DEFAULT.withMaxDepth(-1))
                .withMessage("maxDepth must be positive, was -1");
    }
}

package io.github.rca4j.test.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.validate.Profile;
import io.github.rca4j.validate.RcaValidator;
import org.junit.jupiter.api.Test;

class ValidRcaTest {
    @Test
    void a_valid_document_breaks_no_rule_of_any_profile() {
        for (Profile profile : Profile.all()) {
            RcaValidator validator = RcaValidator.builder()
                    .profile(profile)
                    .stage(RcaStatus.COMPLETED)
                    .clock(ValidRca.clock())
                    .build();
            assertThat(validator.validate(ValidRca.create()).findings())
                    .as(profile.name())
                    .isEmpty();
        }
    }
}

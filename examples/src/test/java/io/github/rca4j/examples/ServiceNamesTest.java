package io.github.rca4j.examples;

// tag::readme[]
import static io.github.rca4j.test.RcaAssertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.test.mutant.ValidRca;
import io.github.rca4j.validate.RcaValidator;
import org.junit.jupiter.api.Test;

class ServiceNamesTest {
    private static final RcaValidator OURS = RcaValidator.builder()
            .rule(new ServiceNames())
            .clock(ValidRca.clock())
            .build();

    @Test
    void a_code_name_is_found_where_it_stands() {
        Rca rca = ValidRca.create().toBuilder()
                .executiveSummary("Orders failed while Falcon had no connections.")
                .build();

        assertThat(rca).by(OURS).hasFinding("ACME-02").at("executiveSummary.text");
    }

    @Test
    void a_document_without_one_passes() {
        assertThat(ValidRca.create()).by(OURS).hasNoFinding("ACME-02");
    }
}
// end::readme[]

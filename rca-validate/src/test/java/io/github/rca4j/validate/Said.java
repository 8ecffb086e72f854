package io.github.rca4j.validate;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

/** What one rule says of a document. */
final class Said {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-07-11T12:00:00Z"), ZoneOffset.UTC);

    private static final RcaValidator VALIDATOR =
            RcaValidator.builder().stage(RcaStatus.COMPLETED).clock(CLOCK).build();

    private Said() {}

    static List<String> by(String rule, Consumer<Rca.Builder> document) {
        Rca.Builder rca = Rca.builder();
        document.accept(rca);
        return by(rule, rca.build());
    }

    /** {@return its findings, each as path and message} */
    static List<String> by(String rule, Rca rca) {
        return VALIDATOR.validate(rca).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map((Finding finding) -> finding.path() + ": " + finding.message())
                .toList();
    }
}

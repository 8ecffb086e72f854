package io.github.rca4j.model;

import io.github.rca4j.model.text.NormalForm;
import java.util.List;
import java.util.Optional;

/**
 * One kind of impact: a lead and its bullets, such as {@code Breached} and {@code 99.9% uptime SLA breached}.
 *
 * @param lead the short answer, one line
 * @param details the bullets, block Markdown each
 * @since 0.1
 */
public record ImpactStatement(Optional<String> lead, List<String> details) {
    static final ImpactStatement NOTHING = new ImpactStatement(Optional.empty(), List.of());

    /** Brings every component to its normal form. */
    public ImpactStatement {
        lead = NormalForm.line(lead);
        details = NormalForm.blocks(details);
    }

    /**
     * {@return a statement}
     *
     * @param lead the short answer, one line
     * @param details the bullets, block Markdown each
     */
    public static ImpactStatement of(String lead, String... details) {
        return new ImpactStatement(Optional.of(lead), List.of(details));
    }
}

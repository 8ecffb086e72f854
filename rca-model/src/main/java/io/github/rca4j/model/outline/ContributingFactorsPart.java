package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;

import io.github.rca4j.model.ContributingFactor;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import java.util.List;
import java.util.Optional;

/** The template's "Contributing Factors". */
final class ContributingFactorsPart {
    private static final ItemPart<ContributingFactor> FACTOR = new ItemPart<>(
            Optional.of(ContributingFactor.builder().build()),
            factor -> Optional.empty(),
            true,
            (factor, pen) -> pen.text(factor.name(), Form.LINE, "[Factor Name]"),
            (factor, pen) -> pen.text(factor.description(), Form.BLOCK, "[Description]"),
            List.of(
                    field("Impact", Form.BLOCK, ContributingFactor::impact, "[How it contributed]"),
                    field("Evidence", Form.BLOCK, ContributingFactor::evidence, "[Supporting data]")));

    static final SectionPart<Rca, Rca> CONTRIBUTING_FACTORS = SectionPart.section(
            Section.CONTRIBUTING_FACTORS, rca -> rca, Part.list(true, Rca::contributingFactors, FACTOR));

    private ContributingFactorsPart() {}
}

package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;
import static io.github.rca4j.model.outline.FieldPart.said;

import io.github.rca4j.model.ContributingFactor;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.ItemPart.Box;
import io.github.rca4j.model.outline.ItemPart.Builds;
import java.util.List;

/** The template's "Contributing Factors". */
final class ContributingFactorsPart {
    static final ItemPart<ContributingFactor> FACTOR = ItemPart.titled(
            new Builds<>(
                    ContributingFactor.builder().build(),
                    ContributingFactor::builder,
                    ContributingFactor.Builder::build),
            Box.none(),
            field("", "name", Form.LINE, ContributingFactor::name, ContributingFactor.Builder::name, "[Factor Name]"),
            said(
                    "description",
                    ContributingFactor::description,
                    ContributingFactor.Builder::description,
                    "[Description]"),
            List.of(
                    field(
                            "Impact",
                            "impact",
                            Form.BLOCK,
                            ContributingFactor::impact,
                            ContributingFactor.Builder::impact,
                            "[How it contributed]"),
                    field(
                            Labels.EVIDENCE,
                            "evidence",
                            Form.BLOCK,
                            ContributingFactor::evidence,
                            ContributingFactor.Builder::evidence,
                            "[Supporting data]")));

    static final SectionPart<Rca, Rca.Builder, Rca, Rca.Builder> CONTRIBUTING_FACTORS = SectionPart.section(
            Section.CONTRIBUTING_FACTORS,
            "contributingFactors",
            Part.list(
                    true,
                    "contributingFactors",
                    Rca::contributingFactors,
                    Rca.Builder::addAllContributingFactors,
                    FACTOR));

    private ContributingFactorsPart() {}
}

package io.github.rca4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RcaTest {
    @Test
    void an_rca_with_nothing_in_it_can_be_built() {
        assertThat(Rca.empty()).isEqualTo(Rca.builder().build());
        assertThat(Rca.empty().title()).isEmpty();
        assertThat(Rca.empty().contributingFactors()).isEmpty();
        assertThat(Rca.empty().templateVersion()).isEqualTo(TemplateVersion.CURRENT);
    }

    @Test
    void texts_that_differ_only_in_what_a_file_cannot_keep_make_equal_documents() {
        Rca windows = Rca.builder()
                .title(" Checkout\tdown ")
                .executiveSummary("One.\r\nTwo.\r\n")
                .build();

        assertThat(windows)
                .isEqualTo(Rca.builder()
                        .title("Checkout down")
                        .executiveSummary("One.\nTwo.")
                        .build());
    }

    @Test
    void what_has_a_place_stands_in_the_order_of_the_places_whatever_the_order_of_the_calls() {
        ExtraSection first = new ExtraSection(Optional.empty(), 2, "Glossary", Optional.empty());
        ExtraSection second = ExtraSection.of(Section.IMPACT, "Customers", "Three.");
        ExtraSection third = ExtraSection.of(Section.FOLLOW_UP, "Costs", "None.");

        Rca rca = Rca.builder().addExtraSections(third, first, second).build();

        assertThat(rca.extraSections()).containsExactly(first, second, third);
        assertThat(rca)
                .isEqualTo(Rca.builder().addExtraSections(first, second, third).build());
    }

    @Test
    void what_shares_a_place_keeps_its_order() {
        ExtraSection one = ExtraSection.of(Section.TIMELINE, "One", "1");
        ExtraSection two = ExtraSection.of(Section.TIMELINE, "Two", "2");

        assertThat(Rca.builder().addExtraSections(two, one).build().extraSections())
                .containsExactly(two, one);
    }

    @Test
    void leftovers_and_suppressed_rules_stand_in_the_order_of_their_places_too() {
        Leftover early =
                new Leftover(Optional.of(Section.METADATA), Optional.of("Date"), Optional.of("14 May, evening"));
        Leftover late = new Leftover(Optional.of(Section.TIMELINE), Optional.empty(), Optional.of("text"));
        SuppressedRule everywhere = new SuppressedRule(Optional.empty(), "ACT-08", Optional.empty());
        SuppressedRule local = new SuppressedRule(Optional.of(Section.IMPACT), "IMP-01", Optional.of("nobody knows"));

        Rca rca = Rca.builder()
                .addLeftovers(late, early)
                .addSuppressedRules(local, everywhere)
                .build();

        assertThat(rca.leftovers()).containsExactly(early, late);
        assertThat(rca.suppressedRules()).containsExactly(everywhere, local);
    }

    @Test
    void elements_with_nothing_in_them_are_dropped() {
        Optional<String> blank = Optional.of(" ");
        Rca rca = Rca.builder()
                .addContributingFactor(f -> f.name(" ").evidence("\n"))
                .addExtraSection(new ExtraSection(Optional.of(Section.IMPACT), 4, " ", blank))
                .addLeftover(new Leftover(Optional.of(Section.IMPACT), blank, blank))
                .addSuppressedRule(new SuppressedRule(Optional.of(Section.IMPACT), " ", Optional.of("no rule")))
                .addProvenance(new Provenance("", " ", blank, blank))
                .metadata(m -> m.addReviewer(" ").addRelatedIssue("\u00A0"))
                .impact(i -> i.businessImpact(b -> b.slaImpact(" ", "", "\n")))
                .timeline(t -> t.addEntry(e -> e.event(" ").addFurther("Source", " ")))
                .rootCause(r -> r.fiveWhys(w -> w.addWhy(" ", "").addFurtherChain(c -> c.addWhy(y -> y.question(" ")))))
                .prevention(p -> p.immediate(t -> t.addAction(a -> a.pr(" ").title(""))))
                .technicalDetails(t -> t.codeChanges(
                                c -> c.addModifiedFile("", " ").addSnippet(" ", "\n"))
                        .monitoringAndMetrics(m -> m.addKeyMetric("", " ", "").addNewMonitoring(" ")))
                .lessonsLearned(
                        l -> l.addWhatWentWell(" ").addWhereWeGotLucky("").addProcessImprovement(a -> {}))
                .reviewAndSignOff(r -> r.addReviewer(v -> v.name(" ")))
                .followUp(f -> f.addItem(true, " "))
                .additionalNotes(n ->
                        n.addReference(Reference.of(" ")).addRelatedIncident(RelatedIncident.of(Reference.of(""), " ")))
                .build();

        assertThat(rca).isEqualTo(Rca.empty());
    }

    @Test
    void an_element_with_anything_in_it_stays() {
        Action ticked = Action.builder().done(true).build();

        assertThat(ActionTier.builder().addAction(ticked).build().actions()).containsExactly(ticked);
        assertThat(Rca.builder()
                        .addExtraSection(new ExtraSection(Optional.empty(), 2, "Empty section", Optional.empty()))
                        .build()
                        .extraSections())
                .hasSize(1);
    }

    @Test
    void the_version_of_the_template_is_never_absent() {
        assertThat(new TemplateVersion(" ", null)).isEqualTo(TemplateVersion.CURRENT);
        assertThat(new TemplateVersion(" 2.0 ", null).version()).isEqualTo("2.0");
    }

    @Test
    void an_extra_section_of_ones_own_follows_everything_within_the_section_it_comes_after() {
        assertThat(ExtraSection.of(Section.IMPACT, "Customers", "Three.").after())
                .contains(Section.BUSINESS_IMPACT);
        assertThat(ExtraSection.of(Section.TIMELINE, "Calls", "Two.").after()).contains(Section.TIMELINE);
    }

    @Test
    void the_level_of_an_extra_section_is_one_that_a_heading_below_the_title_can_have() {
        assertThat(List.of(-1, 1, 2, 6, 7))
                .map(level -> new ExtraSection(Optional.empty(), level, "x", Optional.empty()).level())
                .containsExactly(2, 2, 2, 6, 6);
    }
}

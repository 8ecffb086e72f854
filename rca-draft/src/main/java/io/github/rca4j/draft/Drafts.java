package io.github.rca4j.draft;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Rca;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings a newer draft into a document that people have edited since an earlier one.
 *
 * <pre>{@code
 * Drafts.Update update = Drafts.update(earlierDraft, whatPeopleMadeOfIt, newDraft);
 * update.findings().forEach(finding -> System.out.println(finding.path() + ": " + finding.message()));
 * Rca document = update.rca();
 * }</pre>
 *
 * @since 0.1
 */
public final class Drafts {
    private Drafts() {}

    /**
     * A document that was brought up to date.
     *
     * @param rca the document
     * @param findings where people and the newer draft both changed something, in the order of the document:
     *     {@code MERGE-01} both changed the same field or entry, and what people wrote or took away stands, or a time of
     *     the newer draft is left out since it contradicts one that people set (a warning);
     *     {@code MERGE-02} people changed an entry of a list that the newer draft no longer has, and it stays (a note);
     *     {@code MERGE-03} both changed paragraphs of a text, and both versions stand (a warning)
     */
    public record Update(Rca rca, List<Finding> findings) {
        /** Keeps its own copy of the findings. */
        public Update {
            findings = List.copyOf(findings);
        }
    }

    /**
     * {@return what people made of a draft, with what a newer draft has that the earlier one had not}
     *
     * <p>What a person changed stays, and what a person removed stays away. What no person touched is as the newer draft
     * has it: what came in is added, what is no longer so is gone. Where both changed the same, the person's word stands
     * and a finding says what the draft has. Entries of lists are told by what they say and not by where they stand: a
     * row of the timeline by its time and event or by the series that it sums up, a metric by its name, a reference by its
     * address; new ones stand behind the one that they follow in the newer draft, and a row of the timeline before the
     * first of a later time. A text of several paragraphs is a list of them, and a list under a head that ends in a colon
     * is merged line by line. A duration that no person stated is the one that the times give.
     *
     * <p>{@link Rca#provenance()} is that of the fields that still hold what a draft said, and speaks of the places where
     * they stand now. That of a field that a person edited is gone.
     *
     * <p>If nobody edited the draft, the result is the newer draft; if the newer draft says the same as the earlier one,
     * it is what people made of it. To do it again changes nothing.
     *
     * @param base the earlier draft
     * @param edited the document that people made of it
     * @param fresh the newer draft
     */
    public static Update update(Rca base, Rca edited, Rca fresh) {
        Rca before = base.withProvenance(List.of());
        Rca mine = edited.withProvenance(List.of());
        if (mine.equals(before)) {
            return new Update(fresh, List.of());
        }
        List<Finding> findings = new ArrayList<>();
        Rca merged = new ThreeWay(findings).document(before, mine, fresh.withProvenance(List.of()));
        return new Update(merged.withProvenance(new MergedProvenance(base, edited, fresh).of(merged)), findings);
    }
}

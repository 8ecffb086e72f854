package io.github.rca4j.model.outline;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TemplateVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The template: its parts in their order. Everything that writes an RCA goes through here.
 *
 * <pre>{@code
 * Outline.write(rca, Blanks.OMIT, sink);   // the sink gets the document's blocks, one after the other
 * }</pre>
 */
public final class Outline {
    /** What kind of document it is: the words before the title. */
    private static final String KIND = "Root Cause Analysis";

    private static final String BLANK_TITLE = "[Title]";

    private static final List<SectionPart<Rca, ?>> SECTIONS = List.of(
            MetadataPart.METADATA,
            ExecutiveSummaryPart.EXECUTIVE_SUMMARY,
            ImpactPart.IMPACT,
            TimelinePart.TIMELINE,
            RootCausePart.ROOT_CAUSE,
            ContributingFactorsPart.CONTRIBUTING_FACTORS,
            PreventionPart.PREVENTION,
            TechnicalDetailsPart.TECHNICAL_DETAILS,
            LessonsLearnedPart.LESSONS_LEARNED,
            ReviewAndSignOffPart.REVIEW_AND_SIGN_OFF,
            FollowUpPart.FOLLOW_UP,
            AdditionalNotesPart.ADDITIONAL_NOTES);

    private static final FieldPart<TemplateVersion> VERSION =
            FieldPart.field("Template Version", Form.LINE, template -> Optional.of(template.version()));
    private static final FieldPart<TemplateVersion> LAST_UPDATED =
            FieldPart.field("Last Updated", Form.DATE, template -> Optional.of(template.lastUpdated()));

    private static final Set<String> LABELS = labels();
    private static final Set<String> PLACEHOLDERS = Placeholders.of(Outline::write);
    private static final Pattern NUMBER = Pattern.compile("(?<=#)[0-9]+$");

    private Outline() {}

    /**
     * Writes a document.
     *
     * @param rca the document's value
     * @param blanks what becomes of fields that hold nothing
     * @param sink what receives the document's blocks
     */
    public static void write(Rca rca, Blanks blanks, Sink sink) {
        Pen pen = new Pen(rca, blanks, sink);
        sink.title(KIND, pen.text(rca.title(), Form.LINE, BLANK_TITLE));
        Remarks.suppressed(rca, Optional.empty(), sink);
        pen.belongings(Optional.empty());
        for (SectionPart<Rca, ?> section : SECTIONS) {
            section.write(rca, pen);
        }
        sink.footer(List.of(footer(VERSION, rca, pen), footer(LAST_UPDATED, rca, pen)));
        Remarks.provenance(rca, sink);
    }

    private static Field footer(FieldPart<TemplateVersion> part, Rca rca, Pen pen) {
        return new Field(part.label(), part.value().apply(rca.templateVersion(), pen));
    }

    private static Set<String> labels() {
        Set<String> labels = new HashSet<>(Set.of(VERSION.label(), LAST_UPDATED.label()));
        SECTIONS.forEach(section -> section.labels(labels::add));
        return Set.copyOf(labels);
    }

    /**
     * {@return whether a name is a label of the template, in any section; {@code Why #3} is one, whatever the number}
     *
     * @param name such as {@code Owner}
     */
    public static boolean isLabel(String name) {
        return LABELS.contains(NUMBER.matcher(name).replaceFirst(""));
    }

    /**
     * {@return whether a text is wholly a placeholder of the template, and so stands for a value that is not there}
     *
     * @param text such as {@code [YYYY-MM-DD]}
     */
    public static boolean isPlaceholder(String text) {
        return PLACEHOLDERS.contains(text);
    }
}

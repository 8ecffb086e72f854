package io.github.rca4j.model.outline;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The template: its parts in their order. Everything that writes an RCA goes through here.
 *
 * <pre>{@code
 * Outline.write(rca, Blanks.OMIT, sink);   // the sink gets the document's blocks, one after the other
 * }</pre>
 *
 * @since 0.1
 */
public final class Outline {
    /** What kind of document it is: the words before the title. */
    private static final String KIND = "Root Cause Analysis";

    private static final String BLANK_TITLE = "[Title]";

    private static final List<SectionPart<Rca, Rca.Builder, ?, ?>> SECTIONS = List.of(
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

    /** What leads the template's worked examples, which are not content. */
    static final String EXAMPLE = "Example";

    /** What leads the template's advice to its user. */
    private static final String INSTRUCTIONS = "Instructions";

    /** What the last lines begin with; a document that has it is in the template's form. */
    static final String TEMPLATE_VERSION = "Template Version";

    private static final FieldPart<Rca, Footer> VERSION = FieldPart.field(
            TEMPLATE_VERSION,
            "version",
            Form.LINE,
            rca -> Optional.of(rca.templateVersion().version()),
            Footer::version);
    private static final FieldPart<Rca, Footer> LAST_UPDATED = FieldPart.field(
            "Last Updated",
            "lastUpdated",
            Form.DATE,
            rca -> Optional.of(rca.templateVersion().lastUpdated()),
            Footer::lastUpdated);

    private static final Set<String> LABELS = labels();
    private static final Map<String, Section> PATHS = paths();
    private static final Set<String> PLACEHOLDERS = Placeholders.of(Outline::write);
    /** The first characters of the placeholders: most texts begin with another one, and need no closer look. */
    private static final String FIRST_OF_PLACEHOLDERS =
            PLACEHOLDERS.stream().map(text -> text.substring(0, 1)).distinct().collect(Collectors.joining());

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
        for (SectionPart<Rca, Rca.Builder, ?, ?> section : SECTIONS) {
            section.write(rca, pen);
        }
        sink.footer(List.of(footer(VERSION, rca, pen), footer(LAST_UPDATED, rca, pen)));
        Remarks.provenance(rca, sink);
    }

    private static Field footer(FieldPart<Rca, Footer> part, Rca rca, Pen pen) {
        return part.shown(rca, PropertyPath.ROOT.property("templateVersion"), pen);
    }

    /**
     * Reads a document.
     *
     * @param manuscript what a parser has made of its text
     * @param wording how to understand values that are not written as the outline writes them
     * @return the value, with a finding for everything that could not be understood
     */
    public static Reading read(Manuscript manuscript, Wording wording) {
        return new OutlineReader(manuscript, wording).read();
    }

    /** Reads the sections of a document. */
    static void read(Pages pages, Rca.Builder rca) {
        SECTIONS.forEach(section -> section.read(pages, "", rca));
    }

    /** Reads the last lines of a document. */
    static void readFooter(Page page, Rca.Builder rca) {
        Footer footer = new Footer();
        VERSION.read(page, footer);
        LAST_UPDATED.read(page, footer);
        rca.templateVersion(footer.built());
    }

    /** {@return the document's title without the kind of document} */
    static Passage withoutKind(Passage title) {
        String text = title.text();
        if (text.equals(KIND)) {
            return new Passage("", title.position());
        }
        return text.startsWith(KIND + ":") ? title.part(KIND.length() + 1, text.length()) : title;
    }

    /** A remark which says that what follows belongs to no field of its section. */
    public static final String LEFTOVER = "rca4j:leftover";

    /** A remark which says that a rule is switched off, with the rule and the reason behind it. */
    public static final String OFF = "rca4j:off";

    /** A remark which says that a heading is not the template's, though it sounds like it. */
    public static final String EXTRA = "rca4j:extra";

    /** The labels of the last lines. */
    static final Set<String> FOOTER = Set.of(VERSION.label(), LAST_UPDATED.label());

    /** The labels above the first section. */
    static final Set<String> OPENING = Set.of(INSTRUCTIONS);

    private static Set<String> labels() {
        Set<String> labels = new HashSet<>(Set.of(VERSION.label(), LAST_UPDATED.label(), EXAMPLE, INSTRUCTIONS));
        SECTIONS.forEach(section -> section.labels(labels::add));
        return Set.copyOf(labels);
    }

    private static Map<String, Section> paths() {
        Map<String, Section> paths = new HashMap<>();
        SECTIONS.forEach(section -> section.paths("", paths::putIfAbsent));
        return Map.copyOf(paths);
    }

    /**
     * {@return the section in which a property is shown, the innermost; absent for one that is in none, such as the title}
     *
     * @param path a property path, such as {@code prevention.immediate.actions[0].owner}
     */
    public static Optional<Section> section(String path) {
        String at = path;
        while (!at.isEmpty() && !PATHS.containsKey(at)) {
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return Optional.ofNullable(PATHS.get(at));
    }

    /**
     * {@return whether a name is a label of the template, in any section; {@code Why #3} is one, whatever the number}
     *
     * @param name such as {@code Owner}
     */
    public static boolean isLabel(String name) {
        return isOneOf(name, LABELS);
    }

    /** {@return whether a name is one of some labels, whatever its number} */
    static boolean isOneOf(String name, Set<String> labels) {
        return labels.contains(name) || labels.contains(NUMBER.matcher(name).replaceFirst(""));
    }

    /**
     * {@return whether a document ends as the template does, so that its parts are to be looked for by the template's
     * words}
     *
     * @param manuscript what a parser has made of its text
     */
    public static boolean isTemplateForm(Manuscript manuscript) {
        return OutlineReader.footer(manuscript).isPresent();
    }

    /**
     * {@return whether a text is wholly a placeholder of the template, and so stands for a value that is not there}
     *
     * @param text such as {@code [YYYY-MM-DD]}
     */
    public static boolean isPlaceholder(String text) {
        return !text.isEmpty() && FIRST_OF_PLACEHOLDERS.indexOf(text.charAt(0)) >= 0 && PLACEHOLDERS.contains(text);
    }
}

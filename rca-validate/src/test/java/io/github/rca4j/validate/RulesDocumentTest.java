package io.github.rca4j.validate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Level;
import io.github.rca4j.model.ReviewCheck;
import io.github.rca4j.model.text.MarkdownText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} says what the catalogue says. {@code -Drecreate=true} writes it anew. */
class RulesDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "rules.md");
    /** Counted by hand, and so written by hand. */
    private static final Path PRECISION = Path.of("src/test/resources/rules-precision.md");

    private static final String ABSENT = "absent";
    private static final Set<String> WORDS = Set.of("title", "rationale", "source", "hint");
    private static final List<String> KEYS = Stream.of(
                    "io.github.rca4j.validate.rules", "ContributorValidationMessages")
            .flatMap(bundle -> ResourceBundle.getBundle(bundle, Locale.ROOT).keySet().stream())
            .sorted()
            .toList();

    @Test
    void the_document_is_what_the_catalogue_says() throws IOException {
        String actual = document();
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(DOCUMENT, actual);
        }
        assertThat(DOCUMENT).content().isEqualTo(actual);
    }

    private static String document() throws IOException {
        return """
                # The rules

                Written by `RulesDocumentTest` from the rule catalogue; to change it, change `rules.properties`, `RuleCatalogue`
                or `Profile`, and run the test with `-Drecreate=true`.

                A finding's level depends on how far the document is: a draft, in review, or completed. Below, **N** is a note,
                **W** a warning, **E** an error, in this order of stages; `N W E` is a note in a draft, a warning in review
                and an error in a completed document. A – says that the profile leaves the rule out.

                That something is *absent* is a fact, and weighs N W E whatever the rest of its rule. A rule that judges
                wording or guesses may be wrong, so it never exceeds a warning in the profile `template`;
                [how often it is](#how-often-the-rules-of-language-are-right) was counted. What is wholly a placeholder of the template counts as absent.

                Sources: TPL the template · SRE Google's SRE book, chapter 15 · PD PagerDuty's postmortem guide · ETS Etsy's
                debriefing guide · ATL Atlassian's incident handbook · CCA CCADB incident report 3.2 · LFI the literature of
                learning from incidents.

                """
                + overview()
                + Arrays.stream(RuleGroup.values())
                        .map(RulesDocumentTest::group)
                        .collect(joining())
                + checklist()
                + "\n"
                + Files.readString(PRECISION);
    }

    private static String overview() {
        StringBuilder out = new StringBuilder("## Levels by profile\n\n| rule | aspect |");
        Profile.all().forEach(profile -> out.append(" `").append(profile.name()).append("` |"));
        out.append("\n| --- | --- |")
                .append(" --- |".repeat(Profile.all().size()))
                .append('\n');
        for (RuleInfo rule : RuleCatalogue.rules()) {
            row(rule, "", out);
            aspects(rule).stream()
                    .filter(aspect -> aspect.equals(ABSENT)
                            ? !leftOut(rule, aspect).equals(leftOut(rule, ""))
                            : !levels(rule, aspect).equals(levels(rule, "")))
                    .forEach(aspect -> row(rule, aspect, out));
        }
        return out.append('\n').toString();
    }

    private static List<Boolean> leftOut(RuleInfo rule, String aspect) {
        return Profile.all().stream()
                .map(profile -> profile.grading(rule, aspect).isEmpty())
                .toList();
    }

    private static void row(RuleInfo rule, String aspect, StringBuilder out) {
        out.append("| ")
                .append(rule.id())
                .append(" | ")
                .append(aspect.isEmpty() ? "" : "`" + aspect + "`")
                .append(" |");
        levels(rule, aspect).forEach(levels -> out.append(' ').append(levels).append(" |"));
        out.append('\n');
    }

    private static List<String> levels(RuleInfo rule, String aspect) {
        return Profile.all().stream()
                .map(profile -> profile.grading(rule, aspect)
                        .map(RulesDocumentTest::levels)
                        .orElse("–"))
                .toList();
    }

    private static String levels(Grading grading) {
        return Stream.of(grading.draft(), grading.inReview(), grading.completed())
                .map(RulesDocumentTest::letter)
                .collect(joining(" "));
    }

    private static String letter(Level level) {
        return level.name().substring(0, 1);
    }

    /** What a rule looks at, one by one. What absence weighs is told above the table, but for where it is left out. */
    private static Set<String> aspects(RuleInfo rule) {
        return KEYS.stream()
                .filter(key -> key.startsWith(rule.id() + "."))
                .map(key -> key.substring(rule.id().length() + 1).replaceFirst("\\.hint$", ""))
                .filter(aspect -> !WORDS.contains(aspect))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String group(RuleGroup group) {
        String heading = group.name().charAt(0) + group.name().substring(1).toLowerCase(Locale.ROOT);
        return "## " + heading + "\n\n"
                + RuleCatalogue.rules().stream()
                        .filter(rule -> rule.group() == group)
                        .map(RulesDocumentTest::rule)
                        .collect(joining());
    }

    private static String rule(RuleInfo rule) {
        return "### " + rule.id() + "\n\n**" + MarkdownText.escape(sentence(rule.title())) + "** "
                + MarkdownText.escape(rule.rationale()) + "\n\n"
                + "- What to do: " + MarkdownText.escape(rule.hint()) + "\n"
                + restsOn(rule)
                + (isConstraint(rule)
                        ? "- Wholly or in part a Bean Validation constraint of the model: any provider finds it\n"
                        : "")
                + "\n";
    }

    private static String restsOn(RuleInfo rule) {
        if (!rule.source().isEmpty()) {
            return "- Rests on: " + rule.source() + "\n";
        }
        return rule.group() == RuleGroup.CONSISTENCY ? "- Rests on: the document, which contradicts itself\n" : "";
    }

    private static String sentence(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) + ".";
    }

    private static boolean isConstraint(RuleInfo rule) {
        return ResourceBundle.getBundle("ContributorValidationMessages", Locale.ROOT).keySet().stream()
                .anyMatch(key -> key.startsWith(rule.id() + "."));
    }

    private static String checklist() {
        return "## The review checklist, computed\n\n"
                + "`ReviewChecklist.assess(rca)` says of each box whether these rules bear it out for a completed document;"
                + " ticking one\nwhile a rule that decides it finds more than a note is REV-01.\n\n"
                + "| box | decided by |\n| --- | --- |\n"
                + Arrays.stream(ReviewCheck.values())
                        .map(check -> "| " + check.label() + " | "
                                + String.join(", ", new TreeSet<>(ReviewChecklist.rules(check))) + " |\n")
                        .collect(joining());
    }
}

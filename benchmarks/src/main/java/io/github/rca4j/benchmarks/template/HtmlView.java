package io.github.rca4j.benchmarks.template;

import io.github.rca4j.benchmarks.template.DocumentView.Pair;
import io.github.rca4j.model.Action;
import io.github.rca4j.model.ActionTier;
import io.github.rca4j.model.CodeSnippet;
import io.github.rca4j.model.Rca;
import io.github.rca4j.render.html.HtmlRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a template for the page is given: the document, and what the page says beyond it. Texts that are Markdown are HTML
 * already; all other values are for the engine to escape.
 */
public record HtmlView(
        String metas,
        String style,
        DocumentView text,
        String severityStyle,
        String statusStyle,
        CourseFigure course,
        EventsFigure events,
        List<Tier> tiers,
        Tier improvements,
        List<Snippet> snippets,
        List<Measure> metrics) {
    private static final DocumentView.Form FORM = new HtmlForm();
    private static final String EMPTY = new HtmlRenderer().render(Rca.empty());
    /** The page's policy and its style sheet, which are the library's and the same for every document. */
    private static final String METAS = EMPTY.substring(EMPTY.indexOf("<meta"), EMPTY.indexOf("<title>"));

    private static final String STYLE = EMPTY.substring(EMPTY.indexOf("<style>"), EMPTY.indexOf("</head>"));

    /** Actions as a table, with columns for what at least one of them has. */
    public record Tier(String id, String heading, String due, boolean dated, boolean stated, List<Task> tasks) {
        static Tier of(String id, String heading, ActionTier of) {
            return of(id, heading, DocumentView.words(of.targetCompletion()), of.actions());
        }

        static Tier of(String id, String heading, String due, List<Action> actions) {
            boolean dated = false;
            boolean stated = false;
            for (Action action : actions) {
                dated |= action.targetDate().isPresent();
                stated |= action.status().isPresent() || action.completionDate().isPresent();
            }
            return new Tier(id, heading, due, dated, stated, DocumentView.each(actions, Task::of));
        }
    }

    /** A row of the table of actions. */
    public record Task(
            boolean done,
            String title,
            String description,
            boolean linked,
            List<Pair> links,
            String owner,
            String target,
            String status,
            boolean finished,
            String finishedOn) {
        static Task of(Action of) {
            List<Pair> links = new ArrayList<>(2);
            of.pr().ifPresent(pr -> links.add(new Pair("PR", FORM.link(pr))));
            of.issue().ifPresent(issue -> links.add(new Pair("Issue", FORM.link(issue))));
            return new Task(
                    of.done(),
                    DocumentView.text(of.title()),
                    FORM.text(of.description()),
                    !links.isEmpty(),
                    links,
                    DocumentView.text(of.owner()),
                    DocumentView.words(of.targetDate()),
                    DocumentView.words(of.status().map(status -> status.label())),
                    of.completionDate().isPresent(),
                    DocumentView.words(of.completionDate()));
        }
    }

    /** Code, and whether it is from before or after the fix. */
    public record Snippet(String style, String language, String code) {
        static Snippet of(CodeSnippet of) {
            String code = DocumentView.text(of.code());
            return new Snippet(
                    code.startsWith("# Before") ? "before" : "after", DocumentView.text(of.language()), code);
        }
    }

    /** A figure with its bar, and the bar of its baseline. */
    public record Measure(String name, String value, String baseline, String width, String baselineWidth) {
        static Measure of(DocumentView.Measure of) {
            double value = amount(of.value());
            double baseline = amount(of.baseline());
            double most = Math.max(value, baseline);
            return new Measure(
                    of.name(),
                    of.value(),
                    of.baseline(),
                    Percent.of(100 * value / most),
                    Percent.of(100 * baseline / most));
        }

        private static double amount(String text) {
            if (text.endsWith("ms")) {
                return Double.parseDouble(text.substring(0, text.length() - 2)) / 1000;
            }
            return Double.parseDouble(text.substring(0, text.length() - 1));
        }
    }

    /** {@return what a template for the page is given of a document} */
    public static HtmlView of(Rca rca) {
        DocumentView text = DocumentView.of(rca, FORM);
        CourseFigure course = CourseFigure.of(rca.impact().userImpact());
        return new HtmlView(
                METAS,
                STYLE,
                text,
                text.severity().substring(0, 4).toLowerCase(Locale.ROOT),
                text.status().toLowerCase(Locale.ROOT).replace(' ', '-'),
                course,
                EventsFigure.of(rca.timeline().entries()),
                List.of(
                        Tier.of(
                                "immediate-actions",
                                "Immediate Actions (Within 24 hours)",
                                rca.prevention().immediate()),
                        Tier.of(
                                "short-term-actions",
                                "Short-term Actions (Within 1 week)",
                                rca.prevention().shortTerm()),
                        Tier.of(
                                "long-term-actions",
                                "Long-term Actions (Within 1 month)",
                                rca.prevention().longTerm())),
                Tier.of("", "", "", rca.lessonsLearned().processImprovements()),
                DocumentView.each(rca.technicalDetails().codeChanges().snippets(), Snippet::of),
                DocumentView.each(text.metrics(), Measure::of));
    }
}

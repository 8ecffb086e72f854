package io.github.rca4j.model.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The outline says where each value is held, as findings call it. */
class PropertyPathTest {
    private static final Rca RCA = Rca.builder()
            .title("Checkout")
            .metadata(m -> m.owner("Ann").addReviewers("Kim"))
            .executiveSummary("In short.")
            .impact(i -> i.userImpact(u -> u.userExperience("Slow", "very")))
            .timeline(t -> t.addEntry(e -> e.time("T+00:00").event("began").addFurther("Source", "chat")))
            .rootCause(r -> r.problemStatement("It broke.")
                    .fiveWhys(f -> f.addWhy(w -> w.question("Why?").answer("So").evidence("log"))
                            .rootCause("a job")
                            .addFurtherChain(c -> c.title("Unseen").addWhy(w -> w.answer("No alert")))))
            .addContributingFactor(f -> f.name("Old job").evidence("cron"))
            .prevention(p -> p.shortTerm(t -> t.addAction(a -> a.title("Alert").owner("Kim"))))
            .technicalDetails(
                    d -> d.codeChanges(c -> c.addModifiedFile("a.py", "x").addSnippet("py", "# Before"))
                            .monitoringAndMetrics(m -> m.addKeyMetric("Errors", "5", "0")))
            .lessonsLearned(l -> l.addWhatWentWell("Backups").addProcessImprovement(a -> a.title("Runbook")))
            .reviewAndSignOff(r -> r.addReviewer(v -> v.name("Kim")).signOff(s -> s.completedBy("Ann")))
            .build();

    @Test
    void a_path_reads_as_in_a_finding() {
        PropertyPath action = PropertyPath.ROOT
                .property("prevention")
                .property("shortTerm.actions")
                .element(1);
        assertThat(action.property("owner")).hasToString("prevention.shortTerm.actions[1].owner");
        assertThat(action.property("")).isEqualTo(action);
        assertThat(action).isNotEqualTo(PropertyPath.ROOT).isNotEqualTo("x");
        assertThat(action.element(0).hashCode()).isEqualTo(action.element(0).hashCode());
        assertThat(PropertyPath.ROOT).hasToString("");
    }

    @Test
    void every_path_of_the_outline_leads_to_a_value() {
        List<String> paths = paths(RCA);
        assertThat(paths)
                .contains(
                        "metadata.owner",
                        "executiveSummary.text",
                        "impact.userImpact.userExperience.details[0]",
                        "timeline.entries[0].event",
                        "rootCause.fiveWhys.whys[0].evidence",
                        "rootCause.fiveWhys.furtherChains[0].whys[0].answer",
                        "contributingFactors[0].evidence",
                        "prevention.shortTerm.actions[0].owner",
                        "technicalDetails.codeChanges.snippets[0]",
                        "technicalDetails.monitoringAndMetrics.keyMetrics[0]",
                        "lessonsLearned.processImprovements[0].title",
                        "reviewAndSignOff.signOff.completedBy",
                        "templateVersion.version")
                .allSatisfy(path -> assertThat(leads(RCA, path)).as(path).isTrue());
    }

    private static List<String> paths(Rca rca) {
        List<String> paths = new ArrayList<>();
        Outline.write(rca, Blanks.OMIT, new PathSink(paths));
        return paths;
    }

    /** Whether there is a component for each step, and an element for each index. */
    private static boolean leads(Object from, String path) {
        Object at = from;
        for (String step : path.split("[.\\[]")) {
            while (at instanceof Optional<?> optional) {
                at = optional.orElse(null);
            }
            at = step.endsWith("]")
                    ? ((List<?>) at).get(Integer.parseInt(step.substring(0, step.length() - 1)))
                    : component((Record) at, step);
        }
        return at != null;
    }

    private static Object component(Record record, String name) {
        RecordComponent component = Arrays.stream(record.getClass().getRecordComponents())
                .filter(c -> c.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + record.getClass()));
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Notes every path. */
    private record PathSink(List<String> paths) implements ForwardingSink {
        @Override
        public Sink to() {
            return new RecordingSink();
        }

        private void add(PropertyPath path) {
            if (!path.toString().isEmpty()) {
                paths.add(path.toString());
            }
        }

        @Override
        public void open(Heading heading) {
            add(heading.path());
        }

        @Override
        public void fields(List<Field> fields) {
            fields.forEach(field -> add(field.path()));
        }

        @Override
        public void text(Text text, PropertyPath path) {
            add(path);
        }

        @Override
        public void list(Optional<Field> lead, boolean numbered, List<Item> items) {
            lead.ifPresent(field -> add(field.path()));
            for (Item item : items) {
                add(item.path());
                fields(item.fields());
            }
        }

        @Override
        public void tasks(List<Task> tasks) {
            for (Task task : tasks) {
                list(Optional.empty(), false, List.of(task.item()));
                fields(List.of(task.owner(), task.state(), task.completed(), task.due()));
                add(task.item().path().property("title"));
            }
        }

        @Override
        public void chain(Optional<Field> lead, List<Step> steps, Optional<Field> end) {
            lead.ifPresent(field -> add(field.path()));
            for (Step step : steps) {
                add(step.path());
                fields(List.of(step.says()));
                fields(step.about());
            }
            end.ifPresent(field -> add(field.path()));
        }

        @Override
        public void metrics(Field lead, List<Measure> measures) {
            add(lead.path());
            measures.forEach(measure -> add(measure.path()));
        }

        @Override
        public void table(List<Column> columns, Iterable<Row> rows) {
            for (Row row : rows) {
                columns.forEach(column -> add(row.path().property(column.property())));
            }
        }

        @Override
        public void events(List<Column> columns, Iterable<Row> rows) {
            table(columns, rows);
        }

        @Override
        public void code(Field lead, List<Snippet> snippets) {
            add(lead.path());
            snippets.forEach(snippet -> add(snippet.path()));
        }

        @Override
        public void leftover(Optional<Text> label, Optional<Text> text, PropertyPath path) {
            add(path);
        }

        @Override
        public void footer(List<Field> fields) {
            fields(fields);
        }
    }
}

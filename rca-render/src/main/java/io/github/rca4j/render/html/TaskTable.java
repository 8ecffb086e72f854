package io.github.rca4j.render.html;

import io.github.rca4j.model.outline.Field;
import io.github.rca4j.model.outline.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Things to be done as a table: what, who, until when, how far. A column without any value is left out. */
final class TaskTable {
    private final HtmlSink page;
    private final HtmlWriter html;
    private final Findings findings;
    private final Optional<LocalDate> today;

    TaskTable(HtmlSink page, HtmlWriter html, Findings findings, Optional<LocalDate> today) {
        this.page = page;
        this.html = html;
        this.findings = findings;
        this.today = today;
    }

    /**
     * Which columns there are.
     *
     * @param owner who
     * @param due until when
     * @param state how far, and since when
     */
    private record Columns(boolean owner, boolean due, boolean state) {
        static Columns of(List<Task> tasks) {
            return new Columns(
                    any(tasks, Task::owner),
                    any(tasks, Task::due),
                    any(tasks, Task::state) || any(tasks, Task::completed));
        }

        private static boolean any(List<Task> tasks, Function<Task, Field> field) {
            return tasks.stream().anyMatch(task -> field.apply(task).value().isPresent());
        }
    }

    void write(List<Task> tasks) {
        Columns columns = Columns.of(tasks);
        Task first = tasks.get(0);
        html.open("table", "class", "tasks").newLine().open("thead").open("tr");
        heading(true, Captions.ACTION);
        heading(columns.owner(), first.owner().label());
        heading(columns.due(), first.due().label());
        heading(columns.state(), first.state().label());
        html.close("tr").close("thead").newLine().open("tbody").newLine();
        for (Task task : tasks) {
            row(task, columns);
        }
        html.close("tbody").close("table").newLine();
    }

    private void heading(boolean shown, String label) {
        if (shown) {
            html.element("th", label, "scope", "col");
        }
    }

    private void row(Task task, Columns columns) {
        boolean late =
                today.flatMap(day -> task.openUntil().filter(day::isAfter)).isPresent();
        html.open("tr", late ? new String[] {"class", "late"} : new String[0]);
        html.open("td", "class", "what", "dir", "auto");
        page.content(task.item());
        if (!task.further().isEmpty()) {
            page.describe(task.further());
        }
        findings.at(task.item().path());
        cell(columns.owner(), task.owner(), "who", () -> {});
        cell(columns.due(), task.due(), "due", () -> {
            if (late) {
                html.text(" ").element("strong", Captions.OVERDUE, "class", "badge overdue");
            }
        });
        cell(columns.state(), task.state(), "state", () -> {
            if (task.completed().value().isPresent()) {
                page.describe(List.of(task.completed()));
            }
        });
        findings.at(task.completed().path());
        html.close("td").close("tr").newLine();
    }

    /** What is said of a field that has no column is said in the column before it. */
    private void cell(boolean shown, Field field, String style, Runnable more) {
        if (shown) {
            html.close("td").open("td", "class", style, "data-label", field.label(), "dir", "auto");
            field.value().ifPresent(html::line);
            more.run();
        }
        findings.at(field.path());
    }
}

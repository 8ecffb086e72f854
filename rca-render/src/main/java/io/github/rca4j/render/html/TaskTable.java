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

    void write(List<Task> tasks) {
        boolean owners = any(tasks, Task::owner);
        boolean days = any(tasks, Task::due);
        boolean states = any(tasks, Task::state) || any(tasks, Task::completed);
        Task first = tasks.get(0);
        html.open("table", "class", "tasks").newLine().open("thead").open("tr");
        heading(Captions.ACTION);
        if (owners) {
            heading(first.owner().label());
        }
        if (days) {
            heading(first.due().label());
        }
        if (states) {
            heading(first.state().label());
        }
        html.close("tr").close("thead").newLine().open("tbody").newLine();
        for (Task task : tasks) {
            boolean late =
                    today.flatMap(day -> task.openUntil().filter(day::isAfter)).isPresent();
            html.open("tr", late ? new String[] {"class", "late"} : new String[0]);
            what(task);
            cell(owners, task.owner(), "who");
            due(days, task, late);
            state(states, task);
            html.close("tr").newLine();
        }
        html.close("tbody").close("table").newLine();
    }

    private static boolean any(List<Task> tasks, Function<Task, Field> field) {
        return tasks.stream().anyMatch(task -> field.apply(task).value().isPresent());
    }

    private void heading(String label) {
        html.element("th", label, "scope", "col");
    }

    private void what(Task task) {
        html.open("td", "class", "what", "dir", "auto");
        page.content(task.item());
        if (!task.further().isEmpty()) {
            page.describe(task.further());
        }
        findings.at(task.item().path());
        html.close("td");
    }

    private void cell(boolean shown, Field field, String style) {
        if (shown) {
            open(field, style);
            field.value().ifPresent(html::line);
        }
        close(shown, field);
    }

    private void open(Field field, String style) {
        html.open("td", "class", style, "data-label", field.label(), "dir", "auto");
    }

    /** What is said of a field that has no column is said in the next one. */
    private void close(boolean shown, Field field) {
        if (shown) {
            findings.at(field.path());
            html.close("td");
        }
    }

    private void due(boolean shown, Task task, boolean late) {
        if (shown) {
            open(task.due(), "due");
            task.due().value().ifPresent(html::line);
            if (late) {
                html.text(" ").element("strong", Captions.OVERDUE, "class", "badge overdue");
            }
        }
        close(shown, task.due());
    }

    private void state(boolean shown, Task task) {
        if (shown) {
            open(task.state(), "state");
            task.state().value().ifPresent(html::line);
            if (task.completed().value().isPresent()) {
                page.describe(List.of(task.completed()));
            }
            findings.at(task.completed().path());
        }
        close(shown, task.state());
    }
}

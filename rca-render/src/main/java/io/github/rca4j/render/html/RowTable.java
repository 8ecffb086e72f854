package io.github.rca4j.render.html;

import io.github.rca4j.model.outline.Column;
import io.github.rca4j.model.outline.Row;
import io.github.rca4j.model.outline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table. Where the page is narrow, each row is a card, and each cell says which column it is of. */
final class RowTable {
    /** Wider ones may not fit; their frame scrolls, not the page, and whoever has no mouse reaches it by its tab stop. */
    private static final int MOST_COLUMNS = 6;

    private static final int LONGEST_LABEL = 60;

    private final HtmlWriter html;
    private final Findings findings;

    RowTable(HtmlWriter html, Findings findings) {
        this.html = html;
        this.findings = findings;
    }

    void write(List<Column> columns, Iterable<Row> rows, String style) {
        boolean wide = columns.size() > MOST_COLUMNS;
        if (wide) {
            html.open("div", "class", "scroll", "tabindex", "0").newLine();
        }
        html.open("table", "class", style).newLine().open("thead").open("tr");
        List<String> starts = new ArrayList<>();
        for (Column column : columns) {
            html.open("th", "scope", "col", "dir", "auto")
                    .line(column.heading())
                    .close("th");
            starts.add("<td dir=\"auto\" data-label=\"" + HtmlWriter.escaped(label(column.heading())) + "\">");
        }
        html.close("tr").close("thead").newLine().open("tbody").newLine();
        for (Row row : rows) {
            row(row, columns, starts);
        }
        html.close("tbody").close("table").newLine();
        if (wide) {
            html.close("div").newLine();
        }
    }

    /** Labels are said again in each row, so that long ones would make the page longer than the document. */
    private static String label(Text heading) {
        String words = HtmlText.words(heading).strip();
        return words.codePointCount(0, words.length()) <= LONGEST_LABEL
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_LABEL)) + "…";
    }

    private void row(Row row, List<Column> columns, List<String> starts) {
        html.open("tr");
        for (int i = 0; i < columns.size(); i++) {
            Optional<Text> cell = row.cells().get(i);
            html.markup(cell.isPresent() || !findings.isEmpty() ? starts.get(i) : "<td>");
            cell.ifPresent(html::line);
            if (!findings.isEmpty()) {
                findings.at(row.path().property(columns.get(i).property()));
                if (i == 0) {
                    findings.at(row.path());
                }
            }
            html.close("td");
        }
        html.close("tr").newLine();
    }
}

package io.github.rca4j.read;

import io.github.rca4j.model.Position;
import io.github.rca4j.model.outline.Block.Table;
import io.github.rca4j.model.outline.Passage;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of a table, cut at its pipes; commonmark drops cells that the header does not have. */
final class TableRow {
    private TableRow() {}

    static List<Passage> cells(Stretch table, int number) {
        Passage row = table.from(number, 0).to(number + 1).passage();
        String text = row.text();
        List<Passage> cells = new ArrayList<>();
        int start = text.startsWith("|") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.startsWith("\\|", i)) {
                i++;
            } else if (c == '|') {
                cells.add(cell(row, start, i));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            cells.add(cell(row, start, text.length()));
        }
        return cells;
    }

    /** In a table a backslash before a pipe says that it does not separate; it is not part of the text. */
    private static Passage cell(Passage row, int from, int to) {
        // A row is one line, so there is no need to count lines for each cell.
        Position at = row.position();
        Passage cell = new Passage(row.text().substring(from, to), new Position(at.line(), at.column() + from));
        Position position = cell.position();
        return cell.text().indexOf('|') < 0 ? cell : new Passage(cell.text().replace("\\|", "|"), position);
    }

    /** {@return a cell that says something} */
    static Optional<Passage> cell(List<Passage> row, int column) {
        return column >= 0 && column < row.size()
                ? Optional.of(row.get(column)).filter(cell -> !cell.isBlank())
                : Optional.empty();
    }

    /** {@return where a row stands} */
    static Stretch stretch(Table table, List<Passage> row) {
        return row.isEmpty() ? table.stretch() : Lines.at(table.stretch(), row.get(0));
    }
}

package io.github.rca4j.model.outline;

import java.util.AbstractList;
import java.util.function.IntFunction;

/** The rows of a table. There may be many, so each is made only when it is asked for. */
final class Rows extends AbstractList<Row> {
    private final int count;
    private final IntFunction<Row> row;

    Rows(int count, IntFunction<Row> row) {
        this.count = count;
        this.row = row;
    }

    @Override
    public Row get(int index) {
        return row.apply(index);
    }

    @Override
    public int size() {
        return count;
    }
}

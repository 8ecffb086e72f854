package io.github.rca4j.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.rca4j.model.text.NormalForm;

/**
 * What a further column of the timeline says about an entry. Beyond the template; many houses add a source or a person.
 *
 * @param column the column's heading, one line
 * @param text the cell, one line
 * @since 0.1
 */
public record TimelineCell(
        @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
        String column,

        String text) {
    /**
     * Brings the cell to its normal form.
     *
     * @throws IllegalArgumentException if the column has no heading
     */
    public TimelineCell {
        column = column == null ? "" : NormalForm.line(column);
        text = NormalForm.line(text == null ? "" : text);
        if (column.isEmpty()) {
            throw new IllegalArgumentException("a further column of the timeline needs a heading");
        }
    }
}

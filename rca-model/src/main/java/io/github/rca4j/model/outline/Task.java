package io.github.rca4j.model.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something to be done. What a reader looks for first is told apart from the rest; each of these fields has its label,
 * even where its value is absent.
 *
 * @param item all of it, as an element of a list
 * @param owner who does it
 * @param state how far it is
 * @param completed the day on which it was done
 * @param due the day by which it is to be done
 * @param further the other fields of the element, in their order
 * @param openUntil the day after which it is overdue; absent where it is done, or where no day is known
 * @since 0.1
 */
public record Task(
        Item item,
        Field owner,
        Field state,
        Field completed,
        Field due,
        List<Field> further,
        Optional<LocalDate> openUntil) {}

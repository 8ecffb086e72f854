package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import java.time.Clock;
import java.util.List;

/** A rule that looks at the course of the incident; all such rules share what the validator made of it. */
interface CourseRule extends Rule {

    /** {@return what speaks against a document} */
    List<Objection> check(Rca rca, Course course);

    @Override
    default List<Objection> check(Rca rca, Clock clock) {
        return check(rca, Course.of(rca));
    }
}

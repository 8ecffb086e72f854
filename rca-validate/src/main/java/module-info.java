import org.jspecify.annotations.NullMarked;

/** What is missing or wrong in an RCA, as findings. */
@NullMarked
module io.github.rca4j.validate {
    requires transitive io.github.rca4j.model;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires static transitive org.jspecify;

    exports io.github.rca4j.validate;
    exports io.github.rca4j.validate.report;
}

package io.github.rca4j.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.rca4j.model.text.NormalForm;
import java.util.List;

/**
 * A kind of root cause ("Root Cause Category"). An open set: the template's eleven are constants, further ones can be
 * made.
 *
 * @param name the category as it is written, one line; never blank
 * @since 0.1
 */
public record CauseCategory(@JsonValue String name) {
    /** The code did something else than it was meant to. */
    public static final CauseCategory CODE_LOGIC_ERROR = new CauseCategory("Code Logic Error");
    /** An input was not checked. */
    public static final CauseCategory MISSING_VALIDATION = new CauseCategory("Missing Validation");
    /** A failure was not handled. */
    public static final CauseCategory MISSING_ERROR_HANDLING = new CauseCategory("Missing Error Handling");
    /** A setting was wrong. */
    public static final CauseCategory CONFIGURATION_ERROR = new CauseCategory("Configuration Error");
    /** A machine, network or platform failed. */
    public static final CauseCategory INFRASTRUCTURE_ISSUE = new CauseCategory("Infrastructure Issue");
    /** Something that the system relies on failed. */
    public static final CauseCategory DEPENDENCY_FAILURE = new CauseCategory("Dependency Failure");
    /** There was more load than the system could bear. */
    public static final CauseCategory PERFORMANCE_SCALE_ISSUE = new CauseCategory("Performance/Scale Issue");
    /** The outcome hung on the order of events. */
    public static final CauseCategory RACE_CONDITION = new CauseCategory("Race Condition/Timing Issue");
    /** Something could be done that should not be possible. */
    public static final CauseCategory SECURITY_VULNERABILITY = new CauseCategory("Security Vulnerability");
    /** The data was wrong, missing or stale. */
    public static final CauseCategory DATA_QUALITY_ISSUE = new CauseCategory("Data Quality Issue");
    /** People lacked a way of working, or word of each other. */
    public static final CauseCategory PROCESS_COMMUNICATION_GAP = new CauseCategory("Process/Communication Gap");

    /** The template's categories in its order. */
    public static final List<CauseCategory> TEMPLATE = List.of(
            CODE_LOGIC_ERROR,
            MISSING_VALIDATION,
            MISSING_ERROR_HANDLING,
            CONFIGURATION_ERROR,
            INFRASTRUCTURE_ISSUE,
            DEPENDENCY_FAILURE,
            PERFORMANCE_SCALE_ISSUE,
            RACE_CONDITION,
            SECURITY_VULNERABILITY,
            DATA_QUALITY_ISSUE,
            PROCESS_COMMUNICATION_GAP);

    /**
     * Takes the category as written.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CauseCategory {
        name = NormalForm.line(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a category of causes must not be blank; leave it out instead");
        }
    }

    /** {@return the category as it is written} */
    @Override
    public String toString() {
        return name;
    }
}

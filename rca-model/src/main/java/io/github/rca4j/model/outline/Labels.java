package io.github.rca4j.model.outline;

import java.util.Set;

/**
 * Labels of the template that a reader of other forms gives to what it finds. The outline's parts have them from here too.
 *
 * @since 0.1
 */
public final class Labels {
    /** The day of the incident, in "Metadata". */
    public static final String INCIDENT_DATE = "Incident Date";

    /** What the incident is called, in "Metadata". */
    public static final String INCIDENT_ID = "Incident ID";

    /** How bad the incident was, in "Metadata". */
    public static final String SEVERITY = "Severity";

    /** What users saw, in "User Impact". */
    public static final String USER_EXPERIENCE = "User Experience";

    /** When something happened, a column of "Timeline". */
    public static final String TIME = "Time";

    /** What happened, a column of "Timeline". */
    public static final String EVENT = "Event";

    /** How the system was, a column of "Timeline". */
    public static final String SYSTEM_STATE = "System State";

    /** What was done, a column of "Timeline". */
    public static final String ACTION_TAKEN = "Action Taken";

    /** A step of the "5 Whys Analysis"; its number follows. */
    public static final String WHY = "Why #";

    /** A further chain of whys; its number follows. Beyond the template. */
    public static final String CHAIN = "Chain #";

    /** What a why asks. Beyond the template. */
    public static final String QUESTION = "Question";

    /** What bears a why or a factor out. */
    public static final String EVIDENCE = "Evidence";

    /** Where a chain of whys ends. */
    public static final String ROOT_CAUSE = "Root Cause";

    /** How far an RCA or an action is. */
    public static final String STATUS = "Status";

    /** The day by which an action is due. */
    public static final String TARGET_DATE = "Target Date";

    /** What is said about an action, such as "Owner". */
    public static final Set<String> OF_ACTION = ActionPart.PREVENTION.labels();

    /** What is said about a contributing factor: "Impact" and "Evidence". */
    public static final Set<String> OF_FACTOR = ContributingFactorsPart.FACTOR.labels();

    private Labels() {}
}

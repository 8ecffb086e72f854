package io.github.rca4j.draft;

/**
 * What is found at an {@link AlertLink}.
 *
 * @since 0.1
 */
public enum LinkKind {
    /** The alert, or the rule that raised it, in its tool. */
    ALERT,
    /** The incident that the alert is, or belongs to. */
    INCIDENT,
    /** An issue or ticket. */
    ISSUE,
    /** What to do. */
    RUNBOOK,
    /** A dashboard. */
    DASHBOARD,
    /** What was measured: a graph of it, or the query. */
    GRAPH,
    /** Where the alert can be silenced. */
    SILENCE,
    /** Anything else. */
    OTHER
}

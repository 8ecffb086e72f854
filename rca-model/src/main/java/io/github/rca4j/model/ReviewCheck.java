package io.github.rca4j.model;

/**
 * A box of the template's "RCA Review Checklist".
 *
 * @since 0.1
 */
public enum ReviewCheck {
    /** The root cause is named, and something bears it out. */
    ROOT_CAUSE_IDENTIFIED("Root cause clearly identified with evidence"),
    /** The timeline is right and has no gaps. */
    TIMELINE_ACCURATE("Timeline is accurate and complete"),
    /** Every contributing factor is there. */
    FACTORS_DOCUMENTED("All contributing factors documented"),
    /** Each action can be carried out and finished. */
    ACTIONS_SPECIFIC("Prevention actions are specific and actionable"),
    /** Each action has somebody and a day. */
    ACTIONS_OWNED("All action items have owners and due dates"),
    /** The technical details are right. */
    DETAILS_ACCURATE("Technical details are accurate and helpful"),
    /** The lessons say what was learned. */
    LESSONS_CAPTURED("Lessons learned capture key takeaways"),
    /** Nobody is blamed. */
    NO_BLAME("No blame directed at individuals");

    private final String label;

    ReviewCheck(String label) {
        this.label = label;
    }

    /** {@return the box's text in the template} */
    public String label() {
        return label;
    }
}

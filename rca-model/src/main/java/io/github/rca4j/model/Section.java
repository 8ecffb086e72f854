package io.github.rca4j.model;

import java.util.Locale;

/**
 * The headings of the template, in its order. Here and nowhere else stand their words and levels; every renderer and
 * reader takes them from here, by way of the {@linkplain io.github.rca4j.model.outline.Outline outline}.
 *
 * @since 0.1
 */
public enum Section {
    /** Who, when, how bad. */
    METADATA("Metadata", 2),
    /** What happened in two or three sentences. */
    EXECUTIVE_SUMMARY("Executive Summary", 2),
    /** What the incident did. */
    IMPACT("Impact", 2),
    /** What it did to users. */
    USER_IMPACT("User Impact", 3),
    /** What it did to the business. */
    BUSINESS_IMPACT("Business Impact", 3),
    /** What happened, in order. */
    TIMELINE("Timeline", 2),
    /** Why it happened. */
    ROOT_CAUSE("Root Cause", 2),
    /** What went wrong. */
    PROBLEM_STATEMENT("Problem Statement", 3),
    /** The way down to the cause. */
    FIVE_WHYS("5 Whys Analysis", 3),
    /** What kind of cause it was. */
    ROOT_CAUSE_CATEGORY("Root Cause Category", 3),
    /** What let it happen or made it worse. */
    CONTRIBUTING_FACTORS("Contributing Factors", 2),
    /** What is done so that it does not happen again. */
    PREVENTION("Prevention", 2),
    /** What is done within 24 hours. */
    IMMEDIATE_ACTIONS("Immediate Actions (Within 24 hours)", 3),
    /** What is done within a week. */
    SHORT_TERM_ACTIONS("Short-term Actions (Within 1 week)", 3),
    /** What is done within a month. */
    LONG_TERM_ACTIONS("Long-term Actions (Within 1 month)", 3),
    /** What is done without such a horizon. Beyond the template, shown only where there is something to say. */
    FURTHER_ACTIONS("Further Actions", 3),
    /** The code and the figures. */
    TECHNICAL_DETAILS("Technical Details", 2),
    /** What was changed in the code. */
    CODE_CHANGES("Code Changes", 3),
    /** What was measured. */
    MONITORING_AND_METRICS("Monitoring and Metrics", 3),
    /** What was learned. */
    LESSONS_LEARNED("Lessons Learned", 2),
    /** What worked. */
    WHAT_WENT_WELL("What Went Well", 3),
    /** What did not. */
    WHAT_COULD_BE_IMPROVED("What Could Be Improved", 3),
    /** What was chance. Beyond the template, shown only where there is something to say. */
    WHERE_WE_GOT_LUCKY("Where We Got Lucky", 3),
    /** What is done about how people work. */
    PROCESS_IMPROVEMENT("Action Items for Process Improvement", 3),
    /** Whether the RCA holds. */
    REVIEW_AND_SIGN_OFF("Review and Sign-off", 2),
    /** The eight boxes. */
    REVIEW_CHECKLIST("RCA Review Checklist", 3),
    /** Who looked at it. */
    REVIEWERS("Reviewers", 3),
    /** Who stands by it. */
    SIGN_OFF("Sign-off", 3),
    /** When somebody looks again. */
    FOLLOW_UP("Follow-up", 2),
    /** What fits nowhere else. */
    ADDITIONAL_NOTES("Additional Notes", 2);

    private final String heading;
    private final int level;

    Section(String heading, int level) {
        this.heading = heading;
        this.level = level;
    }

    /** {@return the heading's words} */
    public String heading() {
        return heading;
    }

    /** {@return the heading's level: 2 for a section, 3 for a part of one; the document's title is 1} */
    public int level() {
        return level;
    }

    /** {@return a name for anchors, such as {@code root-cause}} */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the last section within this one, itself if there is none} */
    public Section last() {
        Section last = this;
        boolean within = false;
        for (Section next : values()) {
            within = next == this || (within && next.level > level);
            last = within ? next : last;
        }
        return last;
    }
}

package io.github.rca4j.read.corpus;

import io.github.rca4j.model.BusinessImpact;
import io.github.rca4j.model.Impact;
import io.github.rca4j.model.LessonsLearned;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.ReviewAndSignOff;
import io.github.rca4j.model.SignOff;
import io.github.rca4j.model.UserImpact;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** A part that the careful reader looked for, and how many elements of it an RCA holds in typed fields. */
enum RcaPart {
    TITLE("title", rca -> count(rca.title())),
    SEVERITY("severity", rca -> count(rca.metadata().severity())),
    STATUS("status", rca -> count(rca.metadata().status()) + statusOfIncident(rca)),
    DATE("date", rca -> count(rca.metadata().date())),
    INCIDENT_DATE("incidentDate", rca -> count(rca.metadata().incidentDate())),
    INCIDENT_ID("incidentId", rca -> count(rca.metadata().incidentId())),
    OWNER("owner", rca -> count(rca.metadata().owner())),
    SUMMARY("summary", rca -> count(rca.executiveSummary().text())),
    IMPACT("impact", rca -> impact(rca.impact())),
    DETECTED("detected", rca -> count(userImpact(rca).detected())),
    MITIGATED("mitigated", rca -> count(userImpact(rca).mitigated())),
    RESOLVED("resolved", rca -> count(userImpact(rca).resolved())),
    DURATION(
            "duration",
            rca -> count(userImpact(rca).duration()) + count(userImpact(rca).totalDuration())),
    TIMELINE("timeline", rca -> rca.timeline().entries().size()),
    ROOT_CAUSE(
            "rootCause",
            rca -> count(rca.rootCause().problemStatement())
                    + count(rca.rootCause().fiveWhys().rootCause())),
    WHYS("whys", rca -> rca.rootCause().fiveWhys().whys().size()),
    FACTORS("factors", rca -> rca.contributingFactors().size()),
    ACTIONS(
            "actions",
            rca -> rca.prevention().actions().size()
                    + lessons(rca).processImprovements().size()),
    LESSONS_WELL("lessonsWell", rca -> lessons(rca).whatWentWell().size()),
    LESSONS_IMPROVE("lessonsImprove", rca -> lessons(rca).whatCouldBeImproved().size()),
    LUCKY("lucky", rca -> lessons(rca).whereWeGotLucky().size()),
    REFERENCES(
            "references",
            rca -> rca.additionalNotes().references().size()
                    + rca.additionalNotes().relatedIncidents().size()
                    + rca.metadata().relatedIssues().size()),
    SIGN_OFF("signOff", rca -> signOff(rca.reviewAndSignOff()));

    /** The parts that belong to the template's section "Metadata". */
    static final Set<RcaPart> METADATA = Set.of(SEVERITY, STATUS, DATE, INCIDENT_DATE, INCIDENT_ID, OWNER);

    /** What the reader promises to find in nine of ten documents that have it. */
    static final Set<RcaPart> PROMISED =
            Set.of(TITLE, SUMMARY, TIMELINE, ROOT_CAUSE, WHYS, FACTORS, ACTIONS, LESSONS_WELL, LESSONS_IMPROVE);

    private static final Set<String> STATUS_LABELS = Set.of("status", "ステータス", "状態");

    private final String key;
    private final ToIntFunction<Rca> elements;

    RcaPart(String key, ToIntFunction<Rca> elements) {
        this.key = key;
        this.elements = elements;
    }

    static RcaPart of(String key) {
        for (RcaPart part : values()) {
            if (part.key.equals(key)) {
                return part;
            }
        }
        throw new IllegalArgumentException("no part is called " + key);
    }

    /** {@return its name in the count} */
    String key() {
        return key;
    }

    /** {@return how many elements of it an RCA holds} */
    int elements(Rca rca) {
        return elements.applyAsInt(rca);
    }

    private static int count(Optional<?> value) {
        return value.isPresent() ? 1 : 0;
    }

    /** "Resolved" speaks of the incident and not of its RCA, so it is rightly left over under its label. */
    private static int statusOfIncident(Rca rca) {
        return (int) rca.leftovers().stream()
                .filter(leftover -> leftover.label()
                        .map(label -> label.toLowerCase(Locale.ROOT))
                        .filter(STATUS_LABELS::contains)
                        .isPresent())
                .count();
    }

    private static UserImpact userImpact(Rca rca) {
        return rca.impact().userImpact();
    }

    private static LessonsLearned lessons(Rca rca) {
        return rca.lessonsLearned();
    }

    /** Times and spans are parts of their own. */
    private static int impact(Impact impact) {
        UserImpact user = impact.userImpact();
        boolean said = user.usersAffected().extent().isPresent()
                || !user.usersAffected().details().isEmpty()
                || user.userExperience().lead().isPresent()
                || !user.userExperience().details().isEmpty()
                || !impact.businessImpact().equals(BusinessImpact.builder().build());
        return said ? 1 : 0;
    }

    private static int signOff(ReviewAndSignOff review) {
        boolean signed = !review.reviewers().isEmpty()
                || !review.signOff().equals(SignOff.builder().build());
        return signed ? 1 : 0;
    }
}

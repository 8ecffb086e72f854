package io.github.rca4j.model.outline;

import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.UsersAffected;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * How a reader understands values that people did not write as the outline writes them. The outline asks only for what
 * it cannot read itself. What cannot be understood for certain is to be left: an empty answer makes it a leftover.
 *
 * @since 0.1
 */
public interface Wording {
    /**
     * {@return the day that a text means}
     *
     * @param text such as {@code 5 November 2025}
     */
    Optional<Meant<LocalDate>> date(String text);

    /**
     * {@return the time that a text means; without an offset there is none}
     *
     * @param text such as {@code 2025-11-05T14:47Z}
     */
    Optional<Meant<OffsetDateTime>> time(String text);

    /**
     * {@return the span that a text means}
     *
     * @param text such as {@code ~2h 15m}
     */
    Optional<Meant<Duration>> duration(String text);

    /**
     * {@return how far an RCA is by a text}
     *
     * @param text such as {@code under review}
     */
    Optional<Meant<RcaStatus>> status(String text);

    /**
     * {@return how far an action is by a text}
     *
     * @param text such as {@code Done}
     */
    Optional<Meant<ActionStatus>> actionStatus(String text);

    /**
     * {@return what an action is for by a text}
     *
     * @param text such as {@code prevention}
     */
    Optional<Meant<ActionKind>> actionKind(String text);

    /**
     * {@return how many users a text means}
     *
     * @param text such as {@code about 1,200 users}
     */
    Optional<Meant<UsersAffected.Extent>> extent(String text);

    /**
     * {@return whether a text says yes or no}
     *
     * @param text such as {@code [x] Yes [ ] No}
     */
    Optional<Meant<Boolean>> approval(String text);
}

package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import java.time.Clock;
import java.util.List;

/**
 * Something that holds for a good RCA and can be checked. Houses write their own and give them to
 * {@link RcaValidator.Builder#rule}:
 *
 * <pre>{@code
 * final class OnCallNamed implements Rule {
 *     public RuleInfo info() {
 *         return RuleInfo.of("ACME-01", "the team on call is named", "name the team in 'Owner'");
 *     }
 *
 *     public List<Objection> check(Rca rca, Clock clock) {
 *         return rca.metadata().owner().filter(owner -> owner.endsWith("Team")).isPresent()
 *                 ? List.of()
 *                 : List.of(Objection.at("metadata.owner", "the owner is no team"));
 *     }
 * }
 * }</pre>
 *
 * <p>Rules are immutable and thread-safe, and take time in proportion to the document's size. A rule that looks at texts
 * one by one is a {@link TextRule}.
 *
 * @since 0.1
 */
public interface Rule {
    /** {@return what there is to know of it} */
    RuleInfo info();

    /**
     * {@return what speaks against a document, in any order; empty where nothing does}
     *
     * @param rca the document
     * @param clock says what day it is
     */
    List<Objection> check(Rca rca, Clock clock);
}

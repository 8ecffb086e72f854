package io.github.rca4j.test;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;

/**
 * Where assertions on RCAs begin; a static import of it goes together with AssertJ's own.
 *
 * <pre>{@code
 * assertThat(rca).isReadyFor(RcaStatus.IN_REVIEW).hasNoFinding("LANG-01");
 * assertThat(reading).by(houseRules).hasFinding("ACT-01").at("prevention.shortTerm.actions[1].owner");
 * }</pre>
 *
 * @since 0.1
 */
public final class RcaAssertions {
    private RcaAssertions() {}

    /**
     * {@return assertions on what is said against an RCA}
     *
     * @param actual the RCA
     */
    public static RcaAssert assertThat(Rca actual) {
        return new RcaAssert(actual);
    }

    /**
     * {@return assertions on what is said against a document that was read, by its reader and by the rules}
     *
     * @param actual the document; its findings have lines
     */
    public static RcaAssert assertThat(Reading actual) {
        return new RcaAssert(actual);
    }
}

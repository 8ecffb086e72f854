package io.github.rca4j.validate;

import java.util.Set;

/** Verbs that actions begin with. */
final class Verbs {
    /** What is there when it is done. */
    static final Set<String> MAKING = Vocabulary.set("making");

    private Verbs() {}
}

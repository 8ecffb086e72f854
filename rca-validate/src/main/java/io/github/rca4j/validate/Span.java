package io.github.rca4j.validate;

/**
 * Some words of a sentence.
 *
 * @param first the index of the first
 * @param end the index behind the last
 */
record Span(int first, int end) {
    int from(Sentence sentence) {
        return sentence.word(first).from();
    }

    int to(Sentence sentence) {
        return sentence.word(end - 1).to();
    }
}

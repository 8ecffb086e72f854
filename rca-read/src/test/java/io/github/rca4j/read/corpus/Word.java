package io.github.rca4j.read.corpus;

/**
 * A word of a document.
 *
 * @param text the word, in lower case
 * @param line its line, the first is 1
 * @param number its number among all words, the first is 0
 * @param label whether it stands where a heading or a label stands
 */
record Word(String text, int line, int number, boolean label) {}

package io.github.rca4j.draft;

/**
 * All that was sent of one episode, as one alert.
 *
 * @param alert the alert
 * @param whileFiring whether its texts tell of the time when it fired; else they tell of the time when it had ended
 */
record Told(Alert alert, boolean whileFiring) {}

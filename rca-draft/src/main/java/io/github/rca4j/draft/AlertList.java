package io.github.rca4j.draft;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a format's payloads list their alerts. A format that says so promises that an alert that comes again at other times
 * may be taken for what it was read as before:
 *
 * <ul>
 *   <li>each element of one list makes one alert, in the list's order, by what it says itself and by what stands around the
 *       list;
 *   <li>at another place in the list it makes the same alert, but for its pointers;
 *   <li>when it started and ended stands in members of its own, which make nothing else of the alert;
 *   <li>whether a payload is the format's may depend on the first element, and on none of the others.
 * </ul>
 *
 * @param member the payload's member that is the list, such as {@code alerts}; ASCII, without {@code ~} and {@code /}
 * @param started the element's member that says when the alert started, such as {@code startsAt}; ASCII
 * @param ended the element's member that says when it ended, which counts only of an alert that has ended; ASCII
 * @param time the time that a text in one of them is; empty where it is none that can be taken as it stands, and the
 *     payload is then read
 * @see AlertFormat#list()
 * @since 0.1
 */
public record AlertList(String member, String started, String ended, Function<String, Optional<OffsetDateTime>> time) {}

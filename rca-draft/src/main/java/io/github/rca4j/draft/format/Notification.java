package io.github.rca4j.draft.format;

import io.github.rca4j.draft.AlertLink;
import io.github.rca4j.draft.Payload;
import java.util.Optional;

/**
 * What a webhook's body says of all of its alerts.
 *
 * @param source the format's name
 * @param status {@code resolved} if all of them are; not present if the body does not say
 * @param groupKey the tool's name for the group, opaque
 * @param truncated where it says how many alerts were left out
 * @param omitted how many alerts were left out
 * @param commonLabels the labels that all of them have
 * @param commonAnnotations the annotations that all of them have
 * @param silence where a person can silence all of them
 */
record Notification(
        String source,
        Payload status,
        Payload groupKey,
        Payload truncated,
        int omitted,
        Payload commonLabels,
        Payload commonAnnotations,
        Optional<AlertLink> silence) {}

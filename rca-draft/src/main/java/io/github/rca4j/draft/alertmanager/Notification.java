package io.github.rca4j.draft.alertmanager;

import io.github.rca4j.draft.AlertLink;
import io.github.rca4j.draft.Payload;
import java.util.Optional;

/**
 * What a webhook's body says of all of its alerts.
 *
 * @param status {@code resolved} if all of them are; absent if the body does not say
 * @param groupKey Alertmanager's name for the group, opaque
 * @param truncated where it says how many alerts were left out
 * @param omitted how many alerts were left out
 * @param silence where a person can silence all of them
 */
record Notification(
        Optional<String> status,
        Optional<String> groupKey,
        Payload truncated,
        int omitted,
        Optional<AlertLink> silence) {}

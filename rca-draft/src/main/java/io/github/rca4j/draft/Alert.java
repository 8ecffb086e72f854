package io.github.rca4j.draft;

import io.github.rca4j.model.text.NormalForm;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An alert as a monitoring tool sent it: one episode of firing, which may have ended.
 *
 * <p>Its text is what was sent, in {@linkplain NormalForm normal form}. It is untrusted and not escaped:
 * {@link RcaDraft} escapes it.
 *
 * @param source the tool, as its {@link AlertFormat#name()} says, such as {@code alertmanager}; one line, never blank
 * @param name what fires, one line, such as {@code HighErrorRate}; never blank
 * @param status whether it had ended when it was sent
 * @param severity how bad the tool thinks it is, in its own words, one line
 * @param started when it began to fire, with the offset that was sent; absent where the tool does not say
 * @param mitigated when the tool says that the harm to users was over, with the offset that was sent; rarely sent
 * @param ended when it ended, with the offset that was sent; absent unless it has ended, and where the tool does not say
 * @param service the service that it is about, one line
 * @param host the machine or instance that it is about, one line
 * @param summary what is the matter, one line
 * @param description what is the matter in full, many lines
 * @param value the figure that it measured, as the tool wrote it, one line, such as {@code 12.7 %}
 * @param threshold what the figure is compared with, one line, such as {@code > 0.02}; no normal value
 * @param responders who the tool says responds to it, people and no teams, one line each; personal data
 * @param incident the tool's reference for the incident that it is or belongs to, as people quote it, one line, such as
 *     {@code P-2009143}
 * @param events what else happened to it at a known time, such as that it was acknowledged, in the payload's order
 * @param labels its labels in the order in which they were sent, one line each; blank ones are dropped
 * @param links what it points to
 * @param fingerprint the tool's name for this series of alerts, one line; the same whenever it fires again, or, where a
 *     tool has no such name, for this one episode; what was sent of one alert at different times has the same
 * @param groupKey the tool's name for the group that it was sent with, one line; opaque
 * @param omitted how many further alerts of its group the tool says that it left out; 0 for none
 * @param pointers where in the payload its components came from, as JSON pointers (RFC 6901)
 * @since 0.1
 */
@Value.Builder
public record Alert(
        String source,
        String name,
        AlertStatus status,
        Optional<String> severity,
        Optional<OffsetDateTime> started,
        Optional<OffsetDateTime> mitigated,
        Optional<OffsetDateTime> ended,
        Optional<String> service,
        Optional<String> host,
        Optional<String> summary,
        Optional<String> description,
        Optional<String> value,
        Optional<String> threshold,
        List<String> responders,
        Optional<String> incident,
        List<AlertEvent> events,
        Map<String, String> labels,
        List<AlertLink> links,
        Optional<String> fingerprint,
        Optional<String> groupKey,
        int omitted,
        Map<AlertField, String> pointers) {

    /**
     * Brings every component to its normal form.
     *
     * @throws IllegalArgumentException if source or name is blank, an alert that has not ended has an end, or {@code omitted} is
     *     negative
     */
    public Alert {
        if (!Settled.are(
                pointers,
                source,
                name,
                severity,
                service,
                host,
                summary,
                description,
                value,
                threshold,
                responders,
                incident,
                events,
                labels,
                links,
                fingerprint,
                groupKey)) {
            source = notBlank("source", source);
            name = notBlank("name", name);
            severity = NormalForm.line(severity);
            service = NormalForm.line(service);
            host = NormalForm.line(host);
            summary = NormalForm.line(summary);
            description = NormalForm.block(description);
            value = NormalForm.line(value);
            threshold = NormalForm.line(threshold);
            responders = List.copyOf(new LinkedHashSet<>(NormalForm.lines(responders)));
            incident = NormalForm.line(incident);
            events = List.copyOf(events);
            labels = labels instanceof Frozen ? labels : normal(labels);
            links = List.copyOf(links);
            fingerprint = NormalForm.line(fingerprint);
            groupKey = NormalForm.line(groupKey);
            pointers = new Settled(
                    pointers,
                    source,
                    name,
                    severity,
                    service,
                    host,
                    summary,
                    description,
                    value,
                    threshold,
                    responders,
                    incident,
                    events,
                    labels,
                    links,
                    fingerprint,
                    groupKey);
        }
        if (status != AlertStatus.RESOLVED && ended.isPresent()) {
            throw new IllegalArgumentException("an alert that is not resolved has not ended: " + ended.get());
        }
        if (omitted < 0) {
            throw new IllegalArgumentException("omitted must not be negative: " + omitted);
        }
    }

    private static String notBlank(String component, String text) {
        String normal = NormalForm.line(text);
        if (normal.isEmpty()) {
            throw new IllegalArgumentException(component + " must not be blank");
        }
        return normal;
    }

    /** Not Map.copyOf, which forgets the order. */
    private static Map<String, String> normal(Map<String, String> labels) {
        Map<String, String> normal = new LinkedHashMap<>();
        labels.forEach((label, value) -> {
            String text = NormalForm.line(value);
            if (!text.isEmpty()) {
                normal.putIfAbsent(NormalForm.line(label), text);
            }
        });
        return new Frozen<>(normal);
    }

    /**
     * {@return the same alert of another episode}
     *
     * @param began when it began to fire
     * @param over when it ended
     * @throws IllegalArgumentException if it has an end and is not resolved
     */
    public Alert at(Optional<OffsetDateTime> began, Optional<OffsetDateTime> over) {
        return with(began, over, events, links, pointers);
    }

    /** {@return the same alert from another place} */
    Alert from(List<AlertLink> linksThere, List<AlertEvent> eventsThere, Map<AlertField, String> pointersThere) {
        return with(started, ended, eventsThere, linksThere, pointersThere);
    }

    private Alert with(
            Optional<OffsetDateTime> began,
            Optional<OffsetDateTime> over,
            List<AlertEvent> told,
            List<AlertLink> linked,
            Map<AlertField, String> standing) {
        return new Alert(
                source,
                name,
                status,
                severity,
                began,
                mitigated,
                over,
                service,
                host,
                summary,
                description,
                value,
                threshold,
                responders,
                incident,
                told,
                labels,
                linked,
                fingerprint,
                groupKey,
                omitted,
                standing);
    }

    /**
     * {@return where in the payload a component came from, as a JSON pointer}
     *
     * @param field the component
     */
    public Optional<String> pointer(AlertField field) {
        return Optional.ofNullable(pointers.get(field));
    }

    /** {@return a builder; source, name and status must be set. {@code from} takes over all of another alert} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Alert}. */
    public static final class Builder extends AlertBuilder {
        Builder() {
            omitted(0);
        }
    }
}

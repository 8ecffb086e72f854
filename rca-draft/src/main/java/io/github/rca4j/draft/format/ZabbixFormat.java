package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.Confidence;
import io.github.rca4j.draft.LinkKind;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import io.github.rca4j.draft.PayloadShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Zabbix sends where its macros are named after themselves: {@code event.name} for {@code {EVENT.NAME}}, in objects or
 * not; and the events of its API.
 *
 * <p>Its macros give local times without their zone, so none is claimed; its API counts seconds.
 *
 * @see <a href="https://www.zabbix.com/documentation/current/en/manual/appendix/macros/supported_by_location">Zabbix's
 *     macros</a>
 * @since 0.1
 */
public final class ZabbixFormat implements AlertFormat {
    static final String NAME = "zabbix";
    static final Map<String, AlertStatus> STATES = Map.of(
            "problem", AlertStatus.FIRING,
            "ok", AlertStatus.RESOLVED,
            "resolved", AlertStatus.RESOLVED);
    private static final PayloadShape NESTED =
            PayloadShape.of("a message of Zabbix", "/event/id", "/event/name", "/event/status", "/trigger/id", "/host");
    private static final PayloadShape FLAT =
            PayloadShape.of("a message of Zabbix", "/trigger", "/status", "/severity", "/item", "/link");
    private static final PayloadShape EVENTS =
            PayloadShape.of("events of Zabbix's API", "/Zabbix.Event/0/eventid", "/Zabbix.Event/0/clock");
    private static final PayloadShape RESULT =
            PayloadShape.of("an answer of Zabbix's API", "/jsonrpc", "/result/0/eventid", "/result/0/clock");
    private static final List<PayloadShape> SHAPES = List.of(NESTED, FLAT, EVENTS, RESULT);
    private static final String EVENT_ID = "eventid=";

    /** Has nothing to configure. */
    public ZabbixFormat() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PayloadShape> shapes() {
        return SHAPES;
    }

    @Override
    public Confidence confidence(Payload payload) {
        if (NESTED.fits(payload) || EVENTS.fits(payload) || RESULT.fits(payload)) {
            return Confidence.CERTAIN;
        }
        return FLAT.fits(payload)
                        && payload.at("link")
                                .text()
                                .filter(link -> link.contains(EVENT_ID))
                                .isPresent()
                ? Confidence.CERTAIN
                : Confidence.NONE;
    }

    @Override
    public List<Alert> read(Payload payload) {
        if (NESTED.fits(payload)) {
            return Shapes.one(payload, problems -> nested(payload, problems));
        }
        if (FLAT.fits(payload)) {
            return Shapes.one(payload, problems -> flat(payload, problems));
        }
        if (EVENTS.fits(payload)) {
            return new ZabbixEvents().read(payload.at("Zabbix.Event"));
        }
        if (RESULT.fits(payload)) {
            return new ZabbixEvents().read(payload.at("result"));
        }
        throw Shapes.unknown(payload, SHAPES);
    }

    private static Optional<Alert> nested(Payload payload, PayloadProblems problems) {
        Payload event = payload.at("event");
        Payload host = payload.at("host");
        Payload item = payload.at("item");
        return new AlertSheet(NAME, payload, problems)
                .name(event.at("name"), payload.at("trigger").at("name"))
                .status(event.at("status"), STATES)
                .severity(event.at("severity"), payload.at("trigger").at("severity"))
                .host(host.isObject() ? host.at("visible_name") : host, host.at("name"))
                .description(payload.at("message"))
                .value(item.at("value"))
                .fingerprint(event.at("id"))
                .label("item", item.at("key"))
                .label("trigger", payload.at("trigger").at("id"))
                .labels(
                        event.at("tags").isObject()
                                ? event.at("tags")
                                : event.at("tags").at("none"))
                .alert();
    }

    private static Optional<Alert> flat(Payload payload, PayloadProblems problems) {
        Payload link = payload.at("link");
        return new AlertSheet(NAME, payload, problems)
                .name(payload.at("trigger"))
                .status(payload.at("status"), STATES)
                .severity(payload.at("severity"))
                .host(payload.at("hostname"))
                .summary(payload.at("item"))
                .note(AlertField.FINGERPRINT, event(link), link)
                .link(LinkKind.ALERT, "Event", link)
                .alert();
    }

    private static Optional<String> event(Payload link) {
        String address = link.text().orElse("");
        int start = address.indexOf(EVENT_ID);
        return start < 0
                ? Optional.empty()
                : Optional.of(address.substring(start + EVENT_ID.length()).split("[&#]", 2)[0]);
    }
}

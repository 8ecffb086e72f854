package io.github.rca4j.hosts.flink;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertFormats;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.model.text.Printable;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.typeutils.ResultTypeQueryable;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/** Reads the bodies that monitoring tools send to a webhook. One that cannot be read does not stop the job. */
public final class ReadAlerts extends ProcessFunction<String, Alert> implements ResultTypeQueryable<Alert> {
    /** Why a body, or an alert of one, was not taken in, in words for people. */
    public static final OutputTag<String> REFUSED = new OutputTag<>("refused", Types.STRING);

    private static final long serialVersionUID = 1L;

    @Override
    public void processElement(String body, Context context, Collector<Alert> out) {
        try {
            for (Alert alert : AlertFormats.read(Payload.parse(body))) {
                if (Sessions.tellsTime(alert) || isKnown(context.timestamp())) {
                    out.collect(alert);
                } else {
                    String name = alert.source() + " alert " + alert.name();
                    context.output(REFUSED, Printable.line(name) + ": says no time");
                }
            }
        } catch (AlertPayloadException e) {
            context.output(REFUSED, String.valueOf(e.getMessage()));
        }
    }

    /** {@return whether the stream knows when a body was received; a source that does not may say it so or so} */
    private static boolean isKnown(@Nullable Long received) {
        return received != null && received != Long.MIN_VALUE;
    }

    @Override
    public TypeInformation<Alert> getProducedType() {
        return RcaTypes.ALERT;
    }
}

package io.github.rca4j.hosts.flink;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertFormats;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.Payload;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.typeutils.ResultTypeQueryable;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Reads the bodies that monitoring tools send to a webhook. One that cannot be read does not stop the job. */
public final class ReadAlerts extends ProcessFunction<String, Alert> implements ResultTypeQueryable<Alert> {
    /** Why a body was refused, in words for people; never the body. */
    public static final OutputTag<String> REFUSED = new OutputTag<>("refused", Types.STRING);

    private static final long serialVersionUID = 1L;

    @Override
    public void processElement(String body, Context context, Collector<Alert> out) {
        try {
            AlertFormats.read(Payload.parse(body)).forEach(out::collect);
        } catch (AlertPayloadException e) {
            context.output(REFUSED, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public TypeInformation<Alert> getProducedType() {
        return RcaTypes.ALERT;
    }
}

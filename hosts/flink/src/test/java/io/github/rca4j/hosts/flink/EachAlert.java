package io.github.rca4j.hosts.flink;

import io.github.rca4j.draft.Alert;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/** Moves time on after each alert, and not now and then by the clock: so what is late does not depend on the machine. */
final class EachAlert implements WatermarkGenerator<Alert> {
    private static final long OUT_OF_ORDER = Duration.ofMinutes(5).toMillis();

    private long last = Long.MIN_VALUE + OUT_OF_ORDER + 1;

    static WatermarkStrategy<Alert> times() {
        return WatermarkStrategy.<Alert>forGenerator(context -> new EachAlert())
                .withTimestampAssigner((alert, received) -> Sessions.began(alert, received));
    }

    @Override
    public void onEvent(Alert alert, long began, WatermarkOutput output) {
        last = Math.max(last, began);
        output.emitWatermark(new Watermark(last - OUT_OF_ORDER - 1));
    }

    @Override
    public void onPeriodicEmit(WatermarkOutput output) {}
}

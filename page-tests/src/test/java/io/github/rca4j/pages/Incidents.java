package io.github.rca4j.pages;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.TimelineTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Incidents of other shapes than the example's. */
final class Incidents {
    private Incidents() {}

    /** {@return one of which all times are known, so that events and milestones are on one scale} */
    static Rca byTheClock() {
        return Rca.builder()
                .title("Checkout refused cards for two hours")
                .metadata(m -> m.incidentDate(LocalDate.parse("2026-03-01"))
                        .severity(Severity.SEV1)
                        .status(RcaStatus.IN_REVIEW)
                        .owner("Mara Lindt"))
                .executiveSummary("A certificate expired. Card payments failed until it was renewed.")
                .impact(i -> i.userImpact(u -> u.started(OffsetDateTime.parse("2026-03-01T23:10Z"))
                        .detected(OffsetDateTime.parse("2026-03-01T23:14Z"))
                        .mitigated(OffsetDateTime.parse("2026-03-02T00:40Z"))
                        .resolved(OffsetDateTime.parse("2026-03-02T01:15Z"))))
                .timeline(t -> t.addEntry("22:55 UTC", "Last good payment", "normal", "")
                        .addEntry("23:10 UTC", "Certificate expires", "handshakes fail", "")
                        .addEntry("~23:12 UTC", "First calls to support", "queue grows", "")
                        .addEntry("23:14 UTC – 00:40 UTC", "Team looks for the cause", "", "reads logs")
                        .addEntry("00:40 UTC", "Traffic moved to the second provider", "payments work", "")
                        .addEntry("01:15 UTC", "Certificate renewed", "normal", "")
                        .addEntry("in the morning", "Report to the bank", "", "mail sent"))
                .build();
    }

    /** {@return one with many events} */
    static Rca withEvents(int count) {
        return Rca.builder()
                .title("Queue grew overnight")
                .timeline(t -> {
                    for (int i = 0; i < count; i++) {
                        Duration at = Duration.ofSeconds((long) i * i % 40_000);
                        t.addEntry(e -> e.time(TimelineTime.relative(at)).event("Depth sampled"));
                    }
                })
                .build();
    }

    /** {@return one in Arabic} */
    static Rca rightToLeft() {
        return Rca.builder()
                .title("تعطل خدمة الدفع لمدة ساعتين")
                .executiveSummary("توقفت خدمة الدفع بسبب انتهاء صلاحية الشهادة، ثم عادت بعد تجديدها.")
                .timeline(t -> t.addEntry("T+00:00", "انتهت صلاحية الشهادة", "فشل الاتصال", "")
                        .addEntry("T+00:20", "لاحظ الفريق الخلل", "", "بدأ التحقيق"))
                .rootCause(r -> r.fiveWhys(
                        f -> f.addWhy("لم تجدد الشهادة", "سجلات الخادم").rootCause("لا يوجد تنبيه قبل الانتهاء")))
                .prevention(p -> p.shortTerm(t -> t.addAction(
                        a -> a.title("إضافة تنبيه").owner("ليلى").targetDate(LocalDate.parse("2026-03-08")))))
                .build();
    }
}

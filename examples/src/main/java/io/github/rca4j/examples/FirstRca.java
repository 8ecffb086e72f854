package io.github.rca4j.examples;

// tag::readme[]
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Severity;
import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.validate.RcaValidator;
import io.github.rca4j.validate.Report;
import java.time.LocalDate;

public final class FirstRca {
    public static void main(String[] args) {
        Rca rca = Rca.builder()
                .title("Checkout returned 500 errors")
                .metadata(m -> m.severity(Severity.SEV2)
                        .incidentDate(LocalDate.parse("2026-03-02"))
                        .owner("Robin Berger"))
                .timeline(t -> t.addEntry("T+00:00", "Errors begin", "12% of orders fail", "None yet")
                        .addEntry("T+00:15", "Alert fires", "All connections in use", "On-call paged"))
                .prevention(p -> p.immediate(t ->
                        t.addAction(a -> a.title("Add a time-out to reports").owner("Sam Okafor"))))
                .build();

        System.out.println(RcaRenderers.forFormat("markdown").render(rca));

        Report report = RcaValidator.create().validate(rca);
        report.findings().forEach(f -> System.out.println(f.rule() + " " + f.path() + ": " + f.message()));
    }
}
// end::readme[]

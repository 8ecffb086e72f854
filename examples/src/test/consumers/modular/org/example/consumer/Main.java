package org.example.consumer;

import io.github.rca4j.draft.AlertFormats;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.RcaDraft;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Severity;
import io.github.rca4j.read.RcaReaders;
import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.validate.RcaValidator;
import java.util.List;

public final class Main {
    public static void main(String[] args) {
        Rca rca = Rca.builder()
                .title("Checkout returned 500 errors")
                .metadata(m -> m.severity(Severity.SEV2))
                .build();

        System.out.println("class path: '" + System.getProperty("java.class.path") + "'");
        for (String format : List.of("markdown", "json", "html", "asciidoc")) {
            boolean written = RcaRenderers.forFormat(format).render(rca).contains("Checkout returned 500 errors");
            System.out.println(format + ": " + written);
        }
        for (String format : List.of("markdown", "json")) {
            String text = RcaRenderers.forFormat(format).render(rca);
            System.out.println(format + " comes back: "
                    + RcaReaders.forFormat(format).read(text).rca().equals(rca));
        }
        System.out.println(
                "owner: " + RcaValidator.create().validate(rca).findings().stream()
                        .anyMatch(f -> f.path().equals("metadata.owner")));
        System.out.println("draft: "
                + RcaDraft.of(AlertFormats.read(Payload.parse(args[0]))).toRca().title().isPresent());
    }
}

package io.github.rca4j.examples;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertFormats;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.RcaDraft;
import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.UsersAffected;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.render.RenderOptions;
import io.github.rca4j.validate.RcaValidator;
import io.github.rca4j.validate.Report;
import io.github.rca4j.validate.report.TextReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The main job from end to end: what an Alertmanager sent becomes a draft, people add what only they know, the document
 * is checked, and written as Markdown, JSON and HTML.
 */
public final class Quickstart {
    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger VALIDATION_PROVIDER = Logger.getLogger("org.hibernate.validator");

    private Quickstart() {}

    /**
     * Writes {@code out/rca.md}, {@code out/rca.json} and {@code out/rca.html}.
     *
     * @param args none
     * @throws IOException if they cannot be written
     */
    public static void main(String[] args) throws IOException {
        // It greets with its version on standard error; a program decides for itself what is logged.
        VALIDATION_PROVIDER.setLevel(Level.WARNING);
        run(Path.of("out"), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Path folder, PrintStream console) throws IOException {
        Rca draft = draft();
        Rca rca = withWhatPeopleKnow(draft);

        Report report = RcaValidator.create().validate(rca);
        console.println("What is still missing:");
        console.print(TextReport.of(report));

        Files.createDirectories(folder);
        for (String format : List.of("markdown", "json", "html")) {
            RcaRenderer renderer = RcaRenderers.forFormat(format);
            Path file = folder.resolve("rca." + renderer.fileExtension());
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                renderer.render(rca, RenderOptions.DEFAULT, out);
            }
            console.println("wrote " + file);
        }
    }

    /** The payload was captured from a real Alertmanager. */
    private static Rca draft() throws IOException {
        try (InputStream in = Quickstart.class.getResourceAsStream("alertmanager-webhook.json")) {
            List<Alert> alerts = AlertFormats.read(Payload.read(in));
            return RcaDraft.of(alerts).toRca();
        }
    }

    private static Rca withWhatPeopleKnow(Rca draft) {
        LocalDate day = draft.metadata().incidentDate().orElseThrow();
        return draft.toBuilder()
                .title("Checkout failed for one in eight orders")
                .metadata(m -> m.date(day.plusDays(1))
                        .incidentId("INC-2041")
                        .owner("Robin Berger")
                        .status(RcaStatus.IN_REVIEW)
                        .addReviewer("Sam Okafor"))
                .executiveSummary("A report held its transactions open until the checkout had no database connections"
                        + " left. For 43 minutes one order in eight failed.")
                .impact(i -> i.userImpact(
                        u -> u.usersAffected(UsersAffected.Percentage.of(12), "Customers who placed an order")
                                .userExperience("Orders failed", "\"Something went wrong, please try again\"")))
                .rootCause(r -> r.problemStatement("The checkout could not get a database connection within a second.")
                        .fiveWhys(f -> f.addWhy("Orders failed with a time-out", "Error rate of 12.7 % on `checkout-2`")
                                .addWhy("All 100 connections were in use", "`db_pool_connections_in_use` at 100 of 100")
                                .addWhy("A report held 60 of them", "`pg_stat_activity` at 05:20 UTC"))
                        .addCategory(CauseCategory.PERFORMANCE_SCALE_ISSUE))
                .addContributingFactor(f -> f.name("One pool for everything")
                        .description("Reports and orders share their connections")
                        .impact("The report could starve the checkout"))
                .prevention(p -> p.shortTerm(t -> t.addAction(a -> a.title("Give reports a pool of their own")
                        .description("Ten connections, with a time-out")
                        .owner("Sam Okafor")
                        .status(ActionStatus.IN_PROGRESS)
                        .targetDate(day.plusDays(5))
                        .issue("SHOP-311"))))
                .build()
                // The title is a person's now, and no alert's.
                .withProvenance(draft.provenance().stream()
                        .filter(p -> !p.path().equals("title"))
                        .toList());
    }
}

package io.github.rca4j.cli;

import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertFormats;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.DraftPolicy;
import io.github.rca4j.draft.IncidentDrafts;
import io.github.rca4j.draft.RcaDraft;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RenderOptions;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rca draft}. */
@Command(
        name = "draft",
        description = "Writes the drafts of RCAs from what monitoring tools sent.",
        footer = {
            "A file holds one payload, or one on each line. What tells of deployments, a chat or a status page is of no"
                    + " alert, and goes into the timelines.",
            "What only a person can know is left as a placeholder."
        })
final class DraftCommand implements Runnable {
    private static final RenderOptions PLACEHOLDERS = RenderOptions.DEFAULT.withBlanks(Blanks.PLACEHOLDER);

    private final Console console;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "What sent it, such as alertmanager; found out where it is not given.")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "markdown",
            description = "markdown, json or html; default: ${DEFAULT-VALUE}.")
    private String to = "markdown";

    @Option(names = "--join", description = "Take all alerts for those of one incident.")
    private boolean join;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Write times and days of this zone, such as Europe/Berlin or +02:00;"
                    + " else each time keeps the offset that it came with.")
    private Optional<String> zone = Optional.empty();

    @Option(
            names = "--timeline",
            paramLabel = "FILE",
            description =
                    "What else happened: GitHub's webhooks, a Slack export, Statuspage; read for the timelines alone.")
    private Set<String> timeline = new LinkedHashSet<>();

    @Mixin
    private DraftOutput output = new DraftOutput();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What was sent; - is standard input.")
    private Set<String> files = Set.of();

    DraftCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        RcaRenderer renderer = Renderers.named(to);
        output.check(files, renderer);
        output.check(timeline, renderer);
        Optional<AlertFormat> format = from.map(DraftCommand::named);
        IncidentDrafts drafts = new IncidentDrafts(policy());
        Refusals refusals = new Refusals(console);
        for (String file : files) {
            read(
                    file,
                    refusals,
                    sent -> format.ifPresentOrElse(
                            known -> known.read(sent.payload()).forEach(drafts::add), () -> sent.addTo(drafts)));
        }
        List<TimelineFile> timelines = new ArrayList<>();
        for (String file : timeline) {
            TimelineFile events = new TimelineFile(file);
            timelines.add(events);
            read(file, refusals, sent -> events.read(sent.payload()).forEach(drafts::add));
        }
        Map<String, RcaDraft> byKey = drafts.drafts();
        refusals.throwIfAny(byKey.isEmpty());
        if (byKey.isEmpty()) {
            throw new CommandFailure("neither an alert nor anything else for a draft was read; is it the right file?");
        }
        if (drafts.more()) {
            console.line("alerts of more incidents than the " + byKey.size() + " that are drafted came in");
        }
        if (byKey.values().stream().allMatch(draft -> draft.alerts().isEmpty())) {
            console.line("no alert was read, so the draft has a timeline and neither title nor severity");
        }
        Map<String, Rca> rcas = new LinkedHashMap<>();
        byKey.forEach((key, draft) -> rcas.put(IncidentDrafts.fileName(key), draft.toRca()));
        timelines.forEach(events -> events.tellIfUnused(rcas.values(), console));
        output.write(console, rcas, renderer, PLACEHOLDERS);
    }

    private DraftPolicy policy() {
        DraftPolicy.Builder policy = DraftPolicy.builder().zone(zone.map(DraftCommand::zone));
        if (join) {
            policy.incident(alert -> "");
        }
        return policy.build();
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new CommandFailure("--zone: no zone '" + name + "'; name one such as Europe/Berlin or +02:00");
        }
    }

    private void read(String name, Refusals refusals, Consumer<PayloadFile.Reading> taker) {
        try {
            new PayloadFile(new InputFile(name)).each(console, (place, sent) -> {
                try {
                    taker.accept(sent);
                } catch (AlertPayloadException e) {
                    refusals.add(place, e);
                } catch (CommandFailure e) {
                    refusals.add(e);
                }
            });
        } catch (CommandFailure e) {
            refusals.add(e);
        }
    }

    private static AlertFormat named(String format) {
        try {
            return AlertFormats.named(format);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("--from: " + e.getMessage());
        }
    }
}

package io.github.rca4j.read;

import io.github.rca4j.model.Position;
import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Listing;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Block.Table;
import io.github.rca4j.model.outline.Block.Words;
import io.github.rca4j.model.outline.Labels;
import io.github.rca4j.model.outline.Manuscript.Chapter;
import io.github.rca4j.model.outline.Meant;
import io.github.rca4j.model.outline.Passage;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Timelines as people write them: tables with other columns, lists, paragraphs and headings that begin with a time. */
final class HouseTimeline {
    private static final Passage TIME = new Passage(Labels.TIME, Position.START);
    private static final Passage EVENT = new Passage(Labels.EVENT, Position.START);
    private static final Set<String> TIMES = Set.of(
            "time",
            "times",
            "timestamp",
            "date",
            "date time",
            "datetime",
            "when",
            "window",
            "offset",
            "zeit",
            "uhrzeit",
            "datum",
            "時刻",
            "日時",
            "时间",
            "hora",
            "heure",
            "t",
            "time approx");
    private static final Set<String> EVENTS = Set.of(
            "event",
            "events",
            "description",
            "what happened",
            "what",
            "details",
            "activity",
            "entry",
            "ereignis",
            "イベント",
            "事件",
            "evento",
            "événement",
            "happening",
            "note",
            "notes");
    private static final Set<String> STATES = Set.of("system state", "state", "status", "system status");
    private static final Set<String> ACTIONS = Set.of("action taken", "action", "actions", "response", "actions taken");

    private static final int FEWEST = 3;

    private final TimelineContext context;
    private final List<Block> blocks = new ArrayList<>();

    private HouseTimeline(TimelineContext context) {
        this.context = context;
    }

    /** {@return what stands under the heading of a timeline} */
    static List<Block> of(Chapter chapter, TimelineContext context) {
        context.hear(chapter.heading().text());
        chapter.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> block.passage().text())
                .filter(HouseTimeline::speaksOfTimes)
                .forEach(context::hear);
        HouseTimeline timeline = new HouseTimeline(context);
        timeline.read(chapter.blocks());
        return timeline.blocks;
    }

    private static boolean speaksOfTimes(String text) {
        String words = Names.normal(text);
        return words.contains("time") || words.contains("zeit") || words.contains("時刻");
    }

    /** {@return whether a chapter is a timeline by what it holds, whatever it is called} */
    static boolean isOne(Chapter chapter) {
        TimelineContext context = new TimelineContext();
        List<Element> items = chapter.blocks().stream()
                .filter(Listing.class::isInstance)
                .flatMap(list -> ((Listing) list).items().stream())
                .toList();
        long timed = items.stream()
                .filter(item -> TimeLead.of(item.stretch().passage(), context).isPresent())
                .count();
        return timed >= FEWEST && timed * 5 >= items.size() * 4L;
    }

    /** {@return what stands under a heading within a timeline: one entry, or a group of them} */
    static List<Block> entry(Chapter chapter, TimelineContext context) {
        HouseTimeline timeline = new HouseTimeline(context);
        timeline.heading(chapter);
        return timeline.blocks;
    }

    private void heading(Chapter chapter) {
        Passage heading = chapter.heading();
        boolean group = chapter.blocks().stream().anyMatch(this::hasTimes);
        if (group) {
            new HouseWording().date(heading.text()).map(Meant::value).ifPresent(context::day);
            blocks.add(new Words(chapter.stretch(), heading));
            read(chapter.blocks());
            return;
        }
        Optional<TimeLead> lead = TimeLead.of(heading, context);
        Passage body = chapter.blocks().stream()
                .map(Block::passage)
                .reduce(Lines::joined)
                .orElse(new Passage("", heading.position()));
        row(
                chapter.stretch(),
                lead.map(TimeLead::time).orElse(new Passage("", heading.position())),
                Lines.joined(lead.map(TimeLead::event).orElse(heading), body));
    }

    private boolean hasTimes(Block block) {
        return block instanceof Table
                || (block instanceof Listing listing && listing.items().stream().anyMatch(this::hasTime));
    }

    private boolean hasTime(Element item) {
        return TimeLead.of(item.stretch().passage(), context).isPresent();
    }

    private void read(List<Block> all) {
        for (Block block : all) {
            if (block instanceof Table table) {
                table(table);
            } else if (block instanceof Listing listing) {
                list(listing);
            } else if (block instanceof Paragraph paragraph) {
                lines(paragraph.stretch());
            } else {
                blocks.add(block);
            }
        }
    }

    private void list(Listing listing) {
        for (Element item : listing.items()) {
            Passage text = item.stretch().passage();
            Optional<TimeLead> lead = TimeLead.of(text, context);
            Optional<Listing> nested = item.blocks().stream()
                    .filter(Listing.class::isInstance)
                    .map(Listing.class::cast)
                    .filter(this::hasTimes)
                    .findFirst();
            if (lead.isEmpty() && nested.isPresent()) {
                item.blocks().stream()
                        .filter(b -> b != nested.get())
                        .forEach(b -> blocks.add(new Words(b.stretch(), b.passage())));
                list(nested.get());
            } else {
                row(
                        item.stretch(),
                        lead.map(TimeLead::time).orElse(new Passage("", text.position())),
                        lead.map(TimeLead::event).orElse(text));
            }
        }
    }

    /** A line that begins with a time begins an entry, which goes on up to the next one. */
    private void lines(Stretch paragraph) {
        Optional<TimeLead> open = Optional.empty();
        List<Stretch> below = new ArrayList<>();
        for (Stretch line : Lines.of(paragraph)) {
            Optional<TimeLead> lead = TimeLead.of(Lines.text(line), context);
            if (lead.isPresent()) {
                open.ifPresent(o -> row(paragraph, o, below));
                open = lead;
            } else if (open.isPresent()) {
                below.add(line);
            } else {
                blocks.add(new Paragraph(line));
            }
        }
        open.ifPresent(o -> row(paragraph, o, below));
    }

    private void row(Stretch paragraph, TimeLead lead, List<Stretch> below) {
        Passage event = lead.event();
        if (!below.isEmpty()) {
            Stretch more = below.get(0).to(below.get(below.size() - 1).end());
            event = Lines.joined(event, more.passage());
            below.clear();
        }
        row(paragraph, lead.time(), event);
    }

    private void row(Stretch stretch, Passage time, Passage event) {
        List<Passage> row = List.of(time, event);
        if (!blocks.isEmpty()
                && blocks.get(blocks.size() - 1) instanceof Table last
                && last.header().equals(List.of(TIME, EVENT))) {
            last.rows().add(row);
        } else {
            blocks.add(new Table(stretch, List.of(TIME, EVENT), new ArrayList<>(List.of(row))));
        }
    }

    private void table(Table table) {
        List<Passage> header = new ArrayList<>();
        Set<String> used = new HashSet<>();
        int timeColumn = -1;
        for (int i = 0; i < table.header().size(); i++) {
            Passage heading = table.header().get(i);
            String name = Names.normal(withoutParentheses(heading.text()));
            if (timeColumn < 0 && TIMES.contains(name)) {
                timeColumn = i;
                context.hear(heading.text());
                header.add(TIME);
            } else {
                header.add(canonical(name)
                        .filter(used::add)
                        .map(n -> new Passage(n, heading.position()))
                        .orElse(heading));
            }
        }
        int times = timeColumn;
        List<List<Passage>> rows = table.rows().stream()
                .<List<Passage>>map(row -> {
                    List<Passage> cells = new ArrayList<>(row);
                    if (times >= 0 && times < cells.size()) {
                        cells.set(times, TimeLead.time(cells.get(times), context));
                    }
                    return cells;
                })
                .toList();
        blocks.add(new Table(table.stretch(), header, rows));
    }

    private static String withoutParentheses(String heading) {
        int open = heading.indexOf('(');
        return open > 0 ? heading.substring(0, open) : heading;
    }

    private static Optional<String> canonical(String name) {
        return EVENTS.contains(name)
                ? Optional.of(EVENT.text())
                : STATES.contains(name)
                        ? Optional.of(Labels.SYSTEM_STATE)
                        : ACTIONS.contains(name) ? Optional.of(Labels.ACTION_TAKEN) : Optional.empty();
    }
}

package io.github.rca4j.testsupport;

import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.ExtraSection;
import io.github.rca4j.model.FollowUpItem;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.TimelineCell;
import io.github.rca4j.model.TimelineTime;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Arbitrary values of the types that the model is made of. */
final class ArbitraryValues {
    private static final int LONGEST_LIST = 4;

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2025, 11, 5),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(1, 1, 1),
            LocalDate.of(0, 1, 1),
            LocalDate.of(-44, 3, 15),
            LocalDate.of(1582, 10, 10),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(12345, 6, 7),
            LocalDate.MIN,
            LocalDate.MAX);
    private static final List<LocalTime> TIMES = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(14, 32),
            LocalTime.of(9, 5, 7),
            LocalTime.of(14, 32, 0, 1),
            LocalTime.of(14, 32, 5, 250_000_000),
            LocalTime.MAX);
    private static final List<ZoneOffset> OFFSETS = List.of(
            ZoneOffset.UTC,
            ZoneOffset.ofHours(2),
            ZoneOffset.ofHoursMinutes(5, 45),
            ZoneOffset.ofHoursMinutes(-3, -30),
            ZoneOffset.ofHoursMinutesSeconds(1, 2, 3),
            ZoneOffset.MIN,
            ZoneOffset.MAX);
    private static final List<Duration> SPANS = List.of(
            Duration.ZERO,
            Duration.ofMinutes(135),
            Duration.ofHours(-2).minusMinutes(1),
            Duration.ofSeconds(59),
            Duration.ofSeconds(-1, 1),
            Duration.ofMillis(-1_500),
            Duration.ofNanos(1),
            Duration.ofNanos(-1),
            Duration.ofDays(12_345),
            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
            Duration.ofSeconds(Long.MIN_VALUE));
    private static final List<URI> LINKS = Stream.of(
                    "https://example.org",
                    "https://example.org/a_(b)?c=d&copy;=e#f",
                    "https://example.org/((",
                    "https://example.org/a))",
                    "https://example.org/&amp;&#42;",
                    "https://example.org/a,b;c",
                    "https://user:secret@example.org:8080/%20%5B?*_~!'$",
                    "https://[2001:db8::1]/a",
                    "HTTP://EXAMPLE.ORG/",
                    "mailto:alice@example.org?subject=a%20b",
                    "javascript:alert(1)",
                    "data:text/html,%3Cscript%3E",
                    "urn:isbn:0451450523",
                    "file:///etc/passwd",
                    "//example.org/a",
                    "/relative/a",
                    "relative.md",
                    "../a/b",
                    "?query",
                    "#fragment",
                    "https://example.org/größe/日本",
                    "")
            .map(URI::create)
            .toList();
    private static final List<BigDecimal> PERCENTS = Stream.of(
                    "15",
                    "0",
                    "100",
                    "0.1",
                    "99.990",
                    "-3",
                    "250",
                    "1E+3",
                    "1E-30",
                    "0.000000000000000000000000000001",
                    "123456789012345678901234567890.123456789")
            .map(BigDecimal::new)
            .toList();
    private static final List<String> COLUMNS = List.of("Source", "Who", "Event", "Time", "Link", "T|ck`");

    private final SplittableRandom random;
    private final double presence;
    private final ArbitraryText texts;
    private final Map<Class<?>, Supplier<?>> makers = Map.ofEntries(
            Map.entry(String.class, this::text),
            Map.entry(boolean.class, this::yes),
            Map.entry(Boolean.class, this::toss),
            Map.entry(int.class, this::level),
            Map.entry(long.class, this::count),
            Map.entry(BigDecimal.class, this::percent),
            Map.entry(LocalDate.class, this::day),
            Map.entry(LocalTime.class, this::time),
            Map.entry(LocalDateTime.class, () -> day().atTime(time())),
            Map.entry(ZoneOffset.class, this::offset),
            Map.entry(OffsetDateTime.class, () -> OffsetDateTime.of(day(), time(), offset())),
            Map.entry(Duration.class, this::span),
            Map.entry(URI.class, this::link),
            // What does not take any text, and what is of interest only where it is like the template's.
            Map.entry(TimelineTime.Verbatim.class, this::verbatim),
            Map.entry(TimelineCell.class, this::cell),
            Map.entry(Severity.class, this::severity),
            Map.entry(CauseCategory.class, this::category),
            Map.entry(FollowUpItem.class, this::followUpItem),
            Map.entry(ExtraSection.class, this::extraSection));

    ArbitraryValues(SplittableRandom random, double presence, ArbitraryText texts) {
        this.random = random;
        this.presence = presence;
        this.texts = texts;
    }

    /** A value of the record type, made by its canonical constructor. */
    <R> R record(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            // A data binder hands in null for a section that its input left out.
            boolean leftOut = types[i].isRecord() && !present();
            arguments[i] = leftOut ? null : value(components[i].getGenericType());
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "cannot make a " + type.getSimpleName() + " of " + Arrays.toString(arguments), e);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type element = parameterized.getActualTypeArguments()[0];
            return parameterized.getRawType() == Optional.class ? optional(element) : list(element);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isSealed()) {
            return value(texts.any(List.of(plain.getPermittedSubclasses())));
        }
        Supplier<?> maker = makers.get(plain);
        if (maker != null) {
            return maker.get();
        }
        if (plain.isEnum()) {
            return texts.any(List.of(plain.getEnumConstants()));
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        throw new IllegalStateException("say how to make an arbitrary " + plain.getName());
    }

    private Optional<?> optional(Type element) {
        return present() ? Optional.of(value(element)) : Optional.empty();
    }

    private List<?> list(Type element) {
        return present()
                ? Stream.generate(() -> value(element))
                        .limit(1 + random.nextInt(LONGEST_LIST))
                        .toList()
                : List.of();
    }

    private boolean present() {
        return random.nextDouble() < presence;
    }

    private String text() {
        return present() ? texts.text() : "";
    }

    /** Not always, even in a full document: what is ticked says less than what is not. */
    private boolean yes() {
        return present() && random.nextBoolean();
    }

    private boolean toss() {
        return random.nextBoolean();
    }

    private int level() {
        return random.nextInt(8);
    }

    private long count() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextLong();
            case 1 -> Long.MAX_VALUE;
            default -> random.nextInt(100_000);
        };
    }

    private BigDecimal percent() {
        return random.nextBoolean()
                ? texts.any(PERCENTS)
                : new BigDecimal(BigInteger.valueOf(random.nextInt(10_001)), 2);
    }

    private LocalDate day() {
        return random.nextInt(3) == 0
                ? texts.any(DAYS)
                : LocalDate.of(2025, 1, 1).plusDays(random.nextInt(700));
    }

    private LocalTime time() {
        return random.nextBoolean() ? texts.any(TIMES) : LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private ZoneOffset offset() {
        return random.nextBoolean() ? texts.any(OFFSETS) : ZoneOffset.UTC;
    }

    private Duration span() {
        return random.nextBoolean() ? texts.any(SPANS) : Duration.ofMinutes(random.nextInt(-100, 10_000));
    }

    private URI link() {
        return texts.any(LINKS);
    }

    /** May come out as one of the typed times, where the text is one. */
    private TimelineTime verbatim() {
        return TimelineTime.parse(visibleLine());
    }

    private TimelineCell cell() {
        String column = random.nextInt(3) > 0 ? texts.any(COLUMNS) : visibleLine();
        return new TimelineCell(column, text());
    }

    private Severity severity() {
        return random.nextBoolean()
                ? texts.any(List.of(Severity.SEV1, Severity.SEV2, Severity.SEV3))
                : new Severity(visibleLine());
    }

    private CauseCategory category() {
        return random.nextBoolean() ? texts.any(CauseCategory.TEMPLATE) : new CauseCategory(visibleLine());
    }

    private FollowUpItem followUpItem() {
        String text = random.nextBoolean() ? texts.any(FollowUpItem.TEMPLATE).text() : text();
        return new FollowUpItem(yes(), text);
    }

    private ExtraSection extraSection() {
        Optional<Section> after = present() ? Optional.of(texts.any(List.of(Section.values()))) : Optional.empty();
        String heading = random.nextInt(10) > 0 ? texts.heading() : "";
        return new ExtraSection(after, level(), heading, Optional.of(text()));
    }

    private String visibleLine() {
        return "x".repeat(random.nextInt(2)) + texts.text();
    }
}

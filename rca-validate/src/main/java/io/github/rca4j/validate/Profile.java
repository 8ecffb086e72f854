package io.github.rca4j.validate;

import static io.github.rca4j.validate.Grading.BY_STAGE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rules a house asks for, and how much each weighs. The guides disagree, so there are several, and each can be
 * changed:
 *
 * <pre>{@code
 * Profile ours = Profile.TEMPLATE.without("ACT-09").regrade("ACT-08", Grading.NOTE);
 * }</pre>
 *
 * <p>A name in a profile is a rule's id, or an id and an aspect, as in {@code ACT-05.addresses}; the more exact one counts.
 * Rules that a caller adds are in every profile that does not leave them out by name.
 *
 * @since 0.1
 */
public final class Profile {
    /** What the template asks for; the default. */
    public static final Profile TEMPLATE = new Profile("template", Set.of(), Map.of());

    /** As Google's SRE book has it: neither five whys nor a single root cause are asked for. */
    public static final Profile SRE =
            new Profile("sre", Set.of("RC-02.three", "RC-02.five", "RC-05.absent", "RC-06.categories"), Map.of());

    /** What the CCADB's incident reports demand counts in full here, and three whys are enough. */
    public static final Profile STRICT = new Profile(
            "strict",
            Set.of("RC-02.five"),
            Map.ofEntries(
                    Map.entry("META-02", BY_STAGE),
                    Map.entry("META-04", BY_STAGE),
                    Map.entry("IMP-01", BY_STAGE),
                    Map.entry("TL-06", BY_STAGE),
                    Map.entry("RC-03", BY_STAGE),
                    Map.entry("RC-04", BY_STAGE),
                    Map.entry("ACT-05.addresses", BY_STAGE),
                    Map.entry("ACT-05.addressed", BY_STAGE),
                    Map.entry("ACT-09", BY_STAGE),
                    Map.entry("LES-02", BY_STAGE),
                    Map.entry("REF-02", BY_STAGE),
                    Map.entry("LANG-03", BY_STAGE)));

    /** For small incidents: who and when, times in order, somebody to act, and no secrets. */
    public static final Profile LIGHTWEIGHT = new Profile(
            "lightweight",
            RuleCatalogue.rules().stream()
                    .map(RuleInfo::id)
                    .filter(id -> !id.startsWith("META-")
                            && !Set.of("IMP-02", "TL-01", "ACT-01", "SEC-01").contains(id))
                    .collect(Collectors.toUnmodifiableSet()),
            Map.of());

    private static final List<Profile> ALL = List.of(TEMPLATE, SRE, STRICT, LIGHTWEIGHT);

    private final String name;
    private final Set<String> off;
    private final Map<String, Grading> gradings;

    private Profile(String name, Set<String> off, Map<String, Grading> gradings) {
        this.name = name;
        this.off = Set.copyOf(off);
        this.gradings = Map.copyOf(gradings);
    }

    /** {@return the profiles that there are, the default first} */
    public static List<Profile> all() {
        return ALL;
    }

    /**
     * {@return a profile that there is}
     *
     * @param name its name, such as {@code strict}
     * @throws IllegalArgumentException if there is none; the message lists what there is
     */
    public static Profile named(String name) {
        return ALL.stream()
                .filter(profile -> profile.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no profile '" + name + "'; there are: "
                        + ALL.stream().map(Profile::name).collect(Collectors.joining(", "))));
    }

    /** {@return its name; a changed profile keeps that of the one it was made from} */
    public String name() {
        return name;
    }

    /**
     * {@return this profile without some rules}
     *
     * @param rules their ids, or an id and an aspect each
     */
    public Profile without(String... rules) {
        Set<String> more = new HashSet<>(off);
        more.addAll(Arrays.asList(rules));
        return new Profile(name, more, gradings);
    }

    /**
     * {@return this profile with another weight for a rule; a rule that was left out counts again}
     *
     * @param rule its id, or an id and an aspect
     * @param grading how much its breach weighs
     */
    public Profile regrade(String rule, Grading grading) {
        Map<String, Grading> more = new HashMap<>(gradings);
        more.put(rule, Objects.requireNonNull(grading, "grading"));
        Set<String> fewer = new HashSet<>(off);
        fewer.remove(rule);
        return new Profile(name, fewer, more);
    }

    /** {@return the ids of the rules that it names} */
    Set<String> names() {
        return Stream.concat(off.stream(), gradings.keySet().stream())
                .map(name -> name.split("\\.", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return whether it leaves a rule out altogether} */
    boolean leavesOut(String rule) {
        return off.contains(rule);
    }

    /**
     * {@return how much the breach of a rule weighs; absent where the profile leaves the rule out}
     *
     * @param rule the rule
     */
    public Optional<Grading> grading(RuleInfo rule) {
        return grading(rule, "");
    }

    /**
     * {@return how much the breach of an aspect of a rule weighs; absent where the profile leaves it out}
     *
     * @param rule the rule
     * @param aspect the aspect; "" for the rule as a whole
     */
    public Optional<Grading> grading(RuleInfo rule, String aspect) {
        String key = rule.id() + "." + aspect;
        if (off.contains(rule.id()) || off.contains(key)) {
            return Optional.empty();
        }
        return Optional.ofNullable(gradings.get(key))
                .or(() -> Optional.ofNullable(gradings.get(rule.id())))
                .or(() -> RuleCatalogue.grading(rule, aspect))
                .or(() -> Optional.of(rule.grading()));
    }
}

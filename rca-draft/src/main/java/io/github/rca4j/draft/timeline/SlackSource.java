package io.github.rca4j.draft.timeline;

import io.github.rca4j.draft.Confidence;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import io.github.rca4j.draft.TimelineEvent;
import io.github.rca4j.draft.TimelineSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages of a Slack channel: a day's file of an export, or what {@code conversations.history} and
 * {@code conversations.replies} answer. That someone joined a channel, and the like, is left out. Who wrote a message is
 * known only where the message says so: an export has the names in a file of their own.
 *
 * @see <a href="https://slack.com/help/articles/220556107">Slack's own description of its exports</a>
 * @since 0.1
 */
public final class SlackSource implements TimelineSource {
    private static final String NAME = "slack";
    private static final Set<String> SAID = Set.of("bot_message", "file_share", "me_message", "thread_broadcast");

    /** {@code <@U123>}, {@code <#C123|general>}, {@code <https://example.com|here>}. */
    private static final Pattern BRACKETS = Pattern.compile("<([^<>|]*+)(?:\\|([^<>]*+))?>");

    /** Has nothing to configure. */
    public SlackSource() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Confidence confidence(Payload payload) {
        List<Payload> messages = messages(payload).elements();
        return !messages.isEmpty()
                        && messages.stream()
                                .limit(5)
                                .allMatch(message -> message.at("type")
                                                .text()
                                                .filter("message"::equals)
                                                .isPresent()
                                        && message.at("ts").isPresent())
                ? Confidence.CERTAIN
                : Confidence.NONE;
    }

    private static Payload messages(Payload payload) {
        return payload.isList() ? payload : payload.at("messages");
    }

    @Override
    public List<TimelineEvent> read(Payload payload) {
        PayloadProblems problems = new PayloadProblems();
        List<TimelineEvent> events = new ArrayList<>();
        for (Payload message : messages(payload).elements()) {
            Optional<String> subtype = message.at("subtype").text();
            Optional<String> text = message.at("text").text().map(SlackSource::plain);
            if (subtype.isEmpty() || SAID.contains(subtype.get())) {
                text.filter(said -> !said.isBlank())
                        .ifPresent(said -> Times.seconds(message.at("ts"), problems)
                                .ifPresent(time -> events.add(new TimelineEvent(
                                        NAME, time, "Chat: " + said, author(message), message.pointer()))));
            }
        }
        problems.throwIfAny();
        return events;
    }

    private static Optional<String> author(Payload message) {
        Payload profile = message.at("user_profile");
        return profile.at("real_name")
                .text()
                .or(() -> profile.at("display_name").text())
                .or(() -> message.at("username").text())
                .filter(name -> !name.isBlank());
    }

    /** What Slack writes in brackets, as Slack shows it; users that are known by a number alone are someone. */
    private static String plain(String text) {
        String shown = BRACKETS.matcher(text).replaceAll(match -> {
            String label = match.group(2);
            String target = match.group(1);
            String words = label != null ? label : target.startsWith("@") ? "@someone" : target;
            return Matcher.quoteReplacement(words);
        });
        return shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}

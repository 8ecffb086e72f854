package io.github.rca4j.draft.timeline;

import io.github.rca4j.draft.Confidence;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import io.github.rca4j.draft.TimelineEvent;
import io.github.rca4j.draft.TimelineSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Webhooks of GitHub: deployments and what became of them, commits that were pushed, pull requests that were merged,
 * workflow runs that ended. Of other events, such as those of issues and of single checks, nothing is taken.
 *
 * @see <a href="https://docs.github.com/en/webhooks/webhook-events-and-payloads">GitHub's own description</a>
 * @since 0.1
 */
public final class GitHubSource implements TimelineSource {
    private static final String NAME = "github";
    private static final int SHORT_ID = 7;

    /** Has nothing to configure. */
    public GitHubSource() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Confidence confidence(Payload payload) {
        return payload.at("repository").at("full_name").text().isPresent()
                        && payload.at("sender").at("login").text().isPresent()
                ? Confidence.CERTAIN
                : Confidence.NONE;
    }

    @Override
    public List<TimelineEvent> read(Payload payload) {
        PayloadProblems problems = new PayloadProblems();
        Events events = new Events(payload, problems);
        Payload status = payload.at("deployment_status");
        Payload deployment = payload.at("deployment");
        Payload pullRequest = payload.at("pull_request");
        Payload run = payload.at("workflow_run");
        if (status.isObject()) {
            events.add(
                    status.at("created_at"),
                    deployed(deployment) + ": " + status.at("state").text().orElse("unknown"),
                    status.at("creator").at("login"));
        } else if (deployment.isObject()) {
            events.add(
                    deployment.at("created_at"),
                    deployed(deployment) + ": created",
                    deployment.at("creator").at("login"));
        } else if (payload.at("commits").isList()) {
            payload.at("commits").elements().forEach(events::commit);
        } else if (pullRequest.at("merged_at").isPresent()) {
            events.add(
                    pullRequest.at("merged_at"),
                    "Pull request #" + pullRequest.at("number").text().orElse("?") + " merged: "
                            + pullRequest.at("title").text().orElse("untitled"),
                    pullRequest.at("merged_by").at("login"));
        } else if (run.isObject() && run.at("conclusion").isPresent()) {
            events.add(
                    run.at("updated_at"),
                    "Workflow " + workflow(payload) + " ended on "
                            + run.at("head_branch").text().orElse("no branch") + ": "
                            + run.at("conclusion").text().orElse("unknown"),
                    run.at("actor").at("login"));
        }
        problems.throwIfAny();
        return events.all;
    }

    private static String deployed(Payload deployment) {
        return "Deployment of " + deployment.at("ref").text().orElse("an unnamed ref") + commit(deployment.at("sha"))
                + " to "
                + deployment.at("environment").text().orElse("an unnamed environment");
    }

    private static String commit(Payload id) {
        return id.text()
                .map(text -> " (" + text.substring(0, Math.min(SHORT_ID, text.length())) + ")")
                .orElse("");
    }

    private static String workflow(Payload payload) {
        return payload.at("workflow")
                .at("name")
                .text()
                .or(() -> payload.at("workflow_run").at("name").text())
                .filter(name -> !name.isBlank())
                .orElse("without a name");
    }

    /** Collects what one payload tells. */
    private static final class Events {
        private final List<TimelineEvent> all = new ArrayList<>();
        private final PayloadProblems problems;
        private final String repository;
        private final String branch;

        Events(Payload payload, PayloadProblems problems) {
            this.problems = problems;
            this.repository = payload.at("repository").at("full_name").text().orElse("an unnamed repository");
            String ref = payload.at("ref").text().orElse("");
            this.branch = ref.startsWith("refs/") ? ref.substring(ref.indexOf('/', "refs/".length()) + 1) : ref;
        }

        /** The first line of its message is what it does; when it was made is not when it was pushed, and is known. */
        void commit(Payload commit) {
            String message = commit.at("message").text().orElse("without a message");
            int end = message.indexOf('\n');
            Payload username = commit.at("author").at("username");
            add(
                    commit.at("timestamp"),
                    "Commit" + GitHubSource.commit(commit.at("id")) + " on " + branch + ": "
                            + (end < 0 ? message : message.substring(0, end)),
                    username.isPresent() ? username : commit.at("author").at("name"));
        }

        void add(Payload time, String text, Payload author) {
            Optional<OffsetDateTime> at = Times.required(time, problems);
            at.ifPresent(
                    t -> all.add(new TimelineEvent(NAME, t, repository + ": " + text, author.text(), time.pointer())));
        }
    }
}

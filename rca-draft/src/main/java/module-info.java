import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.TimelineSource;
import io.github.rca4j.draft.alertmanager.AlertmanagerFormat;
import io.github.rca4j.draft.timeline.GitHubSource;
import io.github.rca4j.draft.timeline.SlackSource;
import io.github.rca4j.draft.timeline.StatuspageSource;
import org.jspecify.annotations.NullMarked;

/** Drafts of RCAs from the alerts that monitoring tools send. */
@NullMarked
module io.github.rca4j.draft {
    requires transitive io.github.rca4j.model;
    requires com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;

    exports io.github.rca4j.draft;
    exports io.github.rca4j.draft.alertmanager;
    exports io.github.rca4j.draft.timeline;

    uses AlertFormat; // by AlertFormats
    uses TimelineSource; // by TimelineSources

    // Kept equal to META-INF/services, which is what counts on the class path.
    provides AlertFormat with
            AlertmanagerFormat;
    provides TimelineSource with
            GitHubSource,
            SlackSource,
            StatuspageSource;
}

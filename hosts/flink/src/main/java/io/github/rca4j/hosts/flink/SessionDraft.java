package io.github.rca4j.hosts.flink;

import io.github.rca4j.model.Rca;
import io.github.rca4j.render.RcaRenderers;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/**
 * The draft of one incident, as far as it is known. When more is known it comes again, with a session that covers that
 * of the earlier one.
 *
 * @param incident the incident's key, as the policy says
 * @param from when its session began, in milliseconds since 1970 (UTC)
 * @param until when its session ended
 * @param markdown the draft
 */
public record SessionDraft(String incident, long from, long until, String markdown) {

    /** Adds to a draft whose it is. */
    static final class OfWindow extends ProcessWindowFunction<Rca, SessionDraft, String, TimeWindow> {
        private static final long serialVersionUID = 1L;

        @Override
        public void process(String incident, Context context, Iterable<Rca> drafts, Collector<SessionDraft> out) {
            TimeWindow session = context.window();
            for (Rca rca : drafts) {
                String markdown = RcaRenderers.forFormat("markdown").render(rca);
                out.collect(new SessionDraft(incident, session.getStart(), session.getEnd(), markdown));
            }
        }
    }
}

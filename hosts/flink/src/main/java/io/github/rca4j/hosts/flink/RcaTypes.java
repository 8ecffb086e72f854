package io.github.rca4j.hosts.flink;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.RcaDraft;
import io.github.rca4j.model.Rca;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/** How Flink writes the library's values; to be named wherever a stream or a state is of them. */
public final class RcaTypes {
    /** Alerts. */
    public static final TypeInformation<Alert> ALERT = new JsonType<>(new AlertSerializer());

    /** Drafts that still take alerts in. */
    public static final TypeInformation<RcaDraft> DRAFT = new JsonType<>(new DraftSerializer());

    /** RCAs. */
    public static final TypeInformation<Rca> RCA = new JsonType<>(new RcaSerializer());

    private RcaTypes() {}
}

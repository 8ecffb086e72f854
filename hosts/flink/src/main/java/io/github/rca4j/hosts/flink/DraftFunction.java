package io.github.rca4j.hosts.flink;

// tag::readme[]
import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.DraftPolicy;
import io.github.rca4j.draft.RcaDraft;
import io.github.rca4j.model.Rca;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.util.function.SerializableSupplier;

/** Makes one draft of the alerts of a window. */
public final class DraftFunction implements AggregateFunction<Alert, RcaDraft, Rca> {
    private static final long serialVersionUID = 1L;

    private final SerializableSupplier<DraftPolicy> policy;

    /** Takes the house's policy, as something that can be sent to the tasks: a policy is made of functions. */
    public DraftFunction(SerializableSupplier<DraftPolicy> policy) {
        this.policy = policy;
    }

    @Override
    public RcaDraft createAccumulator() {
        return new RcaDraft();
    }

    @Override
    public RcaDraft add(Alert alert, RcaDraft draft) {
        return draft.add(alert);
    }

    @Override
    public RcaDraft merge(RcaDraft one, RcaDraft other) {
        return one.merge(other);
    }

    @Override
    public Rca getResult(RcaDraft draft) {
        return RcaDraft.from(draft.state(), policy.get()).toRca();
    }
}
// end::readme[]

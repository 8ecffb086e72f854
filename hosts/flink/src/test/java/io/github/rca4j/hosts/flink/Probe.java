package io.github.rca4j.hosts.flink;

import io.github.rca4j.draft.Alert;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.functions.MapFunction;

/**
 * Lets alerts pass, notes them, and fails at one of them, once. Tasks run in the test's process: what they note is static.
 */
final class Probe implements MapFunction<Alert, Alert> {
    static final List<Alert> PASSED = new CopyOnWriteArrayList<>();
    private static final long serialVersionUID = 1L;
    private static final int NEVER = -1;
    private static volatile int failAt = NEVER;
    private static volatile CountDownLatch awaited = new CountDownLatch(0);

    /** @param at the alert at which it fails, counted from 0; the next one to pass comes after that */
    static Probe failingAt(int at) {
        PASSED.clear();
        failAt = at;
        return new Probe();
    }

    static Probe awaiting(int alerts) {
        PASSED.clear();
        failAt = NEVER;
        awaited = new CountDownLatch(alerts);
        return new Probe();
    }

    static void await() throws InterruptedException {
        if (!awaited.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError(awaited.getCount() + " alerts did not come");
        }
    }

    @Override
    public Alert map(Alert alert) {
        if (PASSED.size() == failAt) {
            failAt = NEVER;
            throw new IllegalStateException("fails once, as told");
        }
        PASSED.add(alert);
        awaited.countDown();
        return alert;
    }
}

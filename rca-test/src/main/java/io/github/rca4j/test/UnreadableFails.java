package io.github.rca4j.test;

import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.ReadingException;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Fails the test of a document that cannot be read; what the test would look at is empty, and might please it. */
final class UnreadableFails implements InvocationInterceptor {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(UnreadableFails.class);
    private static final String READINGS = "readings";

    /** {@return the reading as a test may be given it; one without a value is kept in mind, by itself and its value} */
    static Reading remembered(Reading reading, ExtensionContext context) {
        if (reading.findings().stream().noneMatch(finding -> finding.level() == Level.ERROR)) {
            return reading;
        }
        Reading unreadable = new Reading(Rca.builder().build(), reading.findings(), reading.places());
        readings(context).put(unreadable, unreadable);
        readings(context).put(unreadable.rca(), unreadable);
        return unreadable;
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Reading> readings(ExtensionContext context) {
        ExtensionContext.Store store = context.getStore(OURS);
        Map<Object, Reading> readings = store.get(READINGS, Map.class);
        if (readings == null) {
            readings = Collections.synchronizedMap(new IdentityHashMap<>());
            store.put(READINGS, readings);
        }
        return readings;
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> test, ExtensionContext context)
            throws Throwable {
        Map<Object, Reading> readings = readings(context);
        for (Object argument : test.getArguments()) {
            Reading reading = readings.get(argument);
            if (reading != null) {
                throw new ReadingException(reading.findings());
            }
        }
        invocation.proceed();
    }
}

package org.example;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.model.outline.Heading;
import io.github.rca4j.model.outline.Outline;
import io.github.rca4j.model.outline.Sink;
import java.lang.reflect.Proxy;

public final class Plain {
    public static void main(String[] args) {
        Rca rca = Rca.builder()
                .title("Checkout returned 500 errors")
                .timeline(t -> t.addEntry("T+00:00", "Errors begin", "12% of orders fail", "None yet"))
                .build();

        Sink headings = (Sink) Proxy.newProxyInstance(
                Plain.class.getClassLoader(), new Class<?>[] {Sink.class}, (sink, method, arguments) -> {
                    if (method.getName().equals("open")) {
                        System.out.println(((Heading) arguments[0]).text().value());
                    }
                    return null;
                });
        Outline.write(rca, Blanks.OMIT, headings);
        System.out.println(rca.toBuilder().title("Another").build().title().orElseThrow());
    }
}

package io.github.rca4j.cli;

import io.github.rca4j.render.json.RcaJson;
import picocli.CommandLine.Command;

/** {@code rca schema}. */
@Command(name = "schema", description = "Writes the JSON Schema of an RCA.")
final class SchemaCommand implements Runnable {
    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.out().print(RcaJson.schema());
    }
}

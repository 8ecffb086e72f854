package io.github.rca4j.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .or(() -> Optional.ofNullable(Main.class.getModule().getDescriptor())
                        .flatMap(module -> module.rawVersion()))
                .orElse("(not from a jar)");
        return new String[] {"rca " + version};
    }
}

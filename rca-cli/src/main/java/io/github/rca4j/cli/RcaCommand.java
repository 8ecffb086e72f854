package io.github.rca4j.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command without a subcommand. */
@Command(
        name = "rca",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Drafts, checks and publishes root cause analyses.",
        synopsisSubcommandLabel = "COMMAND")
final class RcaCommand implements Runnable {
    @Override
    public void run() {
        throw new CommandFailure("no command was given; 'rca --help' says what there is");
    }
}

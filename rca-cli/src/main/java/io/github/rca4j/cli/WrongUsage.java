package io.github.rca4j.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line. */
final class WrongUsage {
    private WrongUsage() {}

    static String explain(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        return what(problem, command) + "; '" + command.getCommandSpec().qualifiedName()
                + " --help' says what there is";
    }

    private static String what(ParameterException problem, CommandLine command) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            String argument = "'" + unmatched.getUnmatched().get(0) + "'";
            if (unmatched.isUnknownOption()) {
                return "no such option: " + argument;
            }
            return command.getSubcommands().isEmpty()
                    ? "one argument too many: " + argument
                    : "no such command: " + argument + "; there are "
                            + String.join(", ", command.getSubcommands().keySet());
        }
        if (problem instanceof MissingParameterException missing) {
            return missing.getMissing().stream()
                    .map(WrongUsage::usage)
                    .collect(Collectors.joining(", ", "missing: ", ""));
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return usage(twice.getOverwritten()) + " is given more than once";
        }
        return String.valueOf(problem.getMessage());
    }

    private static String usage(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.shortestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}

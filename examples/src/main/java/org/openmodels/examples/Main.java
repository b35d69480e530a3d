package org.openmodels.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The entry point of {@code openmodels.jar}: a thin client of the library that computes nothing itself.
 *
 * <p>Exit codes: 0 done, 1 prohibited, 2 usage or unreadable input (one clear line on standard error), 3 review.
 */
@Command(
        name = "openmodels",
        description = "Which open models may I use for this, and what will I owe? Not legal advice.",
        version = "openmodels 0.1.0",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
    /** The commands in the order of the help. */
    static final List<String> COMMANDS = List.of(
            "shortlist",
            "check",
            "explain",
            "terms",
            "resolve",
            "expr",
            "identify",
            "audit",
            "workflow",
            "bom",
            "gap",
            "index",
            "compare",
            "share",
            "cadence",
            "history",
            "frontier",
            "report");

    @Spec
    private @Nullable CommandSpec spec;

    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code;
        try {
            code = run(out, err, args);
        } catch (OutOfMemoryError | StackOverflowError tooLarge) {
            code = refuse(err, "the input is too large for this machine: " + tooLarge);
        }
        out.flush();
        System.exit(code);
    }

    /** Runs one command against the given streams and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine root = new CommandLine(new Main());
        // Reading the options of one command takes milliseconds by reflection: only the command asked for is read.
        boolean isCommand = args.length > 0 && COMMANDS.contains(args[0]);
        for (String name : isCommand ? List.of(args[0]) : COMMANDS) {
            root.addSubcommand(command(name));
        }
        // As declared: the order of the alphabet would be that of the default locale.
        root.getSubcommands()
                .values()
                .forEach(one ->
                        one.getCommandSpec().usageMessage().sortOptions(false).sortSynopsis(false));
        return root.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler((failure, given) -> refuse(err, failure.getMessage()))
                .setExecutionExceptionHandler((failure, line, given) -> refused(err, failure))
                .execute(args);
    }

    private static Object command(String name) {
        return switch (name) {
            case "shortlist" -> new ShortlistCommand();
            case "check" -> new CheckCommand();
            case "explain" -> new ExplainCommand();
            case "terms" -> new TermsCommand();
            case "resolve" -> new ResolveCommand();
            case "expr" -> new ExprCommand();
            case "identify" -> new IdentifyCommand();
            case "audit" -> new AuditCommand();
            case "workflow" -> new WorkflowCommand();
            case "bom" -> new BomCommand();
            case "gap" -> new GapCommand();
            case "index" -> new IndexCommand();
            case "compare" -> new CompareCommand();
            case "share" -> new ShareCommand();
            case "cadence" -> new CadenceCommand();
            case "history" -> new HistoryCommand();
            case "frontier" -> new FrontierCommand();
            case "report" -> new ReportCommand();
            default -> throw new IllegalArgumentException("command must be one of " + COMMANDS + ": " + name);
        };
    }

    private static int refused(PrintWriter err, Exception failure) {
        if (failure instanceof InputException) {
            return refuse(err, failure.getMessage());
        }
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return refuse(err, "internal fault, please report it: " + failure + place);
    }

    private static int refuse(PrintWriter err, @Nullable String message) {
        err.println("openmodels: "
                + (message == null
                        ? "unusable input"
                        : Visible.line(message.lines().findFirst().orElse(""))));
        err.flush();
        return 2;
    }

    @Override
    public void run() {
        CommandSpec command = java.util.Objects.requireNonNull(spec);
        throw new ParameterException(command.commandLine(), "a command is missing: see openmodels --help");
    }
}

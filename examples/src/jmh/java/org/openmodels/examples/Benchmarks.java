package org.openmodels.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs every JMH suite on the class path and writes {@code target/benchmarks.json} and, from the same run, the table {@code
 * target/benchmarks.md}.
 *
 * <p>Takes JMH's options: {@code -f 1 -wi 0 -i 1 -r 1ms -foe true} runs each suite once to see that it still works, {@code
 * Verdict} only the suites of that name.
 */
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs the suites. */
    public static void main(String[] arguments) throws IOException, RunnerException, CommandLineOptionException {
        Path root = Path.of(System.getProperty("openmodels.root", ".")).toAbsolutePath().normalize();
        Path target = Files.createDirectories(root.resolve("target"));
        Machine machine = Machine.here(root);
        Instant begun = Instant.now();
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .resultFormat(ResultFormatType.JSON)
                .result(target.resolve("benchmarks.json").toString())
                .build();
        Collection<RunResult> results = new Runner(options).run();
        String table = new BenchmarkTable(results, Sentences.below(root))
                .markdown(machine, Duration.between(begun, Instant.now()));
        Files.writeString(target.resolve("benchmarks.md"), table, StandardCharsets.UTF_8);
        System.out.println(table);
    }
}

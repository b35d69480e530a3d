package org.openmodels.examples;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Command line: from the start of a process to its end. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 10)
public class StartBenchmark {
    private static final Path ROOT = Path.of(System.getProperty("openmodels.root", "."));
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String JAR = ROOT.resolve("examples/target/openmodels.jar").toString();
    private static final String USE_CASE =
            ROOT.resolve("examples/use-cases/hosted-in-germany.json").toString();

    /** Checks a license against a use case. */
    @Benchmark
    public int check() {
        return run("-jar", JAR, "check", "--license", "llama3.1", "--use-case", USE_CASE);
    }

    /** Ranks the models of at most 32 billion parameters that a use case may have. */
    @Benchmark
    public int shortlist() {
        return run("-jar", JAR, "shortlist", "--use-case", USE_CASE, "--max-params", "32B", "--benchmark", "gpqa-diamond");
    }

    /** Identifies the license of this project. */
    @Benchmark
    public int identify() {
        return run("-jar", JAR, "identify", ROOT.resolve("LICENSE").toString());
    }

    /** Starts a virtual machine that says its version. */
    @Benchmark
    public int floor() {
        return run("-version");
    }

    /** Runs a program to its end; it must find its input usable. */
    private static int run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(List.of(arguments));
        try {
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null"))
                    .start()
                    .waitFor();
            if (exit == 2) {
                throw new IllegalStateException("input was unusable: " + command);
            }
            return exit;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

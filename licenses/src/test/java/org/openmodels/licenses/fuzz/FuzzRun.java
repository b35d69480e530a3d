package org.openmodels.licenses.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs Jazzer on each target in a virtual machine of its own with 512 MB of heap, some at a time, and prints a table. Ends
 * with 1 when an input broke a law; the input lies beside the log and becomes a regression input when it is mended.
 */
final class FuzzRun {
    private static final Pattern DONE =
            Pattern.compile("#(\\d+)\\s+DONE\\s+cov: (\\d+) ft: (\\d+) corp: (\\d+)/\\S+.*exec/s: (\\d+)");

    private final Path data;
    private final Path target;
    private final int seconds;

    private FuzzRun(Path data, Path target, int seconds) {
        this.data = data;
        this.target = target;
        this.seconds = seconds;
    }

    /** Arguments: folder of committed inputs, folder of results, seconds a target, targets at a time, targets or ALL. */
    public static void main(String[] args) throws Exception {
        FuzzRun run = new FuzzRun(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
        List<FuzzTarget> targets = args[4].equals("ALL")
                ? List.of(FuzzTarget.values())
                : Arrays.stream(args[4].split(",", -1)).map(FuzzTarget::valueOf).toList();
        ExecutorService jobs = Executors.newFixedThreadPool(Integer.parseInt(args[3]));
        int broken = 0;
        try {
            List<Future<Result>> results = new ArrayList<>();
            for (FuzzTarget one : targets) {
                Callable<Result> job = () -> run.fuzz(one);
                results.add(jobs.submit(job));
            }
            System.out.println("target                 executions   per second   edges   features   corpus   findings");
            for (Future<Result> result : results) {
                System.out.println(result.get());
                broken += result.get().findings();
            }
        } finally {
            jobs.shutdownNow();
        }
        System.exit(broken == 0 ? 0 : 1);
    }

    /** What one run did: executions, executions a second, edges covered, features, inputs kept, broken laws. */
    private record Result(String target, String figures, int findings) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%-20s %s   %8d", target, figures, findings);
        }
    }

    private Result fuzz(FuzzTarget one) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(target.resolve(one.name()));
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path found = Files.createDirectories(folder.resolve("found"));
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "-Djdk.attach.allowAttachSelf=true",
                "-Dfuzz.target=" + one.name(),
                "-Dfuzz.seeds=" + data.resolve(one.name()),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzEntry.class.getName(),
                "--instrumentation_includes=org.openmodels.**:com.fasterxml.jackson.core.**:org.snakeyaml.**",
                "--instrumentation_excludes=org.openmodels.licenses.fuzz.**",
                "--trace=" + one.trace(),
                "--keep_going=20",
                "--reproducer_path=" + found,
                "--coverage_report=" + folder.resolve("coverage.txt"),
                "-artifact_prefix=" + found + "/",
                "-max_total_time=" + seconds,
                "-max_len=100000",
                "-timeout=120",
                "-report_slow_units=60",
                "-rss_limit_mb=4096",
                corpus.toString()));
        Path committed = data.resolve(one.name());
        if (Files.isDirectory(committed)) {
            command.add(committed.toString());
        }
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return new Result(one.name(), figures(log), count(found));
    }

    private static String figures(Path log) throws IOException {
        Matcher matcher = DONE.matcher(new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1));
        String figures = "did not end, see " + log;
        while (matcher.find()) {
            figures = String.format(
                    Locale.ROOT,
                    "%12s %12s %7s %10s %8s",
                    matcher.group(1),
                    matcher.group(5),
                    matcher.group(2),
                    matcher.group(3),
                    matcher.group(4));
        }
        return figures;
    }

    private static int count(Path found) throws IOException {
        try (Stream<Path> files = Files.list(found)) {
            return (int)
                    files.filter(file -> !file.toString().endsWith(".java")).count();
        }
    }
}

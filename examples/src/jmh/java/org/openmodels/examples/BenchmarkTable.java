package org.openmodels.examples;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * The results of one run as a page. What a row means is the first sentence of the benchmark's comment. In a suite, {@code
 * floor} is the floor of every benchmark and {@code xFloor} that of {@code x}; {@code xSpdxLibrary}, anywhere in the package,
 * is {@code x} as java-spdx-library does it. All with the same parameters.
 */
final class BenchmarkTable {
    private static final String FLOOR = "Floor";
    private static final String LIBRARY = "SpdxLibrary";

    private final Map<String, Measured> all = new LinkedHashMap<>();
    private final Sentences sentences;

    BenchmarkTable(Collection<RunResult> results, Sentences sentences) {
        this.sentences = sentences;
        for (RunResult result : results) {
            Measured measured = Measured.of(result);
            all.put(measured.suite() + "." + measured.method() + measured.parameters(), measured);
        }
    }

    /** Returns the page. */
    String markdown(Machine machine, Duration took) {
        StringBuilder out = new StringBuilder("# Benchmarks\n\n");
        out.append("%s, %s, %d GiB, %s, %s%s%s. Hub records: %s. The run took %d min.%n%n"
                .formatted(
                        machine.date(),
                        machine.processor(),
                        machine.memoryGiB(),
                        machine.system(),
                        machine.java(),
                        machine.commit().isEmpty() ? "" : ", commit " + machine.commit(),
                        machine.load() < 0 ? "" : String.format(Locale.ROOT, ", load %.1f at the start", machine.load()),
                        machine.records(),
                        Math.max(1, took.toMinutes())));
        out.append("""
                One run of `mvn -ntp -Pbenchmark -DskipTests verify`, every suite in it, and every ratio from this run alone. A time is \
                the mean over measurements in fresh virtual machines, ± half the width of its 99.9 % confidence interval. The floor is \
                the least work that has to be done on the same input; × floor says how many times as long the row took. The \
                last columns are java-spdx-library on the same input and how many times as long it took.
                """);
        if (all.values().stream().anyMatch(row -> row.error().equals(Measured.ONCE))) {
            out.append("\n**What was measured once only, without warming up, is no measurement.**\n");
        }
        suites().forEach(suite -> suite(out, suite));
        return out.toString();
    }

    private Set<String> suites() {
        return all.values().stream().map(Measured::suite).sorted().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void suite(StringBuilder out, String suite) {
        List<Measured> rows = all.values().stream()
                .filter(row -> row.suite().equals(suite) && !isBesideAnother(row))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        out.append("\n## ").append(said(suite)).append("\n\n");
        out.append("| what | time | ± | floor | × floor | java-spdx-library | × faster |\n");
        out.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        Set<String> floors = new LinkedHashSet<>();
        for (Measured row : rows) {
            Measured floor = floor(row);
            Measured library = library(row);
            out.append("| %s | %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            said(row.name()) + row.parameters(),
                            time(row.nanos()),
                            row.error(),
                            floor == null ? "" : time(floor.nanos()),
                            floor == null ? "" : significant(row.nanos() / floor.nanos()),
                            library == null ? "" : time(library.nanos()),
                            library == null ? "" : significant(library.nanos() / row.nanos())));
            if (floor != null) {
                floors.add(said(floor.name()));
            }
        }
        if (!floors.isEmpty()) {
            out.append("\nFloor: ").append(String.join("; ", floors)).append(".\n");
        }
        rows.forEach(row -> distribution(out, row));
    }

    private static void distribution(StringBuilder out, Measured row) {
        if (row.more().isEmpty()) {
            return;
        }
        out.append("\n| ").append("of these").append(" | |\n| --- | ---: |\n");
        row.more().forEach((name, value) -> {
            boolean micros = name.endsWith("Micros");
            String words = name.replace("Micros", "").replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
            out.append("| %s | %s |%n".formatted(words, micros ? time(value * 1e3) : significant(value)));
        });
    }

    private boolean isBesideAnother(Measured row) {
        String method = row.method();
        return method.equals("floor")
                || (method.endsWith(FLOOR) && all.containsKey(key(row.suite(), cut(method, FLOOR), row.parameters())))
                || (method.endsWith(LIBRARY) && all.values().stream().anyMatch(other -> library(other) == row));
    }

    private Measured floor(Measured row) {
        Measured own = all.get(key(row.suite(), row.method() + FLOOR, row.parameters()));
        return own != null ? own : all.get(key(row.suite(), "floor", row.parameters()));
    }

    private Measured library(Measured row) {
        return all.values().stream()
                .filter(other -> other.method().equals(row.method() + LIBRARY)
                        && other.inPackage().equals(row.inPackage())
                        && other.parameters().equals(row.parameters()))
                .findFirst()
                .orElse(null);
    }

    private static String key(String suite, String method, String parameters) {
        return suite + "." + method + parameters;
    }

    private static String cut(String method, String end) {
        return method.substring(0, method.length() - end.length());
    }

    private String said(String name) {
        return sentences
                .of(name)
                .orElseThrow(() -> new IllegalStateException(name + " must say in its comment what it measures"));
    }

    private static String time(double nanos) {
        if (nanos < 1e3) {
            return significant(nanos) + " ns";
        } else if (nanos < 1e6) {
            return significant(nanos / 1e3) + " µs";
        }
        return nanos < 1e9 ? significant(nanos / 1e6) + " ms" : significant(nanos / 1e9) + " s";
    }

    /** Three digits that count. */
    private static String significant(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /** One result: nanoseconds for one operation, the error as it is shown, and what else the suite counted. */
    private record Measured(
            String suite, String method, String parameters, double nanos, String error, Map<String, Double> more) {
        static final String ONCE = "once";

        static Measured of(RunResult result) {
            String name = result.getParams().getBenchmark();
            int dot = name.lastIndexOf('.');
            Result<?> primary = result.getPrimaryResult();
            double percent = 100 * primary.getScoreError() / primary.getScore();
            Map<String, Double> more = new LinkedHashMap<>();
            result.getSecondaryResults().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry ->
                            more.put(entry.getKey(), entry.getValue().getStatistics().getMean()));
            String parameters = result.getParams().getParamsKeys().stream()
                    .map(key -> result.getParams().getParam(key))
                    .collect(Collectors.joining(", "));
            return new Measured(
                    name.substring(0, dot),
                    name.substring(dot + 1),
                    parameters.isEmpty() ? "" : " (" + parameters + ")",
                    nanos(primary.getScore(), Objects.requireNonNull(primary.getScoreUnit())),
                    Double.isNaN(percent) ? ONCE : String.format(Locale.ROOT, "%.0f %%", percent),
                    more);
        }

        private static double nanos(double score, String unit) {
            return switch (unit) {
                case "ns/op" -> score;
                case "us/op" -> score * 1e3;
                case "ms/op" -> score * 1e6;
                case "s/op" -> score * 1e9;
                case "ops/s" -> 1e9 / score;
                case "ops/ms" -> 1e6 / score;
                case "ops/us" -> 1e3 / score;
                case "ops/ns" -> 1 / score;
                default -> throw new IllegalStateException("a unit of time for one operation was expected: " + unit);
            };
        }

        String name() {
            return suite + "." + method;
        }

        String inPackage() {
            return suite.substring(0, suite.lastIndexOf('.'));
        }
    }
}

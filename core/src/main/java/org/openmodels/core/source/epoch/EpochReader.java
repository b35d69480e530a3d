package org.openmodels.core.source.epoch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;
import org.openmodels.core.source.internal.CsvTable;
import org.openmodels.core.source.internal.Fields;

/**
 * Reads Epoch AI's CSV files; which of them it is, the header tells.
 *
 * <p>{@code EpochReader.read(in).value()} of {@code observations.csv} is an {@link EpochFile.Observations}. A row without
 * what makes it is left out with a remark at its line; files are in UTF-8.
 *
 * <p>Stateless and thread-safe.
 */
public final class EpochReader {
    private static final List<String> BENCHMARKS = List.of(
            "BBH",
            "GPQA",
            "MMLU",
            "HELM MMLU",
            "SEAL Coding",
            "SEAL Instruction Following",
            "SEAL Math",
            "GSM8k",
            "GSM1k");

    private final List<Diagnostic> findings = new Remarks();

    private EpochReader() {}

    /** Reads a file; empty with an error when its header is none of those known. Throws when the stream fails. */
    public static Reading<EpochFile> read(InputStream csv) throws IOException {
        return new EpochReader().file(csv);
    }

    private Reading<EpochFile> file(InputStream csv) throws IOException {
        Reading<CsvTable> reading = CsvTable.read(csv);
        findings.addAll(reading.diagnostics());
        CsvTable table = reading.valueOrNull();
        return new Reading<>(table == null ? null : file(table), findings);
    }

    private @Nullable EpochFile file(CsvTable table) {
        if (table.has("model", "benchmark", "performance")) {
            return new EpochFile.Observations(rows(table, this::observation));
        }
        if (table.has("Model", "eci", "Model accessibility")) {
            return new EpochFile.Scores(rows(table, this::score));
        }
        if (table.has("Model", "Benchmark", "Score", "Eval config / notes")) {
            return new EpochFile.Reported(rows(table, this::reported));
        }
        if (table.has("System", "Open/Closed")) {
            return new EpochFile.Results(rows(table, this::result));
        }
        if (table.has("System", "Model accessibility", "Publication date")) {
            return new EpochFile.Systems(rows(table, this::system));
        }
        findings.add(
                Diagnostic.error("epoch.header", "the header must be one of Epoch AI's files: " + start(table.header()))
                        .at(1, 1));
        return null;
    }

    private static String start(List<String> header) {
        String all = String.join(",", header);
        return all.length() <= 80 ? all : all.substring(0, 80) + "…";
    }

    private static <T> List<T> rows(CsvTable table, Function<CsvTable.Row, @Nullable T> read) {
        List<T> rows = new ArrayList<>(table.rows().size());
        for (CsvTable.Row row : table.rows()) {
            T value = read.apply(row);
            if (value != null) {
                rows.add(value);
            }
        }
        return rows;
    }

    private @Nullable EpochObservation observation(CsvTable.Row row) {
        Fields in = new Fields(row, findings);
        String model = in.text("model");
        String benchmark = in.text("benchmark");
        Double performance = in.number("performance");
        if (model == null || benchmark == null || performance == null || performance < 0 || performance > 1) {
            skipped(row, "model, benchmark and a performance from 0 to 1");
            return null;
        }
        return new EpochObservation(model, benchmark, performance, in.date("date"), in.text("source"));
    }

    private @Nullable EpochScore score(CsvTable.Row row) {
        Fields in = new Fields(row, findings);
        String model = in.text("Model");
        Double index = in.number("eci");
        if (model == null || index == null) {
            skipped(row, "Model and eci");
            return null;
        }
        Double low = in.number("eci_ci_low");
        Double high = in.number("eci_ci_high");
        if (low != null && high != null && low > high) {
            findings.add(
                    Diagnostic.warning("epoch.interval", "an interval must begin below its end: " + low + " to " + high)
                            .at(row.line(), 1));
            low = null;
            high = null;
        }
        return new EpochScore(
                model,
                index,
                low,
                high,
                in.date("date"),
                list(in.text("Organization")),
                list(in.text("Country (of organization)")),
                access(in.text("Model accessibility")));
    }

    private @Nullable EpochResult result(CsvTable.Row row) {
        Fields in = new Fields(row, findings);
        String system = in.text("System");
        if (system == null) {
            skipped(row, "System");
            return null;
        }
        Map<String, Double> accuracies = new TreeMap<>();
        for (String benchmark : BENCHMARKS) {
            Double accuracy = in.number(benchmark);
            if (accuracy != null && accuracy >= 0 && accuracy <= 1) {
                accuracies.put(benchmark, accuracy);
            } else if (accuracy != null) {
                findings.add(Diagnostic.warning("epoch.accuracy", "an accuracy must be from 0 to 1: " + accuracy)
                        .at(row.line(), 1));
            }
        }
        Double trust = in.number("Trust in benchmark results");
        PartialDate date = in.date("Date");
        return new EpochResult(
                system,
                date,
                access(in.text("Open/Closed")),
                in.number("Model size (parameters)"),
                trust == null ? 0 : (int) Math.signum(trust),
                accuracies);
    }

    private @Nullable ReportedScore reported(CsvTable.Row row) {
        Fields in = new Fields(row, findings);
        String model = in.text("Model");
        String benchmark = in.text("Benchmark");
        Double score = in.number("Score");
        if (model == null || benchmark == null || score == null) {
            skipped(row, "Model, Benchmark and Score");
            return null;
        }
        return new ReportedScore(
                Objects.requireNonNullElse(in.text("Family"), ""),
                Objects.requireNonNullElse(in.text("Generation"), ""),
                model,
                in.number("Params (B)"),
                in.date("Release"),
                in.text("Variant / mode"),
                benchmark,
                in.text("Eval config / notes"),
                score,
                in.text("Source"));
    }

    private @Nullable EpochSystem system(CsvTable.Row row) {
        Fields in = new Fields(row, findings);
        String system = in.text("System");
        if (system == null) {
            skipped(row, "System");
            return null;
        }
        return new EpochSystem(
                system,
                in.date("Publication date"),
                list(in.text("Organization")),
                list(in.text("Country (from Organization)")),
                in.number("Parameters"),
                access(in.text("Model accessibility")));
    }

    private void skipped(CsvTable.Row row, String what) {
        findings.add(Diagnostic.warning("epoch.row", "a row must have " + what).at(row.line(), 1));
    }

    private static EpochAccess access(@Nullable String words) {
        return EpochAccess.of(Objects.requireNonNullElse(words, ""));
    }

    private static List<String> list(@Nullable String words) {
        return words == null
                ? List.of()
                : Arrays.stream(words.split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }
}

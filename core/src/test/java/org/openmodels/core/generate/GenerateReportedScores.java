package org.openmodels.core.generate;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Makes the bundled tables of the analysis: scores that labs report of Gemma and Qwen, from the tables of github
 * timfduffy/teci, and Epoch AI's published index.
 */
public final class GenerateReportedScores {
    private static final List<String> COLUMNS = List.of(
            "Family",
            "Generation",
            "Model",
            "Params (B)",
            "Release",
            "Variant / mode",
            "Benchmark",
            "Eval config / notes",
            "Score",
            "Source");

    private GenerateReportedScores() {}

    public static void main(String[] args) throws IOException {
        Path core = Path.of(args[1]);
        Files.writeString(core.resolve("analysis/reported-scores.csv"), table(Path.of(args[0])));
        Files.writeString(core.resolve("gap/index-scores.csv"), index(Path.of(args[0])));
    }

    /** The published index as of August 2026: the columns that the reader knows. */
    static String index(Path shared) throws IOException {
        List<String> columns = List.of(
                "Model",
                "eci",
                "eci_ci_low",
                "eci_ci_high",
                "date",
                "Organization",
                "Country (of organization)",
                "Model accessibility");
        List<String> rows = new ArrayList<>(List.of(String.join(",", columns)));
        Path file = shared.resolve("data/epoch/index-2026-08/published-scores.csv");
        try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            while (lines.hasNextValue()) {
                rows.add(line(clean(lines.nextValue()), columns));
            }
        }
        return String.join("\n", rows) + "\n";
    }

    static String table(Path shared) throws IOException {
        TreeSet<String> rows = new TreeSet<>();
        for (String name : List.of("qwen-gemma-gemma-scores.csv", "qwen-gemma-qwen-scores.csv")) {
            Path file = shared.resolve("data/epoch/index-2026-08").resolve(name);
            try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                    .readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .readValues(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
                while (lines.hasNextValue()) {
                    Map<String, String> row = clean(lines.nextValue());
                    if (wanted(row.get("Generation"))) {
                        rows.add(line(row, COLUMNS));
                    }
                }
            }
        }
        return String.join(",", COLUMNS) + "\n" + String.join("\n", rows) + "\n";
    }

    private static boolean wanted(String generation) {
        return List.of("Gemma 3", "Gemma 3n", "Gemma 4").contains(generation) || generation.startsWith("Qwen3");
    }

    private static Map<String, String> clean(Map<String, String> row) {
        Map<String, String> clean = new LinkedHashMap<>();
        row.forEach((key, value) -> clean.put(key.startsWith("\ufeff") ? key.substring(1) : key, value));
        return clean;
    }

    private static String line(Map<String, String> row, List<String> columns) {
        List<String> fields = new ArrayList<>();
        for (String column : columns) {
            String value = row.getOrDefault(column, "").strip().replace("\n", " ");
            boolean quoted = value.contains(",") || value.contains("\"");
            fields.add(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
        }
        return String.join(",", fields);
    }
}

package org.openmodels.licenses.terms.generate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.LicenseTerms;

/**
 * Writes {@code knowledge.jsonl}, the resource that is read at run time, from the terms files: each license whole, without
 * white space, one a line, sorted by id.
 *
 * <p>{@code mvn -Pgenerate -pl licenses process-test-classes}
 */
public final class KnowledgeGenerator {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private KnowledgeGenerator() {}

    /** Reads the folder of the first argument and writes the file of the second. */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[1]), generate(Path.of(args[0])), StandardCharsets.UTF_8);
    }

    /** Returns the resource for a folder of terms files. */
    public static String generate(Path folder) throws IOException {
        Map<String, String> files = files(folder);
        Reading<LicenseKnowledge> reading =
                LicenseKnowledge.of(java.util.List.<LicenseTerms>of()).plus(files);
        if (reading.hasErrors()) {
            throw new IllegalStateException("terms files must be valid:\n"
                    + String.join(
                            "\n",
                            reading.diagnostics().stream().map(Object::toString).toList()));
        }
        StringBuilder lines = new StringBuilder();
        reading.value().orElseThrow().stream()
                .sorted(Comparator.comparing(t -> t.id().toLowerCase(Locale.ROOT)))
                .forEach(terms -> lines.append(line(terms)).append('\n'));
        return lines.toString();
    }

    /** Reads every JSON file of a folder, by name. */
    public static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".json")).toList()) {
                files.put(path.getFileName().toString(), Files.readString(path, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static String line(LicenseTerms terms) {
        try {
            ObjectNode json = terms.toJson();
            return MAPPER.writeValueAsString(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.openmodels.licenses.terms.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.terms.LicenseKnowledge;

/**
 * Writes {@code knowledge.bin}, the resource that is read at run time, from the terms files.
 *
 * <p>{@code mvn -Pgenerate -pl licenses process-test-classes}
 */
public final class KnowledgeGenerator {
    private KnowledgeGenerator() {}

    /** Reads the folder of the first argument and writes the file of the second. */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[1]), generate(Path.of(args[0])));
    }

    /** Returns the resource for a folder of terms files. */
    public static byte[] generate(Path folder) throws IOException {
        return knowledge(folder).toByteArray();
    }

    /** Returns the knowledge of a folder of terms files, all of them valid. */
    public static LicenseKnowledge knowledge(Path folder) throws IOException {
        Reading<LicenseKnowledge> reading = LicenseKnowledge.of(List.of()).plus(files(folder));
        if (reading.hasErrors()) {
            throw new IllegalStateException("terms files must be valid:\n"
                    + String.join(
                            "\n",
                            reading.diagnostics().stream().map(Object::toString).toList()));
        }
        return reading.value().orElseThrow();
    }

    /** Reads every JSON file of a folder, by name. */
    public static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(
                            p -> p.toString().endsWith(".json") && !p.toString().endsWith(".schema.json"))
                    .toList()) {
                files.put(path.getFileName().toString(), Files.readString(path, StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}

package org.openmodels.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmodels.licenses.identify.Identification;
import org.openmodels.licenses.identify.LicenseIdentifier;
import org.openmodels.licenses.identify.LicenseText;

@DisplayName("License texts on Spark")
class LicenseTextsTest {
    private static final Path TEXTS = Path.of(System.getProperty("openmodels.shared", "../../../shared"))
            .resolve("corpus/real");

    @TempDir
    private Path folder;

    private static Map<String, String> onSpark(Path texts) {
        Map<String, String> all = new TreeMap<>();
        for (Row file : LicenseTexts.identify(
                        LocalSpark.cutting(1 << 18), texts.toUri().toString())
                .collectAsList()) {
            StringBuilder said = new StringBuilder(file.getString(1));
            file.<Row>getList(2)
                    .forEach(match -> said.append(' ')
                            .append(match.getString(0))
                            .append(' ')
                            .append(match.getString(1))
                            .append(' ')
                            .append(match.getInt(3))
                            .append("..")
                            .append(match.getInt(4)));
            all.put(texts.toUri().relativize(java.net.URI.create(file.getString(0))).getPath(), said.toString());
        }
        return all;
    }

    private static Map<String, String> oneByOne(Path texts) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(texts)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Identification found =
                        LicenseIdentifier.bundled().identify(LicenseText.decode(Files.readAllBytes(file)));
                StringBuilder said = new StringBuilder(found.expression());
                found.matches()
                        .forEach(match -> said.append(' ')
                                .append(match.license())
                                .append(' ')
                                .append(match.kind())
                                .append(' ')
                                .append(match.start())
                                .append("..")
                                .append(match.end()));
                all.put(texts.relativize(file).toString(), said.toString());
            }
        }
        return all;
    }

    @Test
    @DisplayName("are what the library says of each")
    void smallFolder() throws IOException {
        Files.createDirectories(folder.resolve("below/deeper"));
        Files.copy(Path.of("../../LICENSE"), folder.resolve("below/deeper/LICENSE"));
        Files.writeString(folder.resolve("README.md"), "Licensed under the MIT License.");
        Files.writeString(folder.resolve("notes.txt"), "Nothing to see here.");
        Map<String, String> found = onSpark(folder);
        assertEquals(oneByOne(folder), found);
        assertEquals("Apache-2.0", found.get("below/deeper/LICENSE").split(" ")[0]);
    }

    @Test
    @DisplayName("of real repositories are what the library says of each")
    void realTexts() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(TEXTS), "the texts of repositories are not here: " + TEXTS);
        Map<String, String> found = onSpark(TEXTS);
        assertEquals(oneByOne(TEXTS), found);
    }
}

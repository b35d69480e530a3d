package org.openmodels.licenses.identify.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openmodels.licenses.identify.LicenseText;
import org.openmodels.licenses.registry.Tables;

/** The texts that the index is made of: the SPDX list in java-spdx-library's jar, and a folder of texts with its table. */
public final class TextSources {

    /** A license or exception of the SPDX list. */
    public record Spdx(
            String id,
            String title,
            boolean exception,
            boolean deprecated,
            String text,
            String template,
            String header) {}

    /** A text of the folder: the id with {@code LicenseRef-} or of the SPDX list, the plain id, title, Hub tags, repository, path, text. */
    public record Folder(
            String id, String name, String title, String tags, String repository, String path, String text) {}

    private static final String LIST = "/resources/stdlicenses/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private TextSources() {}

    /** Reads the SPDX list, ordered by id. */
    public static List<Spdx> spdx() {
        List<Spdx> all = new ArrayList<>();
        json("licenses.json")
                .path("licenses")
                .forEach(entry -> all.add(license(entry.path("licenseId").asText())));
        json("exceptions.json")
                .path("exceptions")
                .forEach(entry ->
                        all.add(exception(entry.path("licenseExceptionId").asText())));
        all.sort(Comparator.comparing(Spdx::id));
        return all;
    }

    /** Returns the text of a license or an exception of the SPDX list. */
    public static String text(String id) {
        JsonNode node = json(id + ".json");
        return node.path(node.has("licenseText") ? "licenseText" : "licenseExceptionText")
                .asText();
    }

    private static Spdx license(String id) {
        JsonNode node = json(id + ".json");
        return new Spdx(
                id,
                node.path("name").asText(),
                false,
                node.path("isDeprecatedLicenseId").asBoolean(),
                node.path("licenseText").asText(),
                node.path("standardLicenseTemplate").asText(),
                node.path("standardLicenseHeaderTemplate").asText());
    }

    private static Spdx exception(String id) {
        JsonNode node = json(id + ".json");
        return new Spdx(
                id,
                node.path("name").asText(),
                true,
                node.path("isDeprecatedLicenseId").asBoolean(),
                node.path("licenseExceptionText").asText(),
                node.path("licenseExceptionTemplate").asText(),
                "");
    }

    private static JsonNode json(String file) {
        try (InputStream in = TextSources.class.getResourceAsStream(LIST + file)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a folder of texts, ordered by id. */
    public static List<Folder> folder(Path shared) {
        try {
            List<Folder> all = new ArrayList<>();
            for (Map<String, String> row : Tables.read(shared.resolve("corpus/canonical.tsv"))) {
                String name = row.getOrDefault("id", "");
                String spdx = row.getOrDefault("spdx_id", "");
                byte[] bytes =
                        Files.readAllBytes(shared.resolve("corpus/canonical").resolve(name + ".txt"));
                all.add(new Folder(
                        spdx.isBlank() ? "LicenseRef-" + name : spdx,
                        name,
                        row.getOrDefault("title", ""),
                        row.getOrDefault("hf_tags", ""),
                        row.getOrDefault("source_repo", ""),
                        row.getOrDefault("path", ""),
                        LicenseText.decode(bytes).text()));
            }
            all.sort(Comparator.comparing(Folder::name));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

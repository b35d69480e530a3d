package org.openmodels.core.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;

@DisplayName("A catalog read from JSON")
class CatalogReaderTest {

    private static final String SOURCE =
            "\"source\": {\"location\": \"https://example.org\", \"confidence\": \"HIGH\"}";

    private static Reading<ModelCatalog> read(String json) throws IOException {
        return ModelCatalog.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String model(String id, String more) {
        return "{\"id\": \"" + id + "\", \"labId\": \"a\", \"access\": \"OPEN_WEIGHTS\", \"size\": "
                + "{\"architecture\": {\"kind\": \"DENSE\"}}, " + more + SOURCE + "}";
    }

    private static String catalog(String models) {
        return """
            {"schemaVersion": 1, "dataVersion": "mine", "asOf": "2026-11-23",
             "labs": [{"id": "a", "name": "A", "kind": "STARTUP", %s}],
             "models": [
            %s
             ]}
            """.formatted(SOURCE, models);
    }

    private static List<String> codes(Reading<ModelCatalog> reading) {
        return reading.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    @DisplayName("needs only what a row must have")
    void small() throws IOException {
        Reading<ModelCatalog> reading = read(catalog(model("a/m", "\"hubRepository\": \"Org/M\", ")));
        assertEquals(List.of(), reading.diagnostics());
        assertEquals(
                "a/m", reading.value().orElseThrow().find("ORG/m").orElseThrow().id());
    }

    @Test
    @DisplayName("knows a model by what follows the first or the last slash of its id, however many there are")
    void slashes() throws IOException {
        String rest = "x/".repeat(100_000) + "m";
        ModelCatalog catalog = read(catalog(model("a/" + rest, "") + ", " + model("a/b", "")))
                .value()
                .orElseThrow();
        for (String name : List.of(rest, "m", "b")) {
            CatalogMatch match = catalog.resolve(name);
            assertEquals(1, match.models().size(), name.length() + " characters");
        }
    }

    @Test
    @DisplayName("is not read when malformed, and says where")
    void malformed() throws IOException {
        Reading<ModelCatalog> reading = read("{\n  \"labs\": [\n    {\"id\": }\n  ]\n}");
        assertTrue(reading.value().isEmpty());
        Diagnostic finding = reading.diagnostics().get(0);
        assertEquals("json.malformed", finding.code());
        assertEquals(3, finding.line());
        assertEquals(12, finding.column());
    }

    @Test
    @DisplayName("is not read when cut off, empty, another type or followed by more")
    void notOneObject() throws IOException {
        for (String json :
                List.of("", "[]", "{\"labs\": [", "{} {}", "null", "{\"labs\": 1}", "{\"x\": 1, \"x\": 2}")) {
            Reading<ModelCatalog> reading = read(json);
            assertTrue(reading.value().isEmpty(), json);
            assertTrue(reading.hasErrors(), json);
        }
    }

    @Test
    @DisplayName("is not read when nested beyond the limit")
    void deep() throws IOException {
        Reading<ModelCatalog> reading = read("{\"labs\": [" + "[".repeat(100_000));
        assertTrue(reading.hasErrors());
        assertTrue(reading.diagnostics().get(0).message().contains("100"));
    }

    @Test
    @DisplayName("gives all findings at once, each with its place, and keeps the sound rows")
    void allFindings() throws IOException {
        Reading<ModelCatalog> reading = read(catalog(String.join(
                ",\n",
                model("a/good", ""),
                model("a/good", "\"note\": \"another\", "),
                model("a/lost", "").replace("\"labId\": \"a\"", "\"labId\": \"nobody\""),
                model("a/size", "")
                        .replace(
                                "\"size\": {",
                                "\"size\": {\"total\": {\"count\": 7, " + SOURCE + "}, \"active\": {\"count\": 8, "
                                        + SOURCE + "}, "),
                model("a/word", "\"contextWindow\": \"long\", "),
                model("a/typo", "\"contextWidow\": 1, "),
                model("a/late", "\"release\": {\"date\": \"2031-01\", \"basis\": \"STATED\"}, "),
                model("a/day", "\"release\": {\"date\": \"2026-02-30\", \"basis\": \"STATED\"}, "))));
        assertEquals(
                List.of(
                        "catalog.row",
                        "catalog.row",
                        "catalog.row",
                        "catalog.row",
                        "catalog.duplicate",
                        "catalog.dangling",
                        "catalog.date"),
                codes(reading));
        Diagnostic size = reading.diagnostics().get(0);
        assertEquals("active parameters must not exceed the total 7: 8", size.message());
        assertEquals(7, size.line());
        assertTrue(size.path().startsWith("/models/3"), size.path());
        assertTrue(reading.diagnostics().get(3).message().contains("2026-02-30"));
        assertEquals(
                List.of("a/good", "a/late"),
                reading.value().orElseThrow().models().stream().map(Model::id).toList());
    }

    @Test
    @DisplayName("reads the same under a Turkish locale")
    void turkish() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            ModelCatalog catalog = read(catalog(model("a/mini", "\"hubRepository\": \"Org/MINI\", ")))
                    .value()
                    .orElseThrow();
            assertTrue(catalog.find("org/mini").isPresent());
            assertTrue(catalog.find("A/MINI").isPresent());
            assertTrue(ModelCatalog.bundled()
                    .find("MISTRALAI/MIXTRAL-8X7B-INSTRUCT-V0.1")
                    .isPresent());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("leaves out a row that is null and says where")
    void nullRow() throws IOException {
        for (String rows : List.of("null", "null, " + model("a/m", ""), model("a/m", "") + ", null")) {
            Reading<ModelCatalog> reading = read(catalog(rows));
            assertEquals(List.of("catalog.row"), codes(reading), rows);
            assertEquals(
                    rows.equals("null") ? 0 : 1,
                    reading.value().orElseThrow().models().size());
        }
    }
}

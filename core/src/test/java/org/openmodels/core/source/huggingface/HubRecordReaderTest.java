package org.openmodels.core.source.huggingface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;

class HubRecordReaderTest {

    private static final String RECORD = """
            {"id":"a/b","author":"a","sha":"0123","createdAt":"2024-02-28T15:24:14.000Z","downloads":7,"likes":2,
            "gated":"manual","tags":["x","license:mit"],"pipeline_tag":"text-generation","library_name":null,
            "cardData":{"license":"other","license_name":"qwen","base_model":["c/d"],"widget":[{"text":"hi"}]},
            "baseModels":{"relation":"merge","models":[{"_id":"1","id":"c/d"},{"id":"e/f"}]},
            "safetensors":{"parameters":{"BF16":8537683968,"F32":2},"total":8537683970},
            "gguf":"{\\"total\\": 5, \\"architecture\\": \\"llama\\", \\"context_length\\": 4096, \\"chat_template\\": \\"x\\"}"}
            """;

    private static List<Reading<HubRecord>> readAll(String lines) {
        List<Reading<HubRecord>> all = new ArrayList<>();
        HubRecordReader.of(new StringReader(lines)).forEachRemaining(all::add);
        return all;
    }

    @Test
    void a_record_is_read_as_stated() {
        Reading<HubRecord> reading = HubRecordReader.read(RECORD);
        assertEquals(List.of(), reading.diagnostics());
        HubRecord hubRecord = reading.value().orElseThrow();
        assertEquals("a/b", hubRecord.id());
        assertEquals(Instant.parse("2024-02-28T15:24:14Z"), hubRecord.createdAt());
        assertEquals("manual", hubRecord.gated());
        assertEquals("mit", hubRecord.licenseTag().orElseThrow());
        assertEquals("qwen", hubRecord.card().license().name());
        assertEquals(new BaseModels("merge", List.of("c/d", "e/f")), hubRecord.baseModels());
        assertEquals(
                new SafetensorsCounts(Map.of("BF16", 8537683968L, "F32", 2L), 8537683970L), hubRecord.safetensors());
        assertEquals(new GgufHeader(5, "llama", 4096), hubRecord.gguf());
        assertEquals(7, hubRecord.downloads());
        assertEquals(-1, hubRecord.downloadsAllTime());
        assertNull(hubRecord.libraryName());
        assertNull(hubRecord.lastModified());
    }

    @Test
    void lines_are_read_one_by_one_and_faults_stay_on_their_line() {
        List<Reading<HubRecord>> all =
                readAll("{\"id\":\"a/b\"}\r\n\n{\"id\":\"c/d\",\"tags\":[\n{\"id\":\"e/f\",\"downloads\":-1}\n7\n{}");
        assertEquals(5, all.size());
        assertEquals("a/b", all.get(0).value().orElseThrow().id());
        assertEquals("c/d", all.get(1).value().orElseThrow().id());
        Diagnostic truncated = all.get(1).diagnostics().get(0);
        assertEquals("json.syntax", truncated.code());
        assertEquals(3, truncated.line());
        assertEquals("card.wrong-type", all.get(2).diagnostics().get(0).code());
        assertEquals("hub.not-a-record", all.get(3).diagnostics().get(0).code());
        assertEquals("hub.no-id", all.get(4).diagnostics().get(0).code());
        assertEquals(6, all.get(4).diagnostics().get(0).line());
    }

    @Test
    void a_record_over_several_lines_is_one_record() {
        List<Reading<HubRecord>> all = readAll("{\n  \"id\": \"a/b\",\n  \"likes\": 1\n}\n");
        assertEquals(1, all.size());
        assertEquals(1, all.get(0).value().orElseThrow().likes());
    }

    @Test
    void duplicate_keys_deep_nesting_and_long_numbers_are_reported() {
        assertEquals(
                "json.duplicate-key",
                HubRecordReader.read("{\"id\":\"a\",\"id\":\"b\"}")
                        .diagnostics()
                        .get(0)
                        .code());
        assertEquals(
                "b",
                HubRecordReader.read("{\"id\":\"a\",\"id\":\"b\"}")
                        .value()
                        .orElseThrow()
                        .id());
        String deep = "{\"id\":\"a\",\"tags\":" + "[".repeat(100_000);
        assertTrue(HubRecordReader.read(deep).hasErrors());
        String unread = "{\"id\":\"a\",\"x\":" + "[".repeat(100_000);
        assertTrue(HubRecordReader.read(unread).hasErrors());
        assertTrue(HubRecordReader.read("{\"id\":\"a\",\"likes\":" + "9".repeat(100_000) + "}")
                .hasErrors());
        assertEquals(
                -1,
                HubRecordReader.read("{\"id\":\"a\",\"likes\":" + "9".repeat(30) + "}")
                        .value()
                        .orElseThrow()
                        .likes());
    }

    @Test
    void gzip_is_told_by_its_bytes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("records");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"id\":\"a/b\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        try (HubRecordReader records = HubRecordReader.open(file)) {
            assertEquals("a/b", records.next().value().orElseThrow().id());
            assertEquals(1, records.line());
            assertFalse(records.hasNext());
            assertThrows(NoSuchElementException.class, records::next);
        }
    }

    @Test
    void the_sample_has_the_known_counts() throws IOException {
        Map<String, Integer> licenses = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        try (HubRecordReader records = HubRecordReader.open(Shared.path("data/hub/hub-models-4167.jsonl.gz"))) {
            while (records.hasNext()) {
                Reading<HubRecord> reading = records.next();
                count(reading.value().orElseThrow(), licenses, counts);
                for (Diagnostic diagnostic : reading.diagnostics()) {
                    String key = diagnostic.message().split("'")[1];
                    if (diagnostic.code().equals("card.misspelt-key")
                            && key.toLowerCase(Locale.ROOT).startsWith("licen")) {
                        counts.merge("misspelt " + key, 1, Integer::sum);
                    }
                }
            }
        }
        assertEquals(
                "{adapter=20, finetune=1401, license list=2, license missing=1174, license string=2991, merge=1116, "
                        + "misspelt License=6, misspelt licence=106, none=1581, other alone=118, quantized=49, records=4167}",
                counts.toString());
        Map<String, Integer> expected = Map.of(
                "apache-2.0",
                1478,
                "other",
                381,
                "mit",
                322,
                "llama3.1",
                177,
                "cc-by-nc-4.0",
                141,
                "gemma",
                133,
                "llama3",
                118,
                "llama3.2",
                116);
        expected.forEach((tag, n) -> assertEquals(n, licenses.get(tag), tag));
    }

    private static void count(HubRecord hubRecord, Map<String, Integer> licenses, Map<String, Integer> counts) {
        CardLicense license = hubRecord.card().license();
        counts.merge("records", 1, Integer::sum);
        boolean stated = license.isSpeltRight() && !license.values().isEmpty();
        String kind = !stated ? "license missing" : license.list() ? "license list" : "license string";
        counts.merge(kind, 1, Integer::sum);
        if (stated) {
            licenses.merge(license.values().get(0), 1, Integer::sum);
        }
        if (license.values().equals(List.of("other")) && license.name() == null && license.link() == null) {
            counts.merge("other alone", 1, Integer::sum);
        }
        BaseModels base = hubRecord.baseModels();
        counts.merge(base == null ? "none" : String.valueOf(base.relation()), 1, Integer::sum);
    }
}

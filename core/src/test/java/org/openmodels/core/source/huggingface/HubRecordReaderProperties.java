package org.openmodels.core.source.huggingface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;

@Label("A file of Hub records")
class HubRecordReaderProperties {

    private static final String RECORD =
            "{\"id\":\"a/b\",\"downloads\":7,\"tags\":[\"x\"],\"cardData\":{\"license\":[\"mit\"],\"model-index\":[{\"a\":1.5}]},"
                    + "\"gguf\":\"{\\\"total\\\":5}\",\"safetensors\":{\"parameters\":{\"F32\":1}},\"createdAt\":\"2024-02-28T15:24:14Z\"}";

    private static List<Reading<HubRecord>> readAll(String text) {
        List<Reading<HubRecord>> all = new ArrayList<>();
        HubRecordReader.of(new StringReader(text)).forEachRemaining(all::add);
        return all;
    }

    @Property(tries = 300)
    @Label("of any content is read without an exception; what gives no record gives an error")
    void total(@ForAll("hostile") String text) {
        for (Reading<HubRecord> reading : readAll(text)) {
            assertTrue(reading.valueOrNull() != null || reading.hasErrors());
        }
    }

    @Property(tries = 200)
    @Label("with a record cut or changed anywhere still gives the records around it")
    void damaged(@ForAll @IntRange(max = 250) int at, @ForAll char c, @ForAll boolean cut) {
        int place = at % RECORD.length();
        String damaged =
                cut ? RECORD.substring(0, place) : RECORD.substring(0, place) + c + RECORD.substring(place + 1);
        List<Reading<HubRecord>> all = readAll(RECORD + "\n" + damaged.replace("\n", " ") + "\n" + RECORD);
        assertEquals("a/b", all.get(0).value().orElseThrow().id());
        assertEquals("a/b", all.get(all.size() - 1).value().orElseThrow().id());
        for (Reading<HubRecord> reading : all.subList(1, all.size() - 1)) {
            assertTrue(
                    reading.diagnostics().stream().mapToInt(Diagnostic::line).allMatch(line -> line == 2 || line == 3));
        }
    }

    @Property(tries = 50)
    @Label("gives as many readings as it has lines that are not blank, in their order")
    void counted(@ForAll @IntRange(max = 20) int records, @ForAll @IntRange(max = 3) int blanks) {
        String text = java.util.stream.IntStream.range(0, records)
                .mapToObj(i -> "{\"id\":\"a/" + i + "\"}" + "\n".repeat(blanks + 1))
                .collect(Collectors.joining());
        List<Reading<HubRecord>> all = readAll(text);
        assertEquals(records, all.size());
        for (int i = 0; i < records; i++) {
            assertEquals("a/" + i, all.get(i).value().orElseThrow().id());
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                "\"",
                "\n",
                "\\u",
                "\\",
                "null",
                "true",
                "1e999999",
                "-0",
                "\"id\"",
                "\"a\"",
                "{\"id\":\"a\"",
                "\ufeff",
                "\ud800",
                "\u0000",
                "\"cardData\":",
                "\"gguf\":\"{\"",
                "//",
                "'");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(40)
                .map(p -> String.join("", p));
    }
}

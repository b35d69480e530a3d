package org.openmodels.core.source.huggingface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;

@Label("A model card")
class ModelCardReaderProperties {

    private static final String CARD = """
            ---
            license: other # not one of the list
            license_name: "llama\u00e9"
            base_model:
              - &a a/b
              - *a
            tags: [x, 'y', "z"]
            model-index:
              - name: m
                results: [{metrics: [{type: acc, value: 0.5}]}]
            text: |
              literal
            ---
            # Title
            """;

    @Group
    @Label("of any content")
    class Total {

        @Property(tries = 300)
        @Label("is read without an exception, every remark inside the text")
        void total(@ForAll("hostile") String text) {
            Reading<ModelCard> reading = ModelCardReader.read(text);
            assertNotNull(reading.valueOrNull());
            long lines = text.chars()
                            .filter(c -> c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029)
                            .count()
                    + 2;
            for (Diagnostic diagnostic : reading.diagnostics()) {
                assertTrue(diagnostic.line() >= 1 && diagnostic.line() <= lines, diagnostic::toString);
                assertTrue(diagnostic.column() >= 1, diagnostic::toString);
            }
        }

        @Property(tries = 100)
        @Label("cut anywhere is read, and what stood before the cut stays")
        void truncated(@ForAll @IntRange(min = 0, max = 260) int length) {
            String cut = CARD.substring(0, Math.min(length, CARD.length()));
            CardData data = ModelCardReader.read(cut).value().orElseThrow().data();
            if (cut.contains("license_name: \"llama\u00e9\"\n")) {
                assertEquals(List.of("other"), data.license().values());
            }
        }

        @Property(tries = 300)
        @Label("with any character changed is read")
        void mutated(@ForAll @IntRange(min = 0, max = 250) int at, @ForAll char c) {
            StringBuilder text = new StringBuilder(CARD);
            text.setCharAt(at % CARD.length(), c);
            assertNotNull(ModelCardReader.read(text).valueOrNull());
        }

        @Provide
        Arbitrary<String> hostile() {
            Arbitrary<String> pieces = Arbitraries.of(
                    "---", "\n", "\r\n", "\t", ": ", "- ", "? ", "[", "]", "{", "}", "&a ", "*a", "!!x ", "|", ">", "'",
                    "\"", "#", "%", "license", "licence", "mit", "<!--", "-->", "\ufeff", "\ud800", "\u0000", "\u0085",
                    " ", "...", "<<", "~", "0x", "\\");
            Arbitrary<String> text = Arbitraries.oneOf(
                            pieces, Arbitraries.strings().ofMaxLength(3))
                    .list()
                    .ofMaxSize(60)
                    .map(p -> String.join("", p));
            return Arbitraries.oneOf(text, text.map(t -> "---\n" + t + "\n---\n"));
        }
    }

    @Group
    @Label("written by the rules")
    class Declared {

        @Property(tries = 200)
        @Label("is read exactly as declared, whatever the line ends")
        void exact(@ForAll("names") List<String> values, @ForAll("names") List<String> tags, @ForAll boolean crlf) {
            String card = "---\nlicense:\n" + items(values) + "tags:\n" + items(tags) + "---\nbody\n";
            CardData data = ModelCardReader.read(crlf ? card.replace("\n", "\r\n") : card)
                    .value()
                    .orElseThrow()
                    .data();
            assertEquals(values, data.license().values());
            assertEquals(tags, data.tags());
        }

        @Property(tries = 50)
        @Label("has remarks one line lower for each line before the fence")
        void shifted(@ForAll @IntRange(min = 0, max = 20) int blankLines) {
            Diagnostic diagnostic = ModelCardReader.read("\n".repeat(blankLines) + "---\nlicense: {a: b}\n---\n")
                    .diagnostics()
                    .get(0);
            assertEquals(blankLines + 2, diagnostic.line());
        }

        @Property(tries = 20)
        @Label("reads the same in Turkey")
        void turkish(@ForAll("names") List<String> values) {
            Locale before = Locale.getDefault();
            String card = "---\nLICENSE:\n" + items(values) + "LICENSE_LINK: I\n---\n";
            CardData expected = ModelCardReader.read(card).value().orElseThrow().data();
            Locale.setDefault(new Locale("tr", "TR"));
            try {
                assertEquals(
                        expected,
                        ModelCardReader.read(card).value().orElseThrow().data());
                assertEquals("I", expected.license().link());
            } finally {
                Locale.setDefault(before);
            }
        }

        @Property(tries = 20)
        @Label("survives serialization")
        void serializable(@ForAll("names") List<String> values) throws IOException, ClassNotFoundException {
            Reading<ModelCard> reading =
                    ModelCardReader.read("---\nlicense:\n" + items(values) + "model-index: [{a: [1, x]}]\n---\n");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(reading);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertEquals(reading, in.readObject());
            }
        }

        private String items(List<String> values) {
            return values.stream().map(v -> "- \"" + v + "\"\n").collect(Collectors.joining());
        }

        @Provide
        Arbitrary<List<String>> names() {
            Arbitrary<Character> first = Arbitraries.chars().alpha();
            Arbitrary<String> rest =
                    Arbitraries.strings().withChars("abcXYZ019.-_/+ ").ofMaxLength(12);
            return Combinators.combine(first, rest)
                    .as((a, b) -> (a + b).strip())
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(4);
        }
    }
}

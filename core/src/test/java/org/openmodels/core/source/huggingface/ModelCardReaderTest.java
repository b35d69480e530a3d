package org.openmodels.core.source.huggingface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;

class ModelCardReaderTest {

    private static CardData data(String card) {
        return ModelCardReader.read(card).value().orElseThrow().data();
    }

    private static List<String> codes(String card) {
        return ModelCardReader.read(card).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static Diagnostic only(String card) {
        List<Diagnostic> all = ModelCardReader.read(card).diagnostics();
        assertEquals(1, all.size(), all::toString);
        return all.get(0);
    }

    @Test
    void a_card_is_read_as_declared() {
        String card = """
                ---
                license: other
                license_name: qwen
                license_link: https://huggingface.co/Qwen/Qwen2.5-72B/blob/main/LICENSE
                base_model: Qwen/Qwen2.5-72B
                base_model_relation: quantized
                language: [en, no]
                tags:
                - chat
                datasets: [a/b]
                library_name: transformers
                pipeline_tag: text-generation
                model_name: 007
                new_version: a/c
                model-index:
                - name: x
                  results: [{task: {type: t}, metrics: [{type: acc, value: 0.66}]}]
                ---
                # Title
                """;
        CardData data = data(card);
        assertEquals(
                new CardLicense(
                        "license",
                        List.of("other"),
                        false,
                        "qwen",
                        "https://huggingface.co/Qwen/Qwen2.5-72B/blob/main/LICENSE",
                        null),
                data.license());
        assertEquals(List.of("Qwen/Qwen2.5-72B"), data.baseModels());
        assertEquals("quantized", data.baseModelRelation());
        assertEquals(List.of("en", "no"), data.languages());
        assertEquals("007", data.modelName());
        assertEquals(
                "[{name=x, results=[{task={type=t}, metrics=[{type=acc, value=0.66}]}]}]",
                data.modelIndex().toString());
        assertEquals(
                "# Title\n", ModelCardReader.read(card).value().orElseThrow().body());
        assertEquals(List.of(), codes(card));
    }

    @Test
    void no_is_Norwegian() {
        assertEquals(List.of("no"), data("---\nlanguage: no\n---\n").languages());
        assertEquals(
                List.of("no", "on", "y"),
                data("---\nlanguage:\n- no\n- on\n- y\n---\n").languages());
    }

    @Test
    void a_card_without_front_matter_is_all_body() {
        ModelCard card = ModelCardReader.read("# Title\n---\nlicense: mit\n---\n")
                .value()
                .orElseThrow();
        assertFalse(card.hasFrontMatter());
        assertEquals(CardData.NONE, card.data());
        assertEquals("# Title\n---\nlicense: mit\n---\n", card.body());
    }

    @Test
    void a_byte_order_mark_and_CRLF_are_passed_over() {
        String card = "\ufeff---\r\nlicense: mit\r\nlanguage: en\r\n---\r\nbody";
        assertEquals(List.of("mit"), data(card).license().values());
        assertEquals(List.of("card.byte-order-mark"), codes(card));
        assertEquals("body", ModelCardReader.read(card).value().orElseThrow().body());
    }

    @Test
    void a_comment_before_the_fence_is_passed_over_and_reported() {
        String card = "<!-- generated\nby hand -->\n\n---\nlicense: mit\nlicense: apache-2.0\n---\n";
        assertEquals(List.of("apache-2.0"), data(card).license().values());
        Reading<ModelCard> reading = ModelCardReader.read(card);
        assertEquals("card.comment-before-fence", reading.diagnostics().get(0).code());
        assertEquals(6, reading.diagnostics().get(1).line());
    }

    @Test
    void without_a_closing_fence_the_metadata_ends_at_a_blank_line_or_heading() {
        String card = "---\nlicense: mit\ntags: [a]\n\nLicense: proprietary\n";
        assertEquals(List.of("mit"), data(card).license().values());
        assertEquals(List.of("card.no-closing-fence"), codes(card));
        assertEquals(
                List.of("mit"),
                data("---\nlicense: mit\n# Title\nlicence: x").license().values());
    }

    @Test
    void a_list_or_scalar_at_the_root_is_reported() {
        Diagnostic diagnostic = only("---\n- a\n- b\n---\n");
        assertEquals("card.not-a-mapping", diagnostic.code());
        assertTrue(diagnostic.message().contains("a list"));
        assertEquals(CardData.NONE, data("---\njust text\n---\n"));
        assertEquals(CardData.NONE, data("---\n[]\n---\n"));
        assertEquals(CardData.NONE, data("---\n---\n"));
    }

    @Test
    void every_duplicate_key_is_reported_and_the_last_counts() {
        Reading<ModelCard> reading = ModelCardReader.read("---\nlicense: a\nlicense: b\ntags: [x]\nlicense: c\n---\n");
        assertEquals(
                List.of("c"), reading.value().orElseThrow().data().license().values());
        assertEquals(
                List.of(3, 5),
                reading.diagnostics().stream().map(Diagnostic::line).toList());
    }

    @Test
    void a_tab_or_other_fault_costs_only_what_it_touches() {
        Reading<ModelCard> reading = ModelCardReader.read("---\nlibrary_name: x\ntags:\n\t- a\nlicense: mit\n---\n");
        CardData data = reading.value().orElseThrow().data();
        assertEquals("x", data.libraryName());
        assertEquals(List.of("mit"), data.license().values());
        assertEquals("yaml.syntax", reading.diagnostics().get(0).code());
        assertEquals(4, reading.diagnostics().get(0).line());
        assertEquals(1, reading.diagnostics().get(0).column());
        assertEquals(
                List.of("mit"),
                data("---\nmodel_name: {{ name }}: x\nlicense: mit\n---\n")
                        .license()
                        .values());
    }

    @Test
    void misspelt_keys_are_read_and_reported() {
        CardLicense license = data("---\nlicence: mit\n---\n").license();
        assertEquals("licence", license.key());
        assertFalse(license.isSpeltRight());
        assertEquals(List.of("card.misspelt-key"), codes("---\nlicence: mit\n---\n"));
        assertEquals(List.of("x"), data("---\nBase_Model: x\n---\n").baseModels());
        assertEquals(
                "license",
                data("---\nlicence: license\nlicense: mit\n---\n").license().key());
        assertEquals(
                List.of("agpl-3.0"),
                data("---\nLicense: agpl-3.0\nlicense:\n---\n").license().values());
    }

    @Test
    void values_of_a_wrong_type_are_reported_where_they_stand() {
        Diagnostic diagnostic = only("---\nlicense: {name: mit}\n---\n");
        assertEquals("card.wrong-type", diagnostic.code());
        assertEquals(2, diagnostic.line());
        assertEquals(10, diagnostic.column());
        assertEquals(List.of("2.0"), data("---\nlicense: 2.0\n---\n").license().values());
        assertEquals(
                List.of("a"), data("---\ntags: [a, {b: c}, null, '']\n---\n").tags());
    }

    @Test
    void columns_count_UTF_16_units() {
        Diagnostic diagnostic = only("---\n{model_name: \"\ud83d\ude00\", tags: {a: b}}\n---\n");
        assertEquals(26, diagnostic.column());
    }

    @Test
    void control_characters_and_lone_surrogates_are_replaced() {
        String card = "---\nlicense: mit\nmodel_name: \"a\u0000\ud800b\"\n---\n";
        assertEquals("a\ufffd\ufffdb", data(card).modelName());
        assertEquals(List.of("text.not-printable"), codes(card));
    }

    @Test
    void a_bomb_of_aliases_is_too_big() {
        StringBuilder bomb = new StringBuilder("---\nlicense: mit\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ",").repeat(10)).append("]\n");
        }
        bomb.append("---\n");
        Reading<ModelCard> reading =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ModelCardReader.read(bomb));
        assertEquals(
                List.of("mit"), reading.value().orElseThrow().data().license().values());
        assertTrue(reading.diagnostics().stream().anyMatch(d -> d.code().equals("yaml.too-big")));
        assertTrue(reading.hasErrors());
    }

    @Test
    void an_alias_to_nothing_or_to_itself_is_ignored() {
        assertEquals(
                List.of("mit"),
                data("---\na: *b\nlicense: mit\n---\n").license().values());
        assertEquals(
                List.of("mit"),
                data("---\na: &a [*a]\nlicense: mit\n---\n").license().values());
    }

    @Test
    void deep_nesting_ends_with_an_error() {
        for (String open : List.of("[", "{a: ", "- ", "? ")) {
            String card = "---\nlicense: mit\nx:\n  " + open.repeat(100_000) + "\n---\n";
            Reading<ModelCard> reading =
                    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ModelCardReader.read(card), open);
            assertEquals(
                    List.of("mit"),
                    reading.value().orElseThrow().data().license().values(),
                    open);
            assertTrue(reading.hasErrors(), open);
        }
    }

    @Test
    void five_megabytes_of_front_matter_are_read_and_nine_are_refused() {
        String five = "---\nlicense: mit\nx: \"" + "a b ".repeat(5 << 18) + "\"\n---\nbody";
        Reading<ModelCard> reading =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ModelCardReader.read(five));
        assertEquals(
                List.of("mit"), reading.value().orElseThrow().data().license().values());
        String nine = "---\nlicense: mit\n" + "# comment\n".repeat(9 << 17) + "---\nbody";
        assertEquals(List.of("card.too-long"), codes(nine));
        assertEquals("body", ModelCardReader.read(nine).value().orElseThrow().body());
    }

    @Test
    void many_lines_of_front_matter_take_bounded_time() {
        String lines = "---\nlicense: mit\ntags:\n" + "- tag\n".repeat(400_000) + "---\n";
        Reading<ModelCard> reading =
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ModelCardReader.read(lines));
        assertEquals(400_000, reading.value().orElseThrow().data().tags().size());
    }

    @Test
    void five_megabytes_of_anything_take_bounded_time_and_give_at_most_a_thousand_remarks() {
        for (String unit : List.of("x: {{y}}\n", "\u0000", "a: b\n", "? a\n", "%a\n")) {
            String card = "---\nlicense: mit\nx: " + unit.repeat((5 << 20) / unit.length()) + "\n---\n";
            Reading<ModelCard> reading =
                    assertTimeoutPreemptively(Duration.ofSeconds(120), () -> ModelCardReader.read(card), unit);
            assertEquals(
                    List.of("mit"),
                    reading.value().orElseThrow().data().license().values(),
                    unit);
            assertTrue(reading.diagnostics().size() <= 1001, unit);
        }
    }

    @Test
    void a_file_in_UTF_8_or_UTF_16_is_read(@TempDir Path folder) throws IOException {
        Path utf8 = Files.writeString(folder.resolve("a.md"), "---\nlicense: mit\n---\n");
        Path utf16 = Files.write(
                folder.resolve("b.md"), "\ufeff---\nlicense: mit\n---\n".getBytes(StandardCharsets.UTF_16LE));
        for (Path file : List.of(utf8, utf16)) {
            assertEquals(
                    List.of("mit"),
                    ModelCardReader.read(file)
                            .value()
                            .orElseThrow()
                            .data()
                            .license()
                            .values());
        }
    }

    @Test
    void the_720_cards_are_read() throws IOException {
        List<Path> cards;
        try (Stream<Path> files = Files.walk(Shared.path("data/cards"))) {
            cards = files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
        assertEquals(720, cards.size());
        int licensed = 0;
        for (Path file : cards) {
            Reading<ModelCard> reading = ModelCardReader.read(file);
            licensed += reading.value().orElseThrow().data().license().isAbsent() ? 0 : 1;
            for (Diagnostic diagnostic : reading.diagnostics()) {
                assertTrue(diagnostic.line() > 0 && diagnostic.column() > 0, () -> file + ": " + diagnostic);
            }
        }
        assertEquals(549, licensed);
    }

    @Test
    void resultsWhoseNumberOfExamplesMakesNoSenseComeWithoutIt() {
        for (String shots : List.of("-1", "1.5", "100000000000")) {
            String card = "---\nmodel-index:\n- name: m\n  results:\n  - dataset:\n      name: MMLU\n      args:\n"
                    + "        num_few_shot: " + shots + "\n    metrics:\n    - type: acc\n      value: 60\n---\n";
            List<CardResult> results = CardResult.of(
                    ModelCardReader.read(card).value().orElseThrow().data().modelIndex());
            assertEquals(1, results.size());
            assertEquals(null, results.get(0).shots(), shots);
        }
    }
}

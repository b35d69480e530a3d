package org.openmodels.licenses.bom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.expression.SpecialIdentifier;
import org.openmodels.licenses.registry.LicenseStatement;
import org.openmodels.licenses.registry.Resolution;

@DisplayName("A bill of materials")
class BillOfMaterialsTest {
    private static final Advisor ADVISOR = Advisor.bundled();
    private static final Instant CREATED = Instant.parse("2026-11-25T12:00:00Z");

    private static BillOfMaterials bill(String model) {
        return BillOfMaterials.of(ADVISOR, ADVISOR.catalog().find(model).orElseThrow(), CREATED);
    }

    private static BillOfMaterials reread(BillOfMaterials bill, BomFormat format) {
        return BillOfMaterials.read(bill.write(format)).value().orElseThrow();
    }

    @ParameterizedTest
    @DisplayName("is accepted by the schema and library of every format, and read back equal, for models of all kinds")
    @ValueSource(
            strings = {
                "google/gemma-4-31b-it",
                "google/gemma-3-27b-it",
                "meta-llama/Llama-3.1-8B-Instruct",
                "Qwen/Qwen2.5-72B-Instruct",
                "deepseek-ai/DeepSeek-R1-Distill-Qwen-7B",
                "moonshotai/Kimi-K2-Instruct",
                "bigscience/bloom"
            })
    void isValid(String model) {
        BillOfMaterials bill = bill(model);
        for (BomFormat format : BomFormat.values()) {
            String document = bill.write(format);
            assertEquals(List.of(), FormatCheck.objections(format, document), () -> format + "\n" + document);
            assertEquals(bill, BillOfMaterials.read(document).value().orElseThrow(), format.name());
        }
    }

    @Test
    @DisplayName("is accepted and read back for a sample of the models of the catalog")
    void sample() {
        List<Model> models = ADVISOR.catalog().models();
        List<String> failures = new ArrayList<>();
        for (int i = 7; i < models.size(); i += 400) {
            BillOfMaterials bill = BillOfMaterials.of(ADVISOR, models.get(i), CREATED);
            for (BomFormat format : BomFormat.values()) {
                String document = bill.write(format);
                FormatCheck.objections(format, document)
                        .forEach(o -> failures.add(format + " " + bill.subject().id() + ": " + o));
                if (!bill.equals(BillOfMaterials.read(document).value().orElseThrow())) {
                    failures.add(format + " " + bill.subject().id() + " reads back other");
                }
            }
        }
        assertEquals(List.of(), failures);
    }

    @ParameterizedTest
    @DisplayName("would not be accepted if it were damaged: the checks of these tests object")
    @CsvSource(
            delimiter = '|',
            value = {
                "SPDX_3 | \"hasDeclaredLicense\" | \"isUnder\"",
                "SPDX_3 | \"ai_AIPackage\" | \"ai_Package\"",
                "SPDX_2_3 | \"DESCENDANT_OF\" | \"CHILD_OF\"",
                "SPDX_2_3 | \"licenseConcluded\" : \"Apache-2.0\" | \"licenseConcluded\" : \"Apache 2\"",
                "CYCLONEDX | \"Apache-2.0\" | \"Apache 2\"",
                "CYCLONEDX | \"modelCard\" | \"card\""
            })
    void damage(BomFormat format, String from, String to) {
        String document = bill("google/gemma-4-31b-it").write(format);
        assertTrue(document.contains(from), document);
        assertNotEquals(List.of(), FormatCheck.objections(format, document.replace(from, to)));
    }

    @ParameterizedTest
    @DisplayName("is written as the same bytes for the same contents, and under another name for others")
    @EnumSource(BomFormat.class)
    void isReproducible(BomFormat format) {
        BillOfMaterials bill = bill("google/gemma-3-27b-it");
        assertEquals(bill.write(format), bill("google/gemma-3-27b-it").write(format));
        BillOfMaterials later =
                new BillOfMaterials(CREATED.plusSeconds(1), bill.dataVersion(), bill.models(), bill.licenses());
        assertNotEquals(bill.write(format), later.write(format));
    }

    @Test
    @DisplayName("lists what the model was made from, and its lab, sizes, scores and license")
    void contents() {
        BillOfMaterials bill = bill("google/gemma-4-31b-it");
        BomModel subject = bill.subject();
        assertEquals("google/gemma-4-31b-it", subject.id());
        assertEquals("pkg:huggingface/google/gemma-4-31B-it", subject.packageUrl());
        assertEquals("Apache-2.0", subject.declared().toString());
        assertEquals("Apache-2.0", subject.concluded().toString());
        assertTrue(subject.traits().containsKey("parameters.total"), subject.toString());
        assertTrue(subject.metrics().stream().anyMatch(m -> m.benchmark().equals("gpqa-diamond")), subject.toString());
        assertEquals(
                List.of("google/gemma-4-31b"),
                subject.ancestors().stream().map(BomModel.Ancestor::id).toList());
        assertTrue(bill.model("google/gemma-4-31b").isPresent());
    }

    @Test
    @DisplayName("names a license outside the SPDX list with its places, and the uses it forbids")
    void licenseReference() {
        BillOfMaterials bill = bill("meta-llama/Llama-3.1-8B-Instruct");
        assertEquals("LicenseRef-llama-3.1", bill.subject().concluded().toString());
        assertTrue(
                bill.license("LicenseRef-llama-3.1").isPresent(),
                bill.licenses().toString());
        assertTrue(
                bill.subject().restrictions().stream().anyMatch(r -> r.contains("MILITARY_AND_WEAPONS")),
                bill.subject().restrictions().toString());
        assertTrue(
                bill.subject().notices().contains("Built with Llama"),
                bill.subject().notices().toString());
    }

    @ParameterizedTest
    @DisplayName("gives every license reference that it uses an entry")
    @ValueSource(strings = {"google/gemma-3-27b-it", "Qwen/Qwen2.5-72B-Instruct", "moonshotai/Kimi-K2-Instruct"})
    void everyReferenceHasAnEntry(String model) {
        BillOfMaterials bill = bill(model);
        for (BomModel one : bill.models()) {
            for (String license :
                    List.of(one.declared().toString(), one.concluded().toString())) {
                assertEquals(
                        license.startsWith("LicenseRef-"), bill.license(license).isPresent(), license);
            }
        }
    }

    @ParameterizedTest
    @DisplayName("can be audited after it was read: its statements resolve as the models' own")
    @EnumSource(BomFormat.class)
    void audit(BomFormat format) {
        for (String model : List.of("google/gemma-3-27b-it", "meta-llama/Llama-3.1-8B-Instruct")) {
            BillOfMaterials bill = bill(model);
            BillOfMaterials read = reread(bill, format);
            Resolution resolution = ADVISOR.resolve(read.statement(read.subject()));
            assertEquals(
                    bill.subject().concluded().toString(),
                    resolution.expression().orElseThrow());
        }
    }

    @ParameterizedTest
    @DisplayName("keeps data sets")
    @EnumSource(BomFormat.class)
    void datasets(BomFormat format) {
        BillOfMaterials plain = bill("google/gemma-4-31b-it");
        List<BomModel> models = new ArrayList<>(plain.models());
        models.set(0, plain.subject().withDatasets(List.of("allenai/dolma", "bigcode/the-stack")));
        BillOfMaterials bill = new BillOfMaterials(CREATED, plain.dataVersion(), models, plain.licenses());
        String document = bill.write(format);
        assertEquals(List.of(), FormatCheck.objections(format, document), document);
        assertEquals(bill, BillOfMaterials.read(document).value().orElseThrow());
    }

    @ParameterizedTest
    @DisplayName("keeps every blank of a text")
    @EnumSource(BomFormat.class)
    void blanks(BomFormat format) {
        BomModelDraft draft = new BomModelDraft("acme/one  two");
        draft.supplier = "A  C  M  E";
        draft.notices.add("Built   with");
        draft.restrictions.add("no  military");
        draft.licenseNote = "as  read";
        draft.datasets.add("a   b");
        BillOfMaterials bill = new BillOfMaterials(CREATED, "", List.of(draft.model()), List.of());
        assertEquals(bill, reread(bill, format));
    }

    @ParameterizedTest
    @DisplayName("of very many models that descend from each other is read in bounded time")
    @EnumSource(BomFormat.class)
    void many(BomFormat format) {
        int ancestors = format == BomFormat.CYCLONEDX ? 70_000 : 15_000;
        String bill = ManyModels.of(format, ancestors);
        Reading<BillOfMaterials> reading =
                assertTimeoutPreemptively(Duration.ofSeconds(40), () -> BillOfMaterials.read(bill));
        assertEquals(1 + ancestors, reading.value().orElseThrow().models().size());
    }

    @Test
    @DisplayName("whose models share one long expression is read in bounded time and memory")
    void sharedExpression() {
        String expression =
                IntStream.range(0, 10_000).mapToObj(n -> "LicenseRef-" + n).collect(Collectors.joining(" AND "));
        Reading<BillOfMaterials> reading = BillOfMaterials.read(ManyModels.under(expression, 10_000));
        BillOfMaterials bill = reading.value().orElseThrow();
        assertEquals(
                10_000, bill.model("a/0").orElseThrow().concluded().licenses().size());
        assertEquals(
                SpecialIdentifier.NOASSERTION,
                bill.model("a/9999").orElseThrow().concluded());
        assertTrue(reading.diagnostics().toString().contains("all licenses together"));
    }

    @Test
    @DisplayName("must have a date to be written")
    void undated() {
        BillOfMaterials bill = bill("google/gemma-4-31b-it");
        BillOfMaterials undated = new BillOfMaterials(null, "", bill.models(), bill.licenses());
        assertThrows(IllegalStateException.class, () -> undated.write(BomFormat.CYCLONEDX));
    }

    @Test
    @DisplayName("of another tool is read too: a name that is no expression goes to the resolver as a name")
    void foreignCycloneDx() {
        Reading<BillOfMaterials> reading = BillOfMaterials.read("""
                {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
                 "metadata": {"component": {"type": "application", "name": "shop", "bom-ref": "shop"}},
                 "components": [
                   {"type": "library", "name": "left-pad", "version": "1"},
                   {"type": "machine-learning-model", "group": "meta-llama", "name": "Llama-3.1-8B",
                    "purl": "pkg:huggingface/meta-llama/Llama-3.1-8B@0e9e39f",
                    "licenses": [{"license": {"name": "Llama 3.1 Community License"}}]}]}
                """);
        BillOfMaterials bill = reading.value().orElseThrow();
        assertEquals("meta-llama/Llama-3.1-8B", bill.subject().repository());
        LicenseStatement statement = bill.statement(bill.subject());
        assertEquals("Llama 3.1 Community License", statement.name());
        assertEquals(
                "LicenseRef-llama-3.1", ADVISOR.resolve(statement).expression().orElseThrow());
        assertFalse(reading.hasErrors());
        assertTrue(reading.diagnostics().toString().contains("2 components are no models"));
    }

    @Test
    @DisplayName("of another tool in SPDX 2 is read by the package URLs of the Hub")
    void foreignSpdx2() {
        BillOfMaterials bill = BillOfMaterials.read("""
                {"spdxVersion": "SPDX-2.2", "SPDXID": "SPDXRef-DOCUMENT", "name": "x",
                 "creationInfo": {"created": "2025-01-01T00:00:00Z", "creators": ["Tool: other-1"]},
                 "packages": [
                   {"SPDXID": "SPDXRef-a", "name": "left-pad", "licenseDeclared": "MIT"},
                   {"SPDXID": "SPDXRef-b", "name": "Phi-4", "licenseDeclared": "MIT", "licenseConcluded": "NOASSERTION",
                    "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                      "referenceLocator": "pkg:huggingface/microsoft/phi-4"}]}]}
                """).value().orElseThrow();
        assertEquals("microsoft/phi-4", bill.subject().repository());
        assertEquals("MIT", bill.statement(bill.subject()).expression());
    }

    @Test
    @DisplayName("may name a benchmark with blanks")
    void benchmarkWithBlanks() {
        assertEquals(new BomMetric("mbpp-plus", "72.8 %", "base"), BomMetric.of("mbpp plus (base)", "72.8 %"));
        assertEquals(new BomMetric("mbpp-plus", "72.8 %", ""), BomMetric.of("mbpp plus", "72.8 %"));
    }

    @ParameterizedTest
    @DisplayName("that cannot be read is a remark and no value")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"bomFormat\": \"CycloneDX\", \"components\": []} | bom.no-model",
                "{\"hello\": 1} | bom.format",
                "[] | bom.format",
                "{ | json.syntax"
            })
    void unreadable(String text, String code) {
        Reading<BillOfMaterials> reading = BillOfMaterials.read(text);
        assertTrue(reading.value().isEmpty());
        assertTrue(
                reading.diagnostics().toString().contains(code),
                reading.diagnostics().toString());
    }
}

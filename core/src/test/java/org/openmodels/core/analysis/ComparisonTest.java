package org.openmodels.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.benchmark.Direction;
import org.openmodels.core.benchmark.Reporter;
import org.openmodels.core.benchmark.Scale;
import org.openmodels.core.benchmark.ToolUse;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.core.size.SizeBasis;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;

@DisplayName("A comparison of Gemma 4 and Qwen")
class ComparisonTest {
    private static final ModelCatalog CATALOG = ModelCatalog.bundled();

    private static List<ComparedModel> side(String name) {
        return FamilyComparison.scored(CATALOG, CATALOG.resolve(name).models(), ReportedTables.bundled()::of);
    }

    private static String opponent(String model, SizeBasis basis) {
        return SizeMatch.among(side("gemma-4"), side("qwen-3.5"), basis, 0.25).stream()
                .filter(match -> match.a().model().id().equals(model))
                .map(match -> match.b().model().id())
                .findFirst()
                .orElse("none");
    }

    private static List<Measurement> scores(String model, String benchmark) {
        Model known = CATALOG.find(model).orElseThrow();
        return ReportedTables.bundled().of(known).stream()
                .filter(m -> m.benchmark().equals(benchmark))
                .toList();
    }

    @Test
    @DisplayName("gives E4B another opponent by effective size than by total size")
    void effectiveSize() {
        assertEquals("alibaba/qwen3.5-9b", opponent("google/gemma-4-e4b-it", SizeBasis.TOTAL));
        assertEquals("alibaba/qwen3.5-4b", opponent("google/gemma-4-e4b-it", SizeBasis.EFFECTIVE));
    }

    @Test
    @DisplayName("refuses OmniDocBench: an error of 0.131 against a score of 89.4")
    void omniDocBench() {
        Measurement gemma = scores("google/gemma-4-31b-it", "OmniDocBench 1.5").get(0);
        Measurement qwen = scores("alibaba/qwen3.6-27b", "OmniDocBench 1.5").get(0);
        assertEquals(0.131, gemma.value());
        assertEquals(89.4, qwen.value());
        Set<Difference> why = Difference.between(gemma, qwen);
        assertTrue(why.containsAll(Set.of(Difference.DIRECTION, Difference.SCALE)), why.toString());
        assertThrows(IllegalArgumentException.class, () -> Bout.of(gemma, qwen));
    }

    @Test
    @DisplayName("refuses Humanity's Last Exam with search against without, and takes it without against without")
    void humanitysLastExam() {
        List<Measurement> gemma = scores("google/gemma-4-31b-it", "HLE");
        Measurement qwen = scores("alibaba/qwen3.6-27b", "HLE").get(0);
        Measurement without =
                gemma.stream().filter(m -> m.value() == 19.5).findFirst().orElseThrow();
        Measurement search =
                gemma.stream().filter(m -> m.value() == 26.5).findFirst().orElseThrow();
        assertEquals(Set.of(Difference.TOOLS), Difference.between(search, qwen));
        assertEquals(Set.of(), Difference.between(without, qwen));
        assertEquals(Bout.Result.LOSS, Bout.of(without, qwen).result());
    }

    @Test
    @DisplayName("never compares a base model with a tuned one")
    void baseModels() {
        for (SizeMatch match : SizeMatch.among(side("gemma-4"), side("qwen-3.5"), SizeBasis.TOTAL, 0.25)) {
            assertEquals(
                    SizeMatch.isBase(match.a().model()),
                    SizeMatch.isBase(match.b().model()),
                    match.toString());
        }
    }

    @Test
    @DisplayName("has ties within the sampling error where the number of items is known")
    void ties() {
        FamilyComparison comparison = FamilyComparison.of(side("gemma-4"), side("qwen-3.5"), SizeBasis.TOTAL, 0.25);
        assertTrue(comparison.ties() > 0);
        assertTrue(comparison.losses() > comparison.wins());
        assertFalse(comparison.pairs().isEmpty());
    }

    @Test
    @DisplayName("has the exact sign test: 9 of 11 is p = 0.0654")
    void signTest() {
        assertEquals(0.0654, SignTest.pValue(2, 9), 0.00005);
        assertEquals(1, SignTest.pValue(0, 0));
        assertEquals(1, SignTest.pValue(5, 5));
    }

    private static Measurement score(String benchmark, ToolUse tools, double value) {
        return new Measurement(
                "m",
                benchmark,
                null,
                "%",
                Direction.HIGHER_IS_BETTER,
                Scale.of(0, 100),
                tools,
                null,
                Reporter.Kind.INDEPENDENT,
                value,
                new Source("test", null, Confidence.HIGH));
    }

    private static ModelPair pair(List<Measurement> as, List<Measurement> bs) {
        Model a = CATALOG.find("google/gemma-4-31b-it").orElseThrow();
        Model b = CATALOG.find("alibaba/qwen3.6-27b").orElseThrow();
        ParameterCount size = ParameterCount.ofBillions(30);
        return ModelPair.of(new SizeMatch(new ComparedModel(a, as), new ComparedModel(b, bs), size, size));
    }

    @Test
    @DisplayName("says the same from both sides where two setups have equal sums")
    void symmetricChoice() {
        List<Measurement> as = List.of(score("x", ToolUse.WITH_TOOLS, 60), score("x", ToolUse.WITHOUT_TOOLS, 50));
        List<Measurement> bs = List.of(score("x", ToolUse.WITHOUT_TOOLS, 60), score("x", ToolUse.WITH_TOOLS, 50));
        Bout one = pair(as, bs).shared().get(0);
        Bout other = pair(bs, as).shared().get(0);
        assertEquals(one.reversed(), other);
    }

    @Test
    @DisplayName("counts a benchmark once, however its name is written")
    void spelling() {
        ModelPair pair = pair(
                List.of(score("GPQA", ToolUse.UNKNOWN, 60), score("gpqa", ToolUse.UNKNOWN, 61)),
                List.of(score("gpqa", ToolUse.UNKNOWN, 50)));
        assertEquals(1, pair.shared().size());
    }

    @Test
    @DisplayName("takes the sampling error of percentages alone")
    void samplingError() {
        Measurement part = new Measurement(
                "m",
                "gpqa-diamond",
                null,
                "accuracy",
                Direction.HIGHER_IS_BETTER,
                Scale.of(0, 1),
                ToolUse.UNKNOWN,
                null,
                Reporter.Kind.INDEPENDENT,
                0.9,
                new Source("test", null, Confidence.HIGH));
        assertTrue(Double.isNaN(Bout.of(part, part).standardError()));
        Measurement percent = score("gpqa-diamond", ToolUse.UNKNOWN, 90);
        assertEquals(3.0, Bout.of(percent, percent).standardError(), 0.1);
    }
}

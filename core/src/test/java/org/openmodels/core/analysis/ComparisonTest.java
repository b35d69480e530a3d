package org.openmodels.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.size.SizeBasis;

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
}

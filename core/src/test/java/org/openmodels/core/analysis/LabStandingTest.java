package org.openmodels.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Reporter;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.benchmark.ScorePreference;
import org.openmodels.core.catalog.Lab;
import org.openmodels.core.catalog.ModelCatalog;

@DisplayName("The standing of labs")
class LabStandingTest {
    private static final ModelCatalog CATALOG = ModelCatalog.bundled();

    private static List<LabStanding> on(String benchmark) {
        return LabStanding.on(CATALOG, CATALOG.benchmark(benchmark).orElseThrow(), CATALOG.labs());
    }

    @Test
    @DisplayName("is led on Epoch AI's index by Moonshot with Kimi K3")
    void index() {
        LabStanding first = on("epoch-capabilities-index").get(0);
        assertEquals("moonshotai", first.lab());
        assertEquals(1, first.rank());
        assertEquals("moonshotai/kimi-k3", first.best().modelId());
    }

    @Test
    @DisplayName("shows a lab without an entry as such")
    void absent() {
        LabStanding anthropic = on("epoch-capabilities-index").stream()
                .filter(s -> s.lab().equals("anthropic"))
                .findFirst()
                .orElseThrow();
        assertFalse(anthropic.hasEntry(), "a lab without open models");
        assertEquals(CATALOG.labs().size(), on("epoch-capabilities-index").size());
    }

    @Test
    @DisplayName("exists in every domain on at least one benchmark with three labs")
    void domains() {
        for (Domain domain : Domain.values()) {
            Map<Benchmark, List<LabStanding>> standings = LabStanding.in(CATALOG, domain, CATALOG.labs());
            long most = standings.values().stream()
                    .mapToLong(s -> s.stream().filter(LabStanding::hasEntry).count())
                    .max()
                    .orElse(0);
            assertTrue(most >= 3, domain + " " + most);
        }
    }

    @Test
    @DisplayName("takes the independent score before the lab's own, though that is larger")
    void preference() {
        Benchmark gpqa = CATALOG.benchmark("gpqa-diamond").orElseThrow();
        for (Lab lab : CATALOG.labs()) {
            CATALOG.modelsOfLab(lab.id()).forEach(model -> {
                List<Score> scores = CATALOG.scores(model.id()).stream()
                        .filter(s -> s.benchmarkId().equals(gpqa.id()))
                        .toList();
                boolean independent = scores.stream().anyMatch(s -> s.reporter().kind() == Reporter.Kind.INDEPENDENT);
                ScorePreference.of(scores, gpqa)
                        .ifPresent(s -> assertEquals(
                                independent, s.reporter().kind() == Reporter.Kind.INDEPENDENT, model.id()));
            });
        }
    }
}

package org.openmodels.core.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.gap.EpochFiles;
import org.openmodels.core.source.epoch.EpochFile;
import org.openmodels.core.source.epoch.EpochObservation;
import org.openmodels.core.source.epoch.EpochScore;

@DisplayName("The capabilities index of August 2026")
class CapabilityIndexTest {

    private static List<Observation> observations() throws IOException {
        List<Observation> observations = new ArrayList<>();
        for (EpochObservation row :
                ((EpochFile.Observations) EpochFiles.read("index-2026-08/observations.csv")).rows()) {
            observations.add(Observation.of(row));
        }
        return observations;
    }

    @Test
    @DisplayName("meets the published scores of 222 models within 0.2, and the converged fit's ends")
    void published() throws IOException {
        CapabilityIndex index = CapabilityIndex.fit(observations(), IndexDefinition.EPOCH);
        assertEquals(222, index.models().size());
        assertEquals(57, index.benchmarks().size());
        for (EpochScore score : ((EpochFile.Scores) EpochFiles.read("index-2026-08/published-scores.csv")).rows()) {
            assertEquals(score.index(), index.model(score.model()).orElseThrow().index(), 0.2, score.model());
        }
        assertEquals("GPT-5.6 Sol", index.models().get(0).model());
        assertEquals(161.64, index.models().get(0).index(), 0.01);
        assertEquals("stablelm-tuned-alpha-7b", index.models().get(221).model());
        assertEquals(53.21, index.models().get(221).index(), 0.01);
        assertTrue(index.iterations() < 200, index.iterations() + " steps");
    }

    @Test
    @DisplayName("draws the same intervals from the same seed, none for the models that fix the scale")
    void intervals() throws IOException {
        Resampling resampling = new Resampling(20, 7);
        CapabilityIndex index = CapabilityIndex.fit(observations(), IndexDefinition.EPOCH, resampling);
        assertEquals(index, CapabilityIndex.fit(observations(), IndexDefinition.EPOCH, resampling));
        IndexedModel kimi = index.model("Kimi K3").orElseThrow();
        assertNotNull(kimi.low());
        assertTrue(kimi.low() < kimi.index() && kimi.index() < kimi.high(), kimi.toString());
        assertNull(index.model("GPT-5").orElseThrow().low());
    }

    @Test
    @DisplayName("says which model it lacks to fix the scale")
    void lacksAnAnchor() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> CapabilityIndex.fit(List.of(), IndexDefinition.EPOCH));
        assertTrue(e.getMessage().contains("Claude 3.5 Sonnet"), e.getMessage());
    }

    @Test
    @DisplayName("refuses more benchmarks than its dense system can hold")
    void tooManyBenchmarks() {
        List<Observation> many = new ArrayList<>();
        for (int i = 0; i < 2_001; i++) {
            many.add(new Observation("GPT-5", "b" + i, 0.6, null));
            many.add(new Observation("Claude 3.5 Sonnet", "b" + i, 0.5, null));
        }
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> CapabilityIndex.fit(many, IndexDefinition.EPOCH.withSlopeAnchor(null)));
        assertTrue(refused.getMessage().contains("2001"), refused.getMessage());
    }
}

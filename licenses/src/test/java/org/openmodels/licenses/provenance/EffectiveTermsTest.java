package org.openmodels.licenses.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.lineage.LineageEdge;
import org.openmodels.core.lineage.LineageGraph;
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;

@DisplayName("Effective terms")
class EffectiveTermsTest {
    private static final Source SOURCE = new Source("test", null, Confidence.HIGH);
    private static final LineageGraph GRAPH = LineageGraph.of(List.of(
            edge("o/tuned", "meta/llama", Relation.FINE_TUNE),
            edge("o/quant", "o/tuned", Relation.QUANTIZED),
            edge("o/tuned", "datasets/o/text", Relation.TRAINED_ON),
            edge("o/student", "meta/llama", Relation.DISTILLED),
            edge("o/copy", "meta/llama", Relation.QUANTIZED)));

    private static LineageEdge edge(String derivative, String base, Relation relation) {
        return new LineageEdge(derivative, base, relation, SOURCE);
    }

    private static EffectiveTerms terms(String model, Map<String, String> licenses) {
        return EffectiveTerms.of(
                GRAPH, model, work -> Optional.ofNullable(licenses.get(work)).map(Lab::license), Lab.KNOWLEDGE);
    }

    @Test
    @DisplayName("reach through an intermediate that relabelled, with the way as evidence")
    void throughIntermediates() {
        EffectiveTerms terms = terms(
                "o/quant",
                Map.of(
                        "meta/llama", "LicenseRef-llama-3.1",
                        "o/tuned", "MIT",
                        "o/quant", "MIT",
                        "datasets/o/text", "CC-BY-4.0"));
        assertEquals("LicenseRef-llama-3.1 AND MIT", terms.expression());
        EffectiveTerms.Inherited llama = terms.inherited().get(1);
        assertEquals(
                "o/quant <- QUANTIZED o/tuned <- FINE_TUNE meta/llama",
                llama.path().toString());
        assertEquals(Passage.MODIFIED, llama.passage());
        assertTrue(llama.terms().stream().anyMatch(term -> term.term().startsWith("thresholds/")));
        assertTrue(terms.isCertain());
    }

    @Test
    @DisplayName("of a quantized copy are the license of the original exactly")
    void copies() {
        Map<String, String> licenses = Map.of("meta/llama", "LicenseRef-llama-3.1", "o/copy", "Apache-2.0");
        assertEquals("LicenseRef-llama-3.1", terms("o/copy", licenses).expression());
    }

    @Test
    @DisplayName("of a distilled model hold only what the text says of models so trained")
    void distilled() {
        EffectiveTerms terms = terms("o/student", Map.of("meta/llama", "LicenseRef-llama-3.1", "o/student", "MIT"));
        assertEquals(
                List.of("obligations/NAME_DERIVATIVE 'Llama'"),
                terms.inherited().get(0).terms().stream()
                        .map(InheritedTerm::term)
                        .toList());
        assertEquals(
                "MIT",
                terms("o/student", Map.of("meta/llama", "MIT", "o/student", "MIT"))
                        .expression());
    }

    @Test
    @DisplayName("stay open where an addition to an ancestor's license was not read")
    void unreadAddition() {
        EffectiveTerms terms = terms(
                "o/tuned",
                Map.of(
                        "meta/llama", "MIT WITH AdditionRef-commons-clause",
                        "o/tuned", "MIT",
                        "datasets/o/text", "CC-BY-4.0"));
        assertEquals(List.of("the addition of MIT WITH AdditionRef-commons-clause was not read"), terms.open());
        assertFalse(terms.isCertain());
    }

    @Test
    @DisplayName("stay open where an ancestor's license is not known")
    void unknownAncestors() {
        EffectiveTerms terms = terms("o/quant", Map.of("o/tuned", "MIT", "datasets/o/text", "CC-BY-SA-4.0"));
        assertFalse(terms.isCertain());
        assertEquals("meta/llama", terms.unknown().get(0).ancestor());
        assertEquals(1, terms.open().size());
    }
}

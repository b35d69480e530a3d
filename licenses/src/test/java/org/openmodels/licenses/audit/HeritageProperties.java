package org.openmodels.licenses.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openmodels.core.lineage.LineageEdge;
import org.openmodels.core.lineage.LineageGraph;
import org.openmodels.core.lineage.LineagePath;
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.provenance.EffectiveTerms;
import org.openmodels.licenses.terms.LicenseKnowledge;

@Label("What flows down a lineage")
class HeritageProperties {
    private static final Source SOURCE = new Source("test", null, Confidence.HIGH);
    private static final LicenseKnowledge KNOWLEDGE = LicenseKnowledge.bundled();
    private static final List<String> LICENSES =
            List.of("MIT", "GPL-3.0-only", "LicenseRef-llama-3.1", "LicenseRef-gemma-terms-2024-04-01");
    private static final int WORKS = 8;

    @Provide
    Arbitrary<LineageGraph> graphs() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, WORKS - 1);
        return Combinators.combine(number, number, Arbitraries.of(Relation.class))
                .filter((a, b, relation) -> !a.equals(b))
                .as((a, b, relation) -> new LineageEdge("o/w" + a, "o/w" + b, relation, SOURCE))
                .list()
                .ofMaxSize(16)
                .map(LineageGraph::of);
    }

    @Property(tries = 300)
    @Label("is for every model what its effective terms say, by the nearest ancestor under each license")
    void agreesWithTheSlowWay(@ForAll("graphs") LineageGraph graph, @ForAll("licensings") List<Integer> licensing) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < WORKS; i++) {
            numbers.put("o/w" + i, licensing.get(i));
        }
        boolean[] follows = new boolean[LICENSES.size()];
        for (int i = 0; i < follows.length; i++) {
            follows[i] = KNOWLEDGE.findOrNotReviewed(LICENSES.get(i)).outputs().followsDistillation();
        }
        Heritage heritage = new Heritage(graph, work -> numbers.get(graph.id(work)), number -> follows[number]);
        for (int model = 0; model < graph.size(); model++) {
            EffectiveTerms slow = EffectiveTerms.of(
                    graph,
                    graph.id(model),
                    work -> Optional.of(numbers.get(work))
                            .filter(n -> n >= 0)
                            .map(n -> LicenseExpression.parse(LICENSES.get(n))),
                    KNOWLEDGE);
            assertEquals(expected(slow), found(graph, heritage, model, false));
            assertTrue(found(graph, heritage, model, true).containsAll(expected(slow)));
        }
    }

    /** License, passage and distance of the nearest, of all that passes something on; unknown ones too. */
    private static Set<String> expected(EffectiveTerms slow) {
        Map<String, Integer> nearest = new TreeMap<>();
        slow.inherited()
                .forEach(one -> nearest.merge(
                        one.license() + " " + one.passage(), one.path().length(), Math::min));
        Set<String> all = nearest.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
        slow.unknown().stream().mapToInt(LineagePath::length).min().ifPresent(n -> all.add("unknown " + n));
        return all;
    }

    private static Set<String> found(LineageGraph graph, Heritage heritage, int model, boolean everything) {
        Set<String> all = new TreeSet<>();
        int unknown = Integer.MAX_VALUE;
        for (int entry = heritage.start(model); entry < heritage.end(model); entry++) {
            LineagePath path = heritage.path(model, entry);
            assertEquals(heritage.steps(entry), path.length());
            assertEquals(graph.id(model), path.descendant());
            if (heritage.license(entry) == Heritage.UNKNOWN) {
                unknown = Math.min(unknown, heritage.steps(entry));
            } else if (everything || passesOn(LICENSES.get(heritage.license(entry)), heritage, entry)) {
                all.add(LICENSES.get(heritage.license(entry)) + " " + heritage.passage(entry) + " "
                        + heritage.steps(entry));
            }
        }
        if (unknown < Integer.MAX_VALUE) {
            all.add("unknown " + unknown);
        }
        return all;
    }

    /** Whether anything passes on this way, told by a lineage of one edge. */
    private static boolean passesOn(String license, Heritage heritage, int entry) {
        Relation relation =
                switch (heritage.passage(entry)) {
                    case WHOLE -> Relation.QUANTIZED;
                    case MODIFIED -> Relation.FINE_TUNE;
                    case LEARNED_FROM -> Relation.DISTILLED;
                    case GENERATED -> Relation.GENERATED_BY;
                    case TRAINING_DATA -> Relation.TRAINED_ON;
                    case TOOL -> throw new AssertionError("a tool passes nothing on");
                };
        LineageGraph one = LineageGraph.of(List.of(new LineageEdge("o/x", "o/y", relation, SOURCE)));
        return !EffectiveTerms.of(
                        one,
                        "o/x",
                        work -> Optional.of(LicenseExpression.parse(license)).filter(l -> work.equals("o/y")),
                        KNOWLEDGE)
                .inherited()
                .isEmpty();
    }

    @Provide
    Arbitrary<List<Integer>> licensings() {
        return Arbitraries.integers()
                .between(Heritage.UNKNOWN, LICENSES.size() - 1)
                .list()
                .ofSize(WORKS);
    }

    @net.jqwik.api.Example
    @Label("is found for a line of 20,000 works, and no further than 1,000 steps")
    void longLine() {
        List<LineageEdge> edges = new java.util.ArrayList<>();
        for (int i = 1; i < 20_000; i++) {
            edges.add(new LineageEdge("o/w" + i, "o/w" + (i - 1), Relation.FINE_TUNE, SOURCE));
        }
        LineageGraph graph = LineageGraph.of(edges);
        int root = graph.indexOf("o/w0");
        Heritage heritage = new Heritage(graph, work -> work == root ? 0 : 1, license -> false);
        int near = graph.indexOf("o/w1000");
        assertEquals(2, heritage.end(near) - heritage.start(near));
        int far = graph.indexOf("o/w1001");
        assertEquals(1, heritage.end(far) - heritage.start(far));
    }
}

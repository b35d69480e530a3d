package org.openmodels.licenses.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openmodels.core.lineage.LineageEdge;
import org.openmodels.core.lineage.LineageGraph;
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;
import org.openmodels.licenses.expression.LicenseExpression;

@Label("The effective terms of a model")
class EffectiveTermsProperties {
    private static final Source SOURCE = new Source("test", null, Confidence.HIGH);
    private static final int WORKS = 7;

    /** Works w0 to w6, each made only of those before it, and their licenses. */
    record World(List<LineageEdge> edges, Map<String, String> licenses) {
        EffectiveTerms of(String model) {
            return of(model, edges, licenses);
        }

        static EffectiveTerms of(String model, List<LineageEdge> edges, Map<String, String> licenses) {
            return EffectiveTerms.of(
                    LineageGraph.of(edges),
                    model,
                    work -> Optional.ofNullable(licenses.get(work)).map(Lab::license),
                    Lab.KNOWLEDGE);
        }

        List<LineageEdge> with(LineageEdge edge) {
            List<LineageEdge> all = new ArrayList<>(edges);
            all.add(edge);
            return all;
        }
    }

    private static LineageEdge edge(int derivative, int base, Relation relation) {
        return new LineageEdge("o/w" + derivative, "o/w" + base, relation, SOURCE);
    }

    @Provide
    Arbitrary<LineageEdge> edges() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, WORKS - 1);
        return Combinators.combine(number, number, Arbitraries.of(Relation.class))
                .filter((a, b, relation) -> !a.equals(b))
                .as((a, b, relation) -> edge(Math.max(a, b), Math.min(a, b), relation));
    }

    @Provide
    Arbitrary<World> worlds() {
        Arbitrary<String> license = Arbitraries.of(
                        "MIT",
                        "Apache-2.0",
                        "GPL-3.0-only",
                        "CC-BY-NC-4.0",
                        "LicenseRef-llama-3.1",
                        "LicenseRef-gemma-terms-2024-04-01",
                        "LicenseRef-creativeml-openrail-m")
                .injectNull(0.15);
        return Combinators.combine(edges().list().ofMaxSize(12), license.list().ofSize(WORKS))
                .as((edges, licenses) -> {
                    Map<String, String> known = new TreeMap<>();
                    for (int i = 0; i < WORKS; i++) {
                        if (licenses.get(i) != null) {
                            known.put("o/w" + i, licenses.get(i));
                        }
                    }
                    return new World(edges, known);
                });
    }

    private static Set<String> conjuncts(String expression) {
        return expression.equals("NOASSERTION")
                ? Set.of()
                : LicenseExpression.parse(expression).conjuncts().stream()
                        .map(Object::toString)
                        .collect(Collectors.toSet());
    }

    private static Set<InheritedTerm> terms(EffectiveTerms effective) {
        return effective.inherited().stream()
                .flatMap(one -> one.terms().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> unknown(EffectiveTerms effective) {
        return effective.unknown().stream().map(path -> path.ancestor()).collect(Collectors.toSet());
    }

    @Property(tries = 300)
    @Label("never become looser by another ancestor, of it or of an ancestor of it")
    void monotone(@ForAll("worlds") World world, @ForAll("edges") LineageEdge more) {
        if (more.relation() == Relation.QUANTIZED) {
            return; // of a copy its label goes: the next laws
        }
        for (int i = 0; i < WORKS; i++) {
            EffectiveTerms before = world.of("o/w" + i);
            EffectiveTerms after = World.of("o/w" + i, world.with(more), world.licenses());
            assertTrue(terms(after).containsAll(terms(before)));
            assertTrue(conjuncts(after.expression()).containsAll(conjuncts(before.expression())));
            assertTrue(unknown(after).containsAll(unknown(before)));
        }
    }

    @Property(tries = 200)
    @Label("do not depend on the order of edges")
    void order(@ForAll("worlds") World world, @ForAll Random random) {
        List<LineageEdge> shuffled = new ArrayList<>(world.edges());
        Collections.shuffle(shuffled, random);
        for (int i = 0; i < WORKS; i++) {
            assertEquals(world.of("o/w" + i), World.of("o/w" + i, shuffled, world.licenses()));
        }
    }

    @Property(tries = 200)
    @Label("of a fine-tune are those of its base and its own license")
    void join(@ForAll("worlds") World world) {
        List<LineageEdge> edges = new ArrayList<>(world.edges());
        edges.add(new LineageEdge("o/tuned", "o/w" + (WORKS - 1), Relation.FINE_TUNE, SOURCE));
        Map<String, String> licenses = new TreeMap<>(world.licenses());
        licenses.put("o/tuned", "ISC");
        EffectiveTerms base = world.of("o/w" + (WORKS - 1));
        EffectiveTerms tuned = World.of("o/tuned", edges, licenses);
        Set<String> expected = new HashSet<>(conjuncts(base.expression()));
        expected.add("ISC");
        assertEquals(expected, conjuncts(tuned.expression()));
        assertTrue(unknown(tuned).containsAll(unknown(base)));
    }

    @Property(tries = 200)
    @Label("stay open as long as an ancestor's license is not known")
    void open(@ForAll("worlds") World world) {
        for (int i = 0; i < WORKS; i++) {
            EffectiveTerms effective = world.of("o/w" + i);
            assertFalse(effective.isCertain() && !unknown(effective).isEmpty());
            effective.unknown().forEach(path -> assertFalse(world.licenses().containsKey(path.ancestor())));
            effective.inherited().forEach(one -> {
                assertEquals(effective.model(), one.path().descendant());
                assertEquals(world.licenses().get(one.path().ancestor()), one.license());
            });
        }
    }

    @Group
    @Label("when the model is a copy")
    class Copies {
        @Property(tries = 200)
        @Label(
                "are the license of the original exactly, whatever the copy declares; another label is told and leaves it open")
        void exact(@ForAll("worlds") World world, @ForAll("labels") String label) {
            String original = "o/w" + (WORKS - 1);
            if (!world.licenses().containsKey(original)) {
                return;
            }
            List<LineageEdge> edges = new ArrayList<>(world.edges());
            edges.add(new LineageEdge("o/copy", original, Relation.QUANTIZED, SOURCE));
            Map<String, String> licenses = new TreeMap<>(world.licenses());
            licenses.put("o/copy", label);
            EffectiveTerms copy = World.of("o/copy", edges, licenses);
            assertEquals(world.of(original).expression(), copy.expression());
            assertEquals(label, copy.declared());
            assertEquals(
                    !label.equals(licenses.get(original)),
                    copy.open().stream().anyMatch(why -> why.startsWith("o/copy declares " + label)));
        }

        @Provide
        Arbitrary<String> labels() {
            return Arbitraries.of("MIT", "Apache-2.0", "CC-BY-NC-4.0", "LicenseRef-llama-3.1");
        }

        @Provide("worlds")
        Arbitrary<World> outer() {
            return new EffectiveTermsProperties().worlds();
        }
    }

    @Group
    @Label("along a way of two steps")
    class Ways {
        @Property
        @Label(
                "never bring a work nearer than the first step left it; trained on what it made, a model learned from it")
        void weakest(@ForAll Passage first, @ForAll Passage second, @ForAll boolean follows) {
            Passage both = first.then(second, follows);
            boolean learns = second == Passage.LEARNED_FROM || second == Passage.TRAINING_DATA;
            if (first == Passage.GENERATED && learns) {
                assertEquals(Passage.LEARNED_FROM, both);
            } else {
                assertTrue(both.compareTo(first) >= 0);
            }
        }

        @Property
        @Label("are the same for a copy in between")
        void copy(@ForAll Passage passage, @ForAll boolean follows) {
            assertEquals(passage, passage.then(Passage.WHOLE, follows));
            assertEquals(passage, Passage.WHOLE.then(passage, follows));
        }

        @Property
        @Label("reach past a distilled model only where the text counts such models as derivatives")
        void distilledTwice(@ForAll boolean follows) {
            Passage twice = Passage.LEARNED_FROM.then(Passage.LEARNED_FROM, follows);
            assertEquals(follows ? Passage.LEARNED_FROM : Passage.TOOL, twice);
        }
    }
}

package org.openmodels.core.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;

@Label("A lineage graph")
class LineageGraphProperties {
    private static final Source SOURCE = new Source("test", null, Confidence.HIGH);

    /** An edge as stated, which may go from a work to itself. */
    record Stated(String derivative, String base, Relation relation) {}

    @Provide
    Arbitrary<List<Stated>> edges() {
        Arbitrary<String> work = Arbitraries.integers().between(0, 8).map(i -> (i % 2 == 0 ? "o/w" : "O/W") + i);
        return Combinators.combine(work, work, Arbitraries.of(Relation.MERGE, Relation.QUANTIZED))
                .as(Stated::new)
                .list()
                .ofMaxSize(25);
    }

    private static LineageGraph graph(List<Stated> edges) {
        LineageGraphBuilder builder = new LineageGraphBuilder();
        edges.forEach(e -> builder.add(e.derivative(), e.base(), e.relation(), SOURCE));
        return builder.build();
    }

    private static Set<String> ways(LineageGraph graph) {
        Set<String> ways = new TreeSet<>();
        for (int work = 0; work < graph.size(); work++) {
            graph.ancestors(graph.id(work)).forEach(path -> ways.add(path.toString()));
        }
        return ways;
    }

    @Property
    @Label("has no ring: nothing is its own ancestor")
    void isAcyclic(@ForAll("edges") List<Stated> edges) {
        LineageGraph graph = graph(edges);
        for (int work = 0; work < graph.size(); work++) {
            String id = graph.id(work);
            assertTrue(graph.ancestors(id).stream()
                    .noneMatch(path -> path.ancestor().equals(id)));
            for (LineagePath path : graph.ancestors(id)) {
                assertTrue(
                        graph.ancestors(path.ancestor()).stream()
                                .noneMatch(back -> back.ancestor().equals(id)),
                        path.toString());
            }
        }
    }

    @Property
    @Label("does not depend on the order of its edges")
    void orderChangesNothing(@ForAll("edges") List<Stated> edges, @ForAll Random random) {
        List<Stated> shuffled = new ArrayList<>(edges);
        Collections.shuffle(shuffled, random);
        assertEquals(ways(graph(edges)), ways(graph(shuffled)));
        assertEquals(graph(edges).edgeCount(), graph(shuffled).edgeCount());
    }

    @Property
    @Label("ancestors and descendants are each other's mirror")
    void mirror(@ForAll("edges") List<Stated> edges) {
        LineageGraph graph = graph(edges);
        Set<String> up = new HashSet<>();
        Set<String> down = new HashSet<>();
        for (int work = 0; work < graph.size(); work++) {
            String id = graph.id(work);
            graph.ancestors(id).forEach(p -> up.add(p.descendant() + " " + p.ancestor()));
            graph.descendants(id).forEach(p -> down.add(p.descendant() + " " + p.ancestor()));
        }
        assertEquals(up, down);
    }

    @Property
    @Label("every stated edge is an edge, a duplicate, a self-reference or the end of a ring")
    void nothingIsLost(@ForAll("edges") List<Stated> edges) {
        LineageGraph graph = graph(edges);
        int faults = graph.faultCount(LineageFault.Kind.SELF_REFERENCE)
                + graph.faultCount(LineageFault.Kind.DUPLICATE)
                + graph.faultCount(LineageFault.Kind.CYCLE);
        assertEquals(edges.size(), graph.edgeCount() + faults);
    }
}

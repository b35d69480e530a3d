package org.openmodels.core.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;

@DisplayName("A lineage graph")
class LineageGraphTest {
    private static final Source SOURCE = new Source("test", null, Confidence.HIGH);

    private static LineageEdge edge(String derivative, String base, Relation relation) {
        return new LineageEdge(derivative, base, relation, SOURCE);
    }

    @Test
    @DisplayName("answers with the way between two works")
    void pathsAreEvidence() {
        LineageGraph graph = LineageGraph.of(List.of(
                edge("o/quant", "o/merge", Relation.QUANTIZED),
                edge("o/merge", "o/a", Relation.MERGE),
                edge("o/merge", "o/b", Relation.MERGE),
                edge("o/a", "o/root", Relation.FINE_TUNE),
                edge("o/a", "datasets/o/text", Relation.TRAINED_ON)));
        assertEquals(
                List.of(
                        "o/quant <- QUANTIZED o/merge",
                        "o/quant <- QUANTIZED o/merge <- MERGE o/a",
                        "o/quant <- QUANTIZED o/merge <- MERGE o/b",
                        "o/quant <- QUANTIZED o/merge <- MERGE o/a <- TRAINED_ON datasets/o/text",
                        "o/quant <- QUANTIZED o/merge <- MERGE o/a <- FINE_TUNE o/root"),
                graph.ancestors("O/Quant").stream().map(LineagePath::toString).toList());
        assertEquals(
                List.of("o/b", "datasets/o/text", "o/root"),
                graph.roots("o/quant").stream().map(LineagePath::ancestor).toList());
        assertEquals(
                List.of("o/a <- FINE_TUNE o/root", "o/merge <- MERGE o/a <- FINE_TUNE o/root"),
                graph.descendants("o/root").stream()
                        .map(LineagePath::toString)
                        .limit(2)
                        .toList());
        assertEquals(List.of(), graph.ancestors("no/such"));
        assertEquals(SOURCE, graph.parents("o/quant").get(0).source());
    }

    @Test
    @DisplayName("follows renames, leaves out self-references and duplicates, and tells of each")
    void faultsAreTold() {
        LineageGraphBuilder builder =
                new LineageGraphBuilder().rename("old/name", "mid/name").rename("mid/name", "new/name");
        builder.describe("o/x");
        builder.describe("new/name");
        builder.add("o/x", "Old/Name", Relation.FINE_TUNE, SOURCE);
        builder.add("o/x", "O/X", Relation.FINE_TUNE, SOURCE);
        builder.add("o/x", "gone/away", Relation.MERGE, SOURCE);
        builder.add("o/x", "GONE/away", Relation.MERGE, SOURCE);
        LineageGraph graph = builder.build();
        assertEquals(
                List.of(
                        new LineageFault(LineageFault.Kind.SELF_REFERENCE, List.of("o/x", "O/X")),
                        new LineageFault(LineageFault.Kind.DUPLICATE, List.of("o/x", "gone/away")),
                        new LineageFault(LineageFault.Kind.RENAMED, List.of("o/x", "Old/Name", "new/name"))),
                graph.faults());
        assertEquals(
                List.of("gone/away", "new/name"),
                graph.parents("o/x").stream().map(LineageEdge::base).toList());
        assertEquals(List.of("gone/away"), graph.deadParents());
        assertEquals(1, graph.faultCount(LineageFault.Kind.DUPLICATE));
    }

    @Test
    @DisplayName("takes one edge out of a ring, the same in any order")
    void ringsAreBroken() {
        List<LineageEdge> ring = List.of(
                edge("o/a", "o/b", Relation.MERGE),
                edge("o/b", "o/c", Relation.MERGE),
                edge("o/c", "o/a", Relation.MERGE));
        LineageGraph one = LineageGraph.of(ring);
        LineageGraph other = LineageGraph.of(List.of(ring.get(2), ring.get(1), ring.get(0)));
        LineageFault fault = new LineageFault(LineageFault.Kind.CYCLE, List.of("o/c", "o/a", "o/b"));
        assertEquals(List.of(fault), one.faults());
        assertEquals(List.of(fault), other.faults());
        assertEquals(2, one.edgeCount());
        assertEquals(List.of(), one.parents("o/c"));
        assertEquals(one.ancestors("o/a"), other.ancestors("o/a"));
    }

    @Test
    @DisplayName("of a hundred thousand generations needs no deep stack")
    void deepLineage() {
        LineageGraphBuilder builder = new LineageGraphBuilder();
        for (int i = 0; i < 100_000; i++) {
            builder.add("o/m" + i, "o/m" + (i + 1), Relation.FINE_TUNE, SOURCE);
        }
        builder.add("o/m100000", "o/m0", Relation.FINE_TUNE, SOURCE);
        LineageGraph graph = builder.build();
        assertEquals(100_000, graph.edgeCount());
        assertEquals(1, graph.faultCount(LineageFault.Kind.CYCLE));
        assertTrue(graph.indexOf("O/M99999") >= 0);
    }

    @Test
    @DisplayName("does not change when its builder is used again, which is refused")
    void spentBuilder() {
        LineageGraphBuilder builder = new LineageGraphBuilder().add("a/b", "a/a", Relation.FINE_TUNE, SOURCE);
        LineageGraph graph = builder.build();
        assertThrows(IllegalStateException.class, () -> builder.describe("a/c"));
        assertThrows(IllegalStateException.class, () -> builder.add("a/c", "a/a", Relation.FINE_TUNE, SOURCE));
        assertThrows(IllegalStateException.class, () -> builder.rename("a/a", "a/z"));
        assertThrows(IllegalStateException.class, builder::build);
        assertEquals(2, graph.size());
    }

    @Test
    @DisplayName("of names made to collide is built in linear time")
    void collidingNames() {
        LineageGraph graph = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            LineageGraphBuilder builder = new LineageGraphBuilder();
            for (int i = 0; i < 1 << 17; i++) {
                StringBuilder name = new StringBuilder();
                for (int bit = 0; bit < 17; bit++) {
                    name.append((i >> bit & 1) == 0 ? "a~" : "b_");
                }
                builder.describe(name.toString());
            }
            return builder.build();
        });
        assertEquals(1 << 17, graph.size());
    }

    @Test
    @DisplayName("with a ring through every work of a long chain keeps what it tells of rings within bounds")
    void manyRings() {
        int works = 4_000;
        List<LineageEdge> edges = new ArrayList<>();
        for (int i = 1; i < works; i++) {
            edges.add(new LineageEdge("w/" + (i - 1), "w/" + i, Relation.FINE_TUNE, SOURCE));
            edges.add(new LineageEdge("w/" + i, "w/0", Relation.MERGE, SOURCE));
        }
        LineageGraph graph = LineageGraph.of(edges);
        assertEquals(works, graph.size());
        long told = graph.faults().stream().mapToLong(f -> f.works().size()).sum();
        assertTrue(told <= 2_000_000, told + " names");
        assertEquals(works - 1, graph.faultCount(LineageFault.Kind.CYCLE));
        Set<String> ends = graph.faults().stream()
                .map(f -> f.works().get(0) + " " + f.works().get(1))
                .collect(Collectors.toSet());
        for (int i = 1; i < works; i++) {
            assertTrue(ends.contains("w/" + i + " w/0"), "both ends of the edge taken out at w/" + i);
        }
    }

    @Test
    @DisplayName("tells ways of a million steps in all, nearest first, and each edge once")
    void manyLongWays() {
        List<LineageEdge> edges = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            edges.add(new LineageEdge("w/" + i, "w/" + (i + 1), Relation.FINE_TUNE, SOURCE));
        }
        for (int i = 0; i < 5_000; i++) {
            edges.add(new LineageEdge("x/" + i, "w/0", Relation.QUANTIZED, SOURCE));
        }
        LineageGraph graph = LineageGraph.of(edges);
        List<LineagePath> ways = graph.descendants("w/600");
        long steps = ways.stream().mapToLong(LineagePath::length).sum();
        assertTrue(steps <= LineagePath.MOST_STEPS && steps > LineagePath.MOST_STEPS - 1_000, steps + " steps");
        Map<LineageEdge, Boolean> objects = new IdentityHashMap<>();
        ways.forEach(way -> way.edges().forEach(edge -> objects.put(edge, true)));
        assertEquals(ways.size(), objects.size());
        assertEquals("w/599", ways.get(0).descendant());
        assertEquals(601, ways.get(ways.size() - 1).length());
    }

    @Test
    @DisplayName("tells ways of a thousand steps at most, however long a chain is")
    void longWays() {
        List<LineageEdge> edges = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            edges.add(new LineageEdge("w/" + i, "w/" + (i + 1), Relation.FINE_TUNE, SOURCE));
        }
        LineageGraph graph = LineageGraph.of(edges);
        assertEquals(LineagePath.LONGEST, graph.ancestors("w/0").size());
        assertEquals(LineagePath.LONGEST, graph.descendants("w/1500").size());
        assertEquals(
                List.of("w/1500"),
                graph.roots("w/600").stream().map(LineagePath::ancestor).toList());
    }
}

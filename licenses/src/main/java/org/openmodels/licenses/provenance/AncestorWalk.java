package org.openmodels.licenses.provenance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.lineage.LineageEdge;
import org.openmodels.core.lineage.LineageGraph;
import org.openmodels.core.lineage.LineagePath;

/**
 * Goes up from a model and finds every way in which an ancestor stands in it, each with a shortest path. The paths of two ways
 * may differ: a model can be merged from a work and have learned from its outputs too. Iterative, and at most {@value
 * #MAX_STEPS} steps up.
 */
final class AncestorWalk {
    static final int MAX_STEPS = 1_000;

    private final LineageGraph lineage;
    private final IntPredicate follows;
    private final Map<Integer, EnumSet<Passage>> told = new HashMap<>();
    private final List<Ancestor> ancestors = new ArrayList<>();
    private boolean cutOff;

    /**
     * Prepares a walk.
     *
     * @param follows tells of a work whether its license counts models trained on outputs as derivatives
     */
    AncestorWalk(LineageGraph lineage, IntPredicate follows) {
        this.lineage = lineage;
        this.follows = follows;
    }

    /** An ancestor, how it stands in the model, and the way up to it. */
    record Ancestor(int work, Passage passage, LineagePath path) {}

    /** Tells whether there are ancestors further up than the walk went. */
    boolean cutOff() {
        return cutOff;
    }

    /** Returns the ancestors of a model that stand in it in any way, nearest first and then by name. */
    List<Ancestor> up(int model) {
        Set<Map.Entry<Integer, Route>> seen = new HashSet<>();
        List<Stop> layer = List.of(new Stop(model, Route.NONE, null, null));
        for (int steps = 0; steps < MAX_STEPS && !layer.isEmpty(); steps++) {
            List<Stop> next = new ArrayList<>();
            for (Stop stop : layer) {
                int[] bases = lineage.bases(stop.work);
                for (int n = 0; n < bases.length; n++) {
                    Route route = stop.route.up(Passage.of(lineage.relation(stop.work, n)));
                    if (seen.add(Map.entry(bases[n], route))) {
                        next.add(new Stop(bases[n], route, stop, lineage.edge(stop.work, n)));
                    }
                }
            }
            next.sort(Comparator.comparing(stop -> lineage.id(stop.work), String.CASE_INSENSITIVE_ORDER));
            next.forEach(this::tell);
            layer = next;
        }
        cutOff = !layer.isEmpty();
        return ancestors;
    }

    private void tell(Stop stop) {
        Passage passage = stop.route.passage(follows.test(stop.work));
        EnumSet<Passage> before = told.computeIfAbsent(stop.work, work -> EnumSet.noneOf(Passage.class));
        if (passage != Passage.TOOL && before.add(passage)) {
            ancestors.add(new Ancestor(stop.work, passage, stop.path()));
        }
    }

    /** A work on the way, with the step that led to it. */
    private static final class Stop {
        final int work;
        final Route route;
        final @Nullable Stop before;
        final @Nullable LineageEdge edge;

        Stop(int work, Route route, @Nullable Stop before, @Nullable LineageEdge edge) {
            this.work = work;
            this.route = route;
            this.before = before;
            this.edge = edge;
        }

        LineagePath path() {
            ArrayDeque<LineageEdge> edges = new ArrayDeque<>();
            for (Stop stop = this; stop != null && stop.edge != null; stop = stop.before) {
                edges.addFirst(stop.edge);
            }
            return new LineagePath(List.copyOf(edges));
        }
    }

    /**
     * What becomes, at the lower end of a way, of that which stands in its upper end: for each passage there the one here,
     * first for licenses that do not count trained models as derivatives, then for those that do.
     */
    private record Route(List<Passage> plain, List<Passage> following) {
        static final Route NONE = new Route(List.of(Passage.values()), List.of(Passage.values()));

        Route up(Passage step) {
            List<Passage> newPlain = new ArrayList<>();
            List<Passage> newFollowing = new ArrayList<>();
            for (Passage passage : Passage.values()) {
                newPlain.add(at(plain, passage.then(step, false)));
                newFollowing.add(at(following, passage.then(step, true)));
            }
            return new Route(List.copyOf(newPlain), List.copyOf(newFollowing));
        }

        /** Returns how the work at the upper end itself stands at the lower. */
        Passage passage(boolean follows) {
            return at(follows ? following : plain, Passage.WHOLE);
        }

        @SuppressWarnings("EnumOrdinal") // lists of all passages in their order
        private static Passage at(List<Passage> all, Passage passage) {
            return all.get(passage.ordinal());
        }
    }
}

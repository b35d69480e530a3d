package org.openmodels.core.analysis;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.openmodels.core.benchmark.Direction;
import org.openmodels.core.benchmark.Reporter;

/** What keeps two scores from being compared. Immutable and thread-safe. */
public enum Difference {
    /** Different tests. */
    BENCHMARK,
    /** Different versions of the test. */
    VERSION,
    /** Different units. */
    METRIC,
    /** More is better in one, less in the other; or no source tells which. */
    DIRECTION,
    /** Different ranges, such as 0 to 1 and 0 to 100. */
    SCALE,
    /** Tools in one, none or an unknown use in the other. */
    TOOLS,
    /** Different thinking modes or efforts. */
    MODE,
    /** Reported by the makers or their competitors in one, by others in the other. */
    REPORTER;

    /** Returns all differences of two scores in the order of this type; empty where they compare. */
    public static Set<Difference> between(Measurement a, Measurement b) {
        EnumSet<Difference> found = EnumSet.noneOf(Difference.class);
        add(found, BENCHMARK, !a.benchmark().equalsIgnoreCase(b.benchmark()));
        add(found, VERSION, !Objects.equals(a.version(), b.version()));
        add(found, METRIC, !Objects.equals(a.metric(), b.metric()));
        add(found, DIRECTION, a.direction() != b.direction() || a.direction() == Direction.UNKNOWN);
        add(found, SCALE, !a.scale().equals(b.scale()));
        add(found, TOOLS, a.tools() != b.tools());
        add(found, MODE, !Mode.of(a.mode()).equals(Mode.of(b.mode())));
        add(found, REPORTER, byLab(a.reporter()) != byLab(b.reporter()));
        return Collections.unmodifiableSet(found);
    }

    private static void add(Set<Difference> found, Difference difference, boolean there) {
        if (there) {
            found.add(difference);
        }
    }

    private static boolean byLab(Reporter.Kind kind) {
        return kind == Reporter.Kind.SELF_REPORTED || kind == Reporter.Kind.COMPETITOR;
    }
}

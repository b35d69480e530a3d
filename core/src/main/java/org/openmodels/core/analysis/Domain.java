package org.openmodels.core.analysis;

import java.util.List;

/**
 * A field of work and the benchmarks of the catalog that stand for it, in order of preference.
 *
 * <p>Immutable and thread-safe.
 */
public enum Domain {
    /** Repairing and writing programs. */
    CODING("swe-bench-verified", "livecodebench-v6", "aider-polyglot"),
    /** Acting over many steps with tools. */
    AGENTIC("terminal-bench-2.0", "browsecomp", "apex-agents"),
    /** Finding and using weaknesses of software. */
    CYBER("cybench", "cybergym", "cybersecurity-ctfs"),
    /** Mathematics. */
    MATH("aime-2025", "otis-mock-aime-2024-2025", "frontiermath-tiers-1-3");

    private final String first;
    private final String second;
    private final String third;

    Domain(String first, String second, String third) {
        this.first = first;
        this.second = second;
        this.third = third;
    }

    /** Returns the ids of its benchmarks; a catalog may lack some. */
    public List<String> benchmarks() {
        return List.of(first, second, third);
    }
}

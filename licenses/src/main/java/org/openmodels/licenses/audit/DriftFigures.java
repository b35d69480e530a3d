package org.openmodels.licenses.audit;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.openmodels.licenses.provenance.Severity;

/**
 * How many edges of a lineage keep, change or lose the license.
 *
 * <p>As declared, word for word: the value of the key {@code license} spelt so, with {@code license_name} where it is {@code
 * other}; {@code other} without a name counts. Resolved: what both ends' licenses were found to be, whatever the spelling.
 *
 * <p>Immutable and thread-safe.
 *
 * @param declaredCompared edges both ends of which declare a license
 * @param declaredSame of them those that declare the same words
 * @param resolvedSame edges with the same license at both ends
 * @param harmless edges whose licenses differ and that lose nothing but what keeping the notices mends
 * @param conflict edges that lose a duty, a restriction or more: leads to look at
 * @param unknown edges whose licenses differ and of which one was not read, or leaves it open
 * @param unresolved edges of which an end has no license or one that is not resolved
 * @param bySeverity edges to a parent in the input by what is lost, the name included
 * @param declaredPairs edges by what the parent and what the model declares, sorted
 * @param classPairs edges by the class of the parent's and of the model's license, sorted
 */
public record DriftFigures(
        long declaredCompared,
        long declaredSame,
        long resolvedSame,
        long harmless,
        long conflict,
        long unknown,
        long unresolved,
        Map<Severity, Long> bySeverity,
        Map<String, Map<String, Long>> declaredPairs,
        Map<String, Map<String, Long>> classPairs)
        implements Serializable {

    /** Copies the maps. */
    public DriftFigures {
        bySeverity = Collections.unmodifiableMap(new TreeMap<>(bySeverity));
        declaredPairs = copy(declaredPairs);
        classPairs = copy(classPairs);
    }

    private static Map<String, Map<String, Long>> copy(Map<String, Map<String, Long>> pairs) {
        Map<String, Map<String, Long>> copy = new TreeMap<>();
        pairs.forEach((key, row) -> copy.put(key, Collections.unmodifiableMap(new TreeMap<>(row))));
        return Collections.unmodifiableMap(copy);
    }

    /** Returns how many edges declare different words. */
    public long declaredDifferent() {
        return declaredCompared - declaredSame;
    }

    /** Returns how many edges have a resolved license at both ends. */
    public long resolvedCompared() {
        return resolvedSame + harmless + conflict + unknown;
    }
}

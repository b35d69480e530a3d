package org.openmodels.core.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openmodels.core.catalog.Lab;
import org.openmodels.core.catalog.ModelCatalog;

/**
 * Divides a value among the labs or countries behind a model: a joint lab's equally among those who publish together.
 *
 * <p>Immutable and thread-safe.
 */
public enum Owners {
    /** By the lab's seat, ISO 3166-1 alpha-2. */
    COUNTRY,
    /** By the lab's id. */
    LAB;

    /** The key of what no source attributes. */
    public static final String UNKNOWN = "unknown";

    /** Returns the parts of one, by key; they sum to one. */
    public Map<String, Double> of(ModelCatalog catalog, String labId) {
        Map<String, Double> parts = new TreeMap<>();
        Optional<Lab> lab = catalog.lab(labId);
        List<String> members = lab.map(Lab::jointOf).filter(l -> !l.isEmpty()).orElse(List.of(labId));
        for (String member : members) {
            parts.merge(key(catalog, member), 1.0 / members.size(), Double::sum);
        }
        return parts;
    }

    private String key(ModelCatalog catalog, String labId) {
        return this == LAB ? labId : catalog.lab(labId).map(Lab::country).orElse(UNKNOWN);
    }
}

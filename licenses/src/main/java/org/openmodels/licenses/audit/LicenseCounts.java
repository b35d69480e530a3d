package org.openmodels.licenses.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How many models have which license. */
final class LicenseCounts {
    private final AuditTable table;
    private final long[] models;

    LicenseCounts(AuditTable table, int works) {
        this.table = table;
        this.models = new long[table.licenses.size()];
        for (int work = 0; work < works; work++) {
            int license = table.license(work);
            if (license >= 0) {
                models[license]++;
            }
        }
    }

    /** By how far the license could be resolved. */
    Map<String, Long> statuses() {
        return by(licensed -> licensed.status().name());
    }

    /** By the license, where there is one. */
    Map<String, Long> expressions() {
        Map<String, Long> all = new HashMap<>();
        for (int i = 0; i < models.length; i++) {
            if (table.licenses.get(i).expression() != null) {
                all.merge(table.licenses.get(i).label(), models[i], Long::sum);
            }
        }
        return all;
    }

    /** By the class of the license. */
    Map<String, Long> classes(LicenseClasses classes) {
        return by(
                licensed -> licensed.expression() == null ? LicenseClasses.UNKNOWN : classes.of(licensed.expression()));
    }

    private Map<String, Long> by(Function<Licensed, String> key) {
        Map<String, Long> all = new TreeMap<>();
        for (int i = 0; i < models.length; i++) {
            all.merge(key.apply(table.licenses.get(i)), models[i], Long::sum);
        }
        return all;
    }
}

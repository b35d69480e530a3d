package org.openmodels.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openmodels.core.analysis.Shares;
import org.openmodels.core.catalog.Lab;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.gap.Race;
import org.openmodels.core.gap.RatedModel;
import org.openmodels.licenses.history.LicenseClasses;

/** What the sections of the page have in common. */
abstract class StateData {
    static final String INDEX_SOURCE = "Epoch AI, Epoch Capabilities Index, August 2026 (CC BY 4.0)";

    final Basis basis;
    final ModelCatalog catalog;
    final LicenseClasses classes;
    final Race race;
    final String catalogSource;

    StateData(Basis basis) {
        this.basis = basis;
        this.catalog = basis.catalog;
        this.classes = basis.classes;
        this.race = basis.race;
        this.catalogSource = "openmodels catalog " + catalog.dataVersion() + " (each row carries its source)";
    }

    static Map<LocalDate, Map.Entry<String, Double>> steps(List<RatedModel> frontier) {
        Map<LocalDate, Map.Entry<String, Double>> points = new TreeMap<>();
        frontier.forEach(m -> points.put(m.date(), Map.entry(m.name(), m.level())));
        return points;
    }

    /** Returns a lab's name without what stands in brackets, or its id where no source names it. */
    String labName(String id) {
        String name = catalog.lab(id).map(Lab::name).orElse(id);
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    /** Returns a model's name without its lab. */
    static String modelName(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    /** Only what names a publication that a reader can look up, not a search index or rows that are not beside it. */
    static boolean isTraceable(String source) {
        return !source.equals("derived") && !source.contains("search index") && !source.contains("index doc");
    }

    static double share(Shares shares, String key) {
        return shares.parts().stream()
                .filter(p -> p.key().equals(key))
                .mapToDouble(Shares.Part::share)
                .sum();
    }
}

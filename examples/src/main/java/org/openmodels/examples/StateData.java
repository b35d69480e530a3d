package org.openmodels.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.openmodels.core.analysis.Shares;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.gap.CatalogRaces;
import org.openmodels.core.gap.EpochRaces;
import org.openmodels.core.gap.Race;
import org.openmodels.core.gap.RatedModel;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.history.LicenseClasses;

/** What the sections of the page are computed from. */
abstract class StateData {
    static final String INDEX_SOURCE = "Epoch AI, Epoch Capabilities Index, August 2026 (CC BY 4.0)";

    final Advisor advisor;
    final ModelCatalog catalog;
    final LicenseClasses classes;
    final Race race;
    final String catalogSource;

    StateData(Advisor advisor) {
        this.advisor = advisor;
        this.catalog = advisor.catalog();
        this.classes = new LicenseClasses(advisor);
        this.race = EpochRaces.bundledIndex();
        this.catalogSource = "openmodels catalog " + catalog.dataVersion() + " (each row carries its source)";
    }

    Race filtered(String name, Predicate<Model> passes) {
        return race.withOpen(
                name, m -> CatalogRaces.model(catalog, m).filter(passes).isPresent());
    }

    static Map<LocalDate, Map.Entry<String, Double>> steps(List<RatedModel> frontier) {
        Map<LocalDate, Map.Entry<String, Double>> points = new TreeMap<>();
        frontier.forEach(m -> points.put(m.date(), Map.entry(m.name(), m.level())));
        return points;
    }

    static double share(Shares shares, String key) {
        return shares.parts().stream()
                .filter(p -> p.key().equals(key))
                .mapToDouble(Shares.Part::share)
                .sum();
    }
}

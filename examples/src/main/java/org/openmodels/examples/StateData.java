package org.openmodels.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.openmodels.core.analysis.Shares;
import org.openmodels.core.catalog.Lab;
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

    /** Returns the words for a class of license. */
    static String words(String headline) {
        return headline.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static double share(Shares shares, String key) {
        return shares.parts().stream()
                .filter(p -> p.key().equals(key))
                .mapToDouble(Shares.Part::share)
                .sum();
    }
}

package org.openmodels.examples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.gap.EpochRaces;
import org.openmodels.core.gap.Race;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.history.LicenseClasses;

/** What all sections of the page are computed from, made once. */
final class Basis {
    final Advisor advisor;
    final ModelCatalog catalog;
    final LicenseClasses classes;
    final Race race;

    private final Map<String, Race> filtered = new TreeMap<>();

    Basis(Advisor advisor) {
        this.advisor = advisor;
        this.catalog = advisor.catalog();
        this.classes = new LicenseClasses(advisor);
        this.race = EpochRaces.bundledIndex();
    }

    /** Returns the race on the index with the open models that pass any of some filters, as {@code gap} takes them. */
    Race filtered(String... filters) {
        String name = String.join(" or ", filters);
        return filtered.computeIfAbsent(name, key -> {
            Predicate<Model> passes = List.of(filters).stream()
                    .map(filter -> OpenFilter.predicate(filter, catalog, classes))
                    .reduce(model -> false, Predicate::or);
            return OpenFilter.apply(race, name, passes, catalog);
        });
    }
}

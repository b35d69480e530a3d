package org.openmodels.examples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.openmodels.core.analysis.Owners;
import org.openmodels.core.analysis.PriceAtLevel;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.gap.CatalogRaces;
import org.openmodels.core.gap.Race;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.core.size.SizeBasis;
import org.openmodels.licenses.history.LicenseClasses;

/** Which open models count: {@code truly-permissive}, {@code country=US}, {@code max-params=32B}, {@code max-price=1.5}. */
final class OpenFilter {
    private OpenFilter() {}

    /** Returns a race with each filter in turn; a model that the catalog does not know passes none. */
    static Race apply(Race race, List<String> filters, ModelCatalog catalog, LicenseClasses classes) {
        Race filtered = race;
        for (String filter : filters) {
            filtered = apply(filtered, filter, predicate(filter, catalog, classes), catalog);
        }
        return filtered;
    }

    /** Returns a race with one filter under a name. */
    static Race apply(Race race, String name, Predicate<Model> passes, ModelCatalog catalog) {
        return race.withOpen(
                name, rated -> CatalogRaces.model(catalog, rated).filter(passes).isPresent());
    }

    static Predicate<Model> predicate(String filter, ModelCatalog catalog, LicenseClasses classes) {
        int equals = filter.indexOf('=');
        String name = equals < 0 ? filter : filter.substring(0, equals);
        String value = equals < 0 ? "" : filter.substring(equals + 1);
        try {
            return switch (name) {
                case "truly-permissive" -> classes::isTrulyPermissive;
                case "country" ->
                    m -> Owners.COUNTRY.of(catalog, m.labId()).containsKey(value.toUpperCase(Locale.ROOT));
                case "max-params" -> {
                    ParameterCount most = ParameterCount.parse(value);
                    yield m -> m.size()
                            .count(SizeBasis.TOTAL)
                            .filter(c -> c.compareTo(most) <= 0)
                            .isPresent();
                }
                case "max-price" -> {
                    BigDecimal most = new BigDecimal(value);
                    yield m -> PriceAtLevel.cheapest(catalog, m, "USD")
                            .flatMap(PriceAtLevel::blended)
                            .filter(p -> p.compareTo(most) <= 0)
                            .isPresent();
                }
                default ->
                    throw new InputException("open-filter must be truly-permissive, country=CC, max-params=SIZE or"
                            + " max-price=USD per million tokens: " + filter);
            };
        } catch (IllegalArgumentException malformed) {
            throw new InputException("open-filter " + filter + ": " + malformed.getMessage());
        }
    }
}

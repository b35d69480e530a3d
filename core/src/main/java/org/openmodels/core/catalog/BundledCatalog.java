package org.openmodels.core.catalog;

import java.time.LocalDate;

/** The catalog in the resources of the library. */
final class BundledCatalog {

    private static final Lazy<ModelCatalog> CATALOG = new Lazy<>(BundledCatalog::load);

    private BundledCatalog() {}

    static ModelCatalog catalog() {
        return CATALOG.get();
    }

    private static ModelCatalog load() {
        return new ModelCatalog(CatalogTables.of(CatalogContents.empty(LocalDate.of(2026, 11, 23))));
    }
}

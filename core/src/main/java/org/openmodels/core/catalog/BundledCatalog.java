package org.openmodels.core.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/** Reads the catalog in the resources of the library: labs, families and models at once, the rest on first use. */
final class BundledCatalog {

    private static final Lazy<ModelCatalog> CATALOG = new Lazy<>(BundledCatalog::load);

    private final List<Source> sources = sources();

    private BundledCatalog() {}

    static ModelCatalog catalog() {
        return CATALOG.get();
    }

    private static ModelCatalog load() {
        BundledCatalog bundle = new BundledCatalog();
        BundledFigures figures = new BundledFigures(bundle.sources);
        return new ModelCatalog(new CatalogTables(
                ModelCatalog.BUNDLED_DATA_VERSION,
                ModelCatalog.BUNDLED_AS_OF,
                bundle.labs(),
                families(),
                new BundledModels(bundle.sources).read(),
                new Lazy<>(figures::benchmarks),
                new Lazy<>(() -> new BundledScores(bundle.sources).read()),
                new Lazy<>(figures::licenseHistory),
                new Lazy<>(() -> new Lineage(figures.derivatives())),
                new Lazy<>(figures::adoption),
                new Lazy<>(figures::computeShares),
                new Lazy<>(figures::offers)));
    }

    private static List<Source> sources() {
        ResourceTable table = ResourceTable.open("sources.tsv", "location\tasOf\tconfidence");
        List<Source> sources = new ArrayList<>(3000);
        while (table.next()) {
            sources.add(new Source(table.required(0), table.day(1), Confidence.valueOf(table.required(2))));
        }
        return sources;
    }

    private List<Lab> labs() {
        ResourceTable table = ResourceTable.open(
                "labs.tsv", "id\tname\tcountry\tkind\tfounded\thubOrganisations\tjointOf\tnote\tsource");
        List<Lab> labs = new ArrayList<>();
        while (table.next()) {
            labs.add(new Lab(
                    table.required(0),
                    table.required(1),
                    table.text(2),
                    Lab.Kind.valueOf(table.required(3)),
                    table.date(4),
                    table.list(5),
                    table.list(6),
                    table.text(7),
                    sources.get(table.number(8))));
        }
        return List.copyOf(labs);
    }

    private static List<ModelFamily> families() {
        ResourceTable table = ResourceTable.open("families.tsv", "id\tname\tlab\tgenerations");
        List<ModelFamily> families = new ArrayList<>();
        while (table.next()) {
            families.add(new ModelFamily(table.required(0), table.required(1), table.text(2), table.list(3)));
        }
        return List.copyOf(families);
    }

    /** Returns the declarations of a row's license columns: tag, name, link, reported, basis, from, revision, source. */
    static @Nullable DeclaredLicense license(ResourceTable table, int first, List<Source> sources) {
        String basis = table.text(first + 4);
        return basis == null
                ? null
                : new DeclaredLicense(
                        table.text(first),
                        table.text(first + 1),
                        table.text(first + 2),
                        table.text(first + 3),
                        DeclaredLicense.Basis.valueOf(basis),
                        table.date(first + 5),
                        table.text(first + 6),
                        sources.get(table.number(first + 7)));
    }

    /** Collects the rows of a table that belong to one id, in their order. */
    static <T> void collect(Map<String, List<T>> groups, String id, T row) {
        groups.computeIfAbsent(id, key -> new ArrayList<>(1)).add(row);
    }

    /** Reads {@code WINDOW@count@asOf[@from]}. */
    static @Nullable Downloads downloads(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        String[] parts = cell.split("@", -1);
        long count = Long.parseLong(parts[1]);
        return switch (parts[0]) {
            case "LAST_30_DAYS" ->
                new Downloads.Last30Days(count, PartialDate.parse(parts[2]).latest());
            case "ALL_TIME" ->
                new Downloads.AllTime(count, PartialDate.parse(parts[2]).latest());
            case "SINCE" ->
                new Downloads.Since(
                        count,
                        PartialDate.parse(parts[3]).latest(),
                        PartialDate.parse(parts[2]).latest());
            default -> throw new IllegalStateException("window must be known: " + cell);
        };
    }
}

package org.openmodels.core.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openmodels.core.benchmark.Benchmark;

/** The tables behind a catalog; what a cold start seldom needs is folded until it is asked for. */
record CatalogTables(
        String dataVersion,
        LocalDate asOf,
        List<Lab> labs,
        List<ModelFamily> families,
        List<Model> models,
        Lazy<List<Benchmark>> benchmarkRows,
        Lazy<ScoreTable> scoreRows,
        Lazy<List<LicenseEvent>> licenseRows,
        Lazy<Lineage> lineageRows,
        Lazy<List<AdoptionFigure>> adoptionRows,
        Lazy<List<ComputeShare>> computeRows,
        Lazy<List<Offer>> offerRows,
        Lazy<Map<String, Benchmark>> benchmarkNames,
        Lazy<Map<String, List<AdoptionFigure>>> adoptionBySubject,
        Lazy<Map<String, List<Offer>>> offersByModel) {

    CatalogTables(
            String dataVersion,
            LocalDate asOf,
            List<Lab> labs,
            List<ModelFamily> families,
            List<Model> models,
            Lazy<List<Benchmark>> benchmarks,
            Lazy<ScoreTable> scores,
            Lazy<List<LicenseEvent>> licenses,
            Lazy<Lineage> lineage,
            Lazy<List<AdoptionFigure>> adoption,
            Lazy<List<ComputeShare>> compute,
            Lazy<List<Offer>> offers) {
        this(
                dataVersion,
                asOf,
                labs,
                families,
                models,
                benchmarks,
                scores,
                licenses,
                lineage,
                adoption,
                compute,
                offers,
                new Lazy<>(() -> byName(benchmarks.get())),
                new Lazy<>(() -> group(adoption.get(), figure -> CatalogIndex.key(figure.subject()))),
                new Lazy<>(() -> group(offers.get(), Offer::modelId)));
    }

    static CatalogTables of(CatalogContents contents) {
        return new CatalogTables(
                contents.dataVersion(),
                contents.asOf(),
                contents.labs(),
                contents.families(),
                contents.models(),
                Lazy.of(contents.benchmarks()),
                new Lazy<>(() -> ScoreTable.of(contents.scores())),
                Lazy.of(contents.licenseHistory()),
                new Lazy<>(() -> new Lineage(contents.derivatives())),
                Lazy.of(contents.adoption()),
                Lazy.of(contents.computeShares()),
                Lazy.of(contents.offers()));
    }

    private static Map<String, Benchmark> byName(List<Benchmark> rows) {
        Map<String, Benchmark> index = new HashMap<>();
        for (Benchmark row : rows) {
            index.put(CatalogIndex.key(row.id()), row);
        }
        for (Benchmark row : rows) {
            index.putIfAbsent(CatalogIndex.key(row.name()), row);
        }
        return index;
    }

    private static <T> Map<String, List<T>> group(List<T> rows, Function<T, String> keyOf) {
        Map<String, List<T>> groups = new HashMap<>();
        for (T row : rows) {
            groups.computeIfAbsent(keyOf.apply(row), key -> new ArrayList<>()).add(row);
        }
        groups.replaceAll((key, members) -> List.copyOf(members));
        return groups;
    }

    List<Benchmark> benchmarks() {
        return benchmarkRows.get();
    }

    ScoreTable scores() {
        return scoreRows.get();
    }

    List<LicenseEvent> licenseHistory() {
        return licenseRows.get();
    }

    Lineage lineage() {
        return lineageRows.get();
    }

    List<Derivative> derivatives() {
        return lineageRows.get().derivatives();
    }

    List<AdoptionFigure> adoption() {
        return adoptionRows.get();
    }

    List<ComputeShare> computeShares() {
        return computeRows.get();
    }

    List<Offer> offers() {
        return offerRows.get();
    }

    Map<String, Benchmark> benchmarkIndex() {
        return benchmarkNames.get();
    }

    Map<String, List<AdoptionFigure>> adoptionIndex() {
        return adoptionBySubject.get();
    }

    Map<String, List<Offer>> offerIndex() {
        return offersByModel.get();
    }

    CatalogContents contents() {
        return new CatalogContents(
                CatalogContents.SCHEMA_VERSION,
                dataVersion,
                asOf,
                labs,
                families,
                models,
                benchmarks(),
                scores().all(),
                licenseHistory(),
                derivatives(),
                adoption(),
                computeShares(),
                offers());
    }
}

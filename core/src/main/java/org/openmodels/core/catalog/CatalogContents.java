package org.openmodels.core.catalog;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Score;

/**
 * The rows of a catalog as plain lists, and the shape of its JSON form.
 *
 * <p>{@code CatalogContents.empty(asOf).withModels(models)} is the start of a catalog of one's own. The lists are sorted:
 * rows with an id by it, the others by what they are about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param schemaVersion the version of the JSON form
 * @param dataVersion a name for this state of the data
 * @param asOf the day up to which the rows were collected
 * @param labs labs by id
 * @param families families by id
 * @param models models by id
 * @param benchmarks benchmarks by id
 * @param scores scores by model and benchmark
 * @param licenseHistory license events by family and date
 * @param derivatives derived repositories by name
 * @param adoption figures of use by metric and subject
 * @param computeShares figures of compute by date and subject
 * @param offers prices by model and provider
 */
public record CatalogContents(
        int schemaVersion,
        String dataVersion,
        LocalDate asOf,
        List<Lab> labs,
        List<ModelFamily> families,
        List<Model> models,
        List<Benchmark> benchmarks,
        List<Score> scores,
        List<LicenseEvent> licenseHistory,
        List<Derivative> derivatives,
        List<AdoptionFigure> adoption,
        List<ComputeShare> computeShares,
        List<Offer> offers)
        implements Serializable {

    /** The version of the JSON form that this library reads and writes. */
    public static final int SCHEMA_VERSION = 1;

    /** Checks the version, and copies and sorts the lists. */
    public CatalogContents {
        Objects.requireNonNull(dataVersion, "dataVersion");
        Objects.requireNonNull(asOf, "asOf");
        if (schemaVersion != SCHEMA_VERSION) {
            throw new IllegalArgumentException("schema version must be " + SCHEMA_VERSION + ": " + schemaVersion);
        }
        labs = sorted(labs, Comparator.comparing(Lab::id));
        families = sorted(families, Comparator.comparing(ModelFamily::id));
        models = sorted(models, Comparator.comparing(Model::id));
        benchmarks = sorted(benchmarks, Comparator.comparing(Benchmark::id));
        scores = sorted(scores, Comparator.comparing(Score::modelId).thenComparing(Score::benchmarkId));
        licenseHistory = sorted(
                licenseHistory, Comparator.comparing(LicenseEvent::family).thenComparing(LicenseEvent::from));
        derivatives = sorted(derivatives, Comparator.comparing(Derivative::repository));
        adoption =
                sorted(adoption, Comparator.comparing(AdoptionFigure::metric).thenComparing(AdoptionFigure::subject));
        computeShares =
                sorted(computeShares, Comparator.comparing(ComputeShare::date).thenComparing(ComputeShare::subject));
        offers = sorted(offers, Comparator.comparing(Offer::modelId).thenComparing(Offer::provider));
    }

    private static <T> List<T> sorted(List<T> rows, Comparator<T> order) {
        return rows.stream().sorted(order.thenComparing(Object::toString)).toList();
    }

    /** Returns the catalog without rows. */
    public static CatalogContents empty(LocalDate asOf) {
        return new CatalogContents(
                SCHEMA_VERSION,
                "empty",
                asOf,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Returns these contents with another name for the state of the data. */
    public CatalogContents withDataVersion(String newDataVersion) {
        return new CatalogContents(
                schemaVersion,
                newDataVersion,
                asOf,
                labs,
                families,
                models,
                benchmarks,
                scores,
                licenseHistory,
                derivatives,
                adoption,
                computeShares,
                offers);
    }

    /** Returns these contents with other labs. */
    public CatalogContents withLabs(List<Lab> newLabs) {
        return new CatalogContents(
                schemaVersion,
                dataVersion,
                asOf,
                newLabs,
                families,
                models,
                benchmarks,
                scores,
                licenseHistory,
                derivatives,
                adoption,
                computeShares,
                offers);
    }

    /** Returns these contents with other families. */
    public CatalogContents withFamilies(List<ModelFamily> newFamilies) {
        return new CatalogContents(
                schemaVersion,
                dataVersion,
                asOf,
                labs,
                newFamilies,
                models,
                benchmarks,
                scores,
                licenseHistory,
                derivatives,
                adoption,
                computeShares,
                offers);
    }

    /** Returns these contents with other models. */
    public CatalogContents withModels(List<Model> newModels) {
        return new CatalogContents(
                schemaVersion,
                dataVersion,
                asOf,
                labs,
                families,
                newModels,
                benchmarks,
                scores,
                licenseHistory,
                derivatives,
                adoption,
                computeShares,
                offers);
    }

    /** Returns these contents with other benchmarks. */
    public CatalogContents withBenchmarks(List<Benchmark> newBenchmarks) {
        return new CatalogContents(
                schemaVersion,
                dataVersion,
                asOf,
                labs,
                families,
                models,
                newBenchmarks,
                scores,
                licenseHistory,
                derivatives,
                adoption,
                computeShares,
                offers);
    }

    /** Returns these contents with other scores. */
    public CatalogContents withScores(List<Score> newScores) {
        return new CatalogContents(
                schemaVersion,
                dataVersion,
                asOf,
                labs,
                families,
                models,
                benchmarks,
                newScores,
                licenseHistory,
                derivatives,
                adoption,
                computeShares,
                offers);
    }

    /** Returns these contents with another license history. */
    public CatalogContents withLicenseHistory(List<LicenseEvent> newLicenseHistory) {
        return new CatalogContents(
                schemaVersion,
                dataVersion,
                asOf,
                labs,
                families,
                models,
                benchmarks,
                scores,
                newLicenseHistory,
                derivatives,
                adoption,
                computeShares,
                offers);
    }

    /** Returns these contents with other derived repositories. */
    public CatalogContents withDerivatives(List<Derivative> newDerivatives) {
        return new CatalogContents(
                schemaVersion,
                dataVersion,
                asOf,
                labs,
                families,
                models,
                benchmarks,
                scores,
                licenseHistory,
                newDerivatives,
                adoption,
                computeShares,
                offers);
    }

    /** Returns these contents with other figures of use. */
    public CatalogContents withAdoption(List<AdoptionFigure> newAdoption) {
        return new CatalogContents(
                schemaVersion,
                dataVersion,
                asOf,
                labs,
                families,
                models,
                benchmarks,
                scores,
                licenseHistory,
                derivatives,
                newAdoption,
                computeShares,
                offers);
    }

    /** Returns these contents with other figures of compute. */
    public CatalogContents withComputeShares(List<ComputeShare> newComputeShares) {
        return new CatalogContents(
                schemaVersion,
                dataVersion,
                asOf,
                labs,
                families,
                models,
                benchmarks,
                scores,
                licenseHistory,
                derivatives,
                adoption,
                newComputeShares,
                offers);
    }

    /** Returns these contents with other prices. */
    public CatalogContents withOffers(List<Offer> newOffers) {
        return new CatalogContents(
                schemaVersion,
                dataVersion,
                asOf,
                labs,
                families,
                models,
                benchmarks,
                scores,
                licenseHistory,
                derivatives,
                adoption,
                computeShares,
                newOffers);
    }
}

package org.openmodels.core.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.lineage.LineageEdge;
import org.openmodels.core.source.Reading;

/**
 * Labs, models and what is known of them, indexed; each fact with its source.
 *
 * <p>{@code ModelCatalog.bundled().find("Qwen/Qwen3-8B")} is the model {@code alibaba/qwen3-8b}, without network, file or
 * clock. A catalog is also {@linkplain #read(InputStream) read} from JSON, {@linkplain #write written} back, {@linkplain
 * #merge merged} with another and {@linkplain #asOf(LocalDate) viewed} as of a day. Case is ignored in every name.
 *
 * <p>Immutable and thread-safe.
 */
public final class ModelCatalog implements Serializable {

    /** The day up to which the bundled rows were collected. */
    public static final LocalDate BUNDLED_AS_OF = LocalDate.of(2026, 11, 23);

    /** The name of the state of the bundled data. */
    public static final String BUNDLED_DATA_VERSION = "2026.11.23";

    @Serial
    private static final long serialVersionUID = 1L;

    private final String dataVersion;
    private final LocalDate asOf;
    private final transient CatalogTables tables;
    private final transient CatalogIndex index;
    private final transient Lazy<CatalogContents> contents;

    ModelCatalog(CatalogTables tables) {
        this.dataVersion = tables.dataVersion();
        this.asOf = tables.asOf();
        this.tables = tables;
        this.index = new CatalogIndex(tables.labs(), tables.families(), tables.models());
        this.contents = new Lazy<>(tables::contents);
    }

    /** Returns the catalog that comes with the library; it is read once, on first use. */
    public static ModelCatalog bundled() {
        return BundledCatalog.catalog();
    }

    /**
     * Makes a catalog of rows. Rows that contradict the catalog (a lab, model or benchmark that does not exist, an id
     * that another row has) are left out, doubtful ones kept; every finding is reported.
     */
    public static Reading<ModelCatalog> of(CatalogContents contents) {
        CatalogCheck check = new CatalogCheck(contents);
        return new Reading<>(new ModelCatalog(CatalogTables.of(check.sound())), check.findings());
    }

    /**
     * Reads the JSON form in UTF-8. A row that cannot be read is left out; every finding is reported with its place.
     *
     * @throws IOException when the stream fails; faults of the text are diagnostics
     */
    public static Reading<ModelCatalog> read(InputStream json) throws IOException {
        return CatalogReader.read(json);
    }

    /**
     * Reads the JSON form from a file, as {@link #read(InputStream)}.
     *
     * @throws IOException when the file cannot be read; faults of the text are diagnostics
     */
    public static Reading<ModelCatalog> read(Path json) throws IOException {
        try (InputStream in = Files.newInputStream(json)) {
            return read(in);
        }
    }

    /**
     * Writes the JSON form in UTF-8, indented; the stream stays open.
     *
     * @throws IOException when the stream fails
     */
    public void write(OutputStream out) throws IOException {
        CatalogJson.mapper().writerWithDefaultPrettyPrinter().writeValue(new OpenStream(out), contents());
    }

    /** Returns all rows; this materialises what a bundled catalog keeps folded. */
    public CatalogContents contents() {
        return contents.get();
    }

    /** Returns the name of the state of the data, such as {@code 2026.11.23}. */
    public String dataVersion() {
        return dataVersion;
    }

    /** Returns the day up to which the rows were collected. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the labs by id. */
    public List<Lab> labs() {
        return tables.labs();
    }

    /** Returns the families by id. */
    public List<ModelFamily> families() {
        return tables.families();
    }

    /** Returns the models by id. */
    public List<Model> models() {
        return tables.models();
    }

    /** Returns the benchmarks by id. */
    public List<Benchmark> benchmarks() {
        return tables.benchmarks();
    }

    /** Returns the license history by family and date. */
    public List<LicenseEvent> licenseHistory() {
        return tables.licenseHistory();
    }

    /** Returns the derived repositories by name. */
    public List<Derivative> derivatives() {
        return tables.derivatives();
    }

    /** Returns the figures of use by metric and subject. */
    public List<AdoptionFigure> adoption() {
        return tables.adoption();
    }

    /** Returns the figures of compute by date and subject. */
    public List<ComputeShare> computeShares() {
        return tables.computeShares();
    }

    /** Returns the prices by model and provider. */
    public List<Offer> offers() {
        return tables.offers();
    }

    /** Returns all scores by model and benchmark. */
    public List<Score> scores() {
        return tables.scores().all();
    }

    /** Returns the model with an id, Hub repository or alias. */
    public Optional<Model> find(String idOrRepositoryOrAlias) {
        return Optional.ofNullable(index.model(idOrRepositoryOrAlias));
    }

    /** Returns the lab with an id or Hub organisation. */
    public Optional<Lab> lab(String idOrOrganisation) {
        return Optional.ofNullable(index.lab(idOrOrganisation));
    }

    /** Returns the family with an id or name. */
    public Optional<ModelFamily> family(String idOrName) {
        return Optional.ofNullable(index.family(idOrName));
    }

    /** Returns the benchmark with an id or, where no id is such, the name. */
    public Optional<Benchmark> benchmark(String idOrName) {
        return Optional.ofNullable(tables.benchmarkIndex().get(CatalogIndex.key(idOrName)));
    }

    /** Returns the models of a lab by id; empty for an unknown lab. */
    public List<Model> modelsOfLab(String labId) {
        return index.ofLab(labId);
    }

    /** Returns the models of a family by id, other labs' fine-tunes included; empty for an unknown family. */
    public List<Model> modelsOfFamily(String familyIdOrName) {
        ModelFamily family = index.family(familyIdOrName);
        return family == null ? List.of() : index.ofFamily(family.id());
    }

    /** Returns the models of a generation by id: {@code generation("gemma", "4")}; empty when there is none. */
    public List<Model> generation(String familyIdOrName, String generation) {
        ModelFamily family = index.family(familyIdOrName);
        return family == null ? List.of() : index.ofGeneration(family.id(), generation);
    }

    /**
     * Returns what a name means: a model's id, Hub repository or alias, the part of an id after its first or last slash where
     * only one model has it, else a family with a generation ({@code gemma-4}, {@code qwen3.6}), else a family.
     */
    public CatalogMatch resolve(String name) {
        return new CatalogResolver(index, models()).resolve(name);
    }

    /** Returns the scores of a model (by its catalog id) by benchmark; empty when there are none. */
    public List<Score> scores(String modelId) {
        return tables.scores().ofModel(modelId);
    }

    /** Returns the scores on a benchmark (by its catalog id) by model; empty when there are none. */
    public List<Score> scoresOn(String benchmarkId) {
        return tables.scores().ofBenchmark(benchmarkId);
    }

    /** Returns the groups of scores that contradict each other: one model, benchmark and setup, several values. */
    public List<ScoreConflict> scoreConflicts() {
        return ScoreConflict.among(scores());
    }

    /** Returns the prices of a model (by its catalog id) by provider. */
    public List<Offer> offers(String modelId) {
        return tables.offerIndex().getOrDefault(modelId, List.of());
    }

    /** Returns the derivative of a Hub repository; empty when the catalog knows of no descent. */
    public Optional<Derivative> derivative(String repository) {
        return Optional.ofNullable(tables.lineage().derivative(repository));
    }

    /** Returns what was made from a model: all edges whose base is the id, Hub repository or alias of the same model. */
    public List<LineageEdge> descendants(String idOrRepository) {
        return tables.lineage().descendants(index, idOrRepository);
    }

    /** Returns the figures of use about a subject, such as a Hub repository, a lab or a country. */
    public List<AdoptionFigure> adoption(String subject) {
        return tables.adoptionIndex().getOrDefault(CatalogIndex.key(subject), List.of());
    }

    /**
     * Returns the catalog as it was known on a day: models released by then, scores, licenses and figures dated by then.
     * A month or year counts from its last day on, or from the day of this catalog if that is earlier; an undated row from
     * the day its source was read, or else the day of this catalog. Labs and benchmarks stay. For {@code a <= b} the rows as of
     * {@code a} are among those as of {@code b}.
     */
    public ModelCatalog asOf(LocalDate day) {
        return new ModelCatalog(CatalogTables.of(CatalogView.asOf(contents(), day)));
    }

    /**
     * Returns this catalog together with another's rows. Rows with one id are joined property by property: a known value
     * beats an unknown one, a newer source an older, then a surer one. Every contradiction is reported. Which catalog
     * comes first changes nothing, nor does merging twice.
     */
    public Reading<ModelCatalog> merge(ModelCatalog other) {
        return CatalogMerge.merge(contents(), other.contents());
    }

    /** Tells whether the other object is a catalog of the same rows. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ModelCatalog catalog && contents().equals(catalog.contents()));
    }

    @Override
    public int hashCode() {
        return dataVersion.hashCode() * 31 + models().hashCode();
    }

    /** Prints version and numbers of rows. */
    @Override
    public String toString() {
        return "ModelCatalog " + dataVersion + " (" + labs().size() + " labs, " + models().size() + " models)";
    }

    @Serial
    private Object writeReplace() {
        return new Form(contents());
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a catalog is serialized by its rows");
    }

    /** The serialized form: the rows. */
    private record Form(CatalogContents contents) implements Serializable {
        @Serial
        private Object readResolve() {
            return new ModelCatalog(CatalogTables.of(contents));
        }
    }
}

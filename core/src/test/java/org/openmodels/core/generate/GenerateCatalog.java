package org.openmodels.core.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.catalog.CatalogContents;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.catalog.ScoreConflict;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Source;

/**
 * Makes the tables of the bundled catalog from a base of facts, and prints what it left out or marked, and why.
 *
 * <p>{@code mvn -Pgenerate -pl core process-test-classes} runs it. It expects the folders {@code facts} (the tables of facts)
 * and {@code data} (dated dumps of Hub records, models.dev, OpenRouter and the Interconnects lists) in the first argument, the
 * {@link Corrections} in the second and writes into the third. The same input gives the same bytes.
 */
public final class GenerateCatalog {

    private final Report report = new Report();
    private final CatalogContents contents;

    private GenerateCatalog(Path shared, Path correctionFile) {
        Corrections corrections = new Corrections(correctionFile, report);
        Path facts = shared.resolve("facts");
        OtherSources others = new OtherSources(shared.resolve("data"));
        FactTable modelTable = new FactTable(facts.resolve("models.tsv"), corrections);
        FactTable scoreTable = new FactTable(facts.resolve("scores.tsv"), corrections);
        Map<String, String> canonicalIds = ModelFacts.aliases(modelTable);
        List<Score> scores = ScoreFacts.read(scoreTable, canonicalIds, report);
        Map<String, Source> attested = new HashMap<>();
        scores.forEach(score -> attested.putIfAbsent(score.modelId(), score.source()));
        List<Benchmark> benchmarks =
                BenchmarkFacts.read(new FactTable(facts.resolve("benchmarks.tsv"), corrections), scores, report);
        ModelFacts modelFacts = new ModelFacts(others, report, attested, canonicalIds);
        modelFacts.disputes(new FactTable(facts.resolve("license-disagreements.tsv"), corrections));
        List<Model> models = modelFacts.read(modelTable);
        CatalogContents all = CatalogContents.empty(ModelCatalog.BUNDLED_AS_OF)
                .withDataVersion(ModelCatalog.BUNDLED_DATA_VERSION)
                .withLabs(LabFacts.read(new FactTable(facts.resolve("labs.tsv"), corrections), others, report))
                .withFamilies(FamilyFacts.of(modelTable, models))
                .withModels(models)
                .withBenchmarks(benchmarks)
                .withScores(scores)
                .withLicenseHistory(
                        SmallFacts.history(new FactTable(facts.resolve("license-history.tsv"), corrections), report))
                .withDerivatives(LineageFacts.read(new FactTable(facts.resolve("lineage.tsv"), corrections), report))
                .withAdoption(SmallFacts.adoption(new FactTable(facts.resolve("adoption.tsv"), corrections), report))
                .withComputeShares(
                        SmallFacts.compute(new FactTable(facts.resolve("compute-share.tsv"), corrections), report))
                .withOffers(new OfferFacts(models, report).read(others));
        contents = checked(all);
        report.table("scores", scoreTable.size(), contents.scores().size());
        for (ScoreConflict conflict : ScoreConflict.among(contents.scores())) {
            report.remark(
                    "score conflict marked (same setup, several values)",
                    conflict.modelId() + " on " + conflict.benchmarkId());
        }
    }

    private CatalogContents checked(CatalogContents all) {
        Reading<ModelCatalog> reading = ModelCatalog.of(all);
        for (Diagnostic finding : reading.diagnostics()) {
            report.remark(
                    "check " + finding.severity() + " " + finding.code() + " " + finding.path(), finding.message());
        }
        return reading.value().orElseThrow().contents();
    }

    /** Returns the files of the resources by name. */
    static Map<String, byte[]> files(Path shared, Path corrections) {
        return CatalogWriter.write(new GenerateCatalog(shared, corrections).contents);
    }

    /** Writes the resources: the folder of the facts, the table of corrections, the folder of the resources. */
    public static void main(String[] arguments) throws IOException {
        GenerateCatalog generated = new GenerateCatalog(Path.of(arguments[0]), Path.of(arguments[1]));
        Map<String, byte[]> files = CatalogWriter.write(generated.contents);
        TsvTables.save(files, Path.of(arguments[2]));
        System.out.print(generated.report);
        files.forEach((name, bytes) -> System.out.printf("%-22s %9d bytes%n", name, bytes.length));
    }
}

package org.openmodels.core.refresh;

import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.CatalogContents;
import org.openmodels.core.catalog.CatalogMatch;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;
import org.openmodels.core.source.internal.ByTrust;

/**
 * A catalog brought up to date by what other sources say now, and what that changed and contradicts.
 *
 * <p>{@code CatalogRefresh.of(ModelCatalog.bundled(), claims, LocalDate.of(2026, 7, 2)).catalog()} has the prices of the
 * claims; {@link #read} does the same from the downloaded files. A newer source beats an older one, an unknown value never
 * beats a known one, nor a month the day in it; each value keeps its source. A score is added beside the ones that were
 * there, for it is a dated statement; a license is compared and never replaced, for it belongs to a revision. Models and
 * benchmarks that the catalog does not know are listed, not guessed at.
 *
 * <p>Immutable and thread-safe.
 *
 * @param catalog the catalog after
 * @param changes what is new or different in it: of models by id and field, then of offers by model and provider, then of
 *     scores by the day of their sources, oldest first
 * @param contradictions what two sources say differently, whether or not it changed the catalog: of models, then of scores,
 *     by the day of their sources, oldest first
 * @param unknown the names that mean no model of the catalog, in alphabetical order
 * @param unknownBenchmarks the names that mean no benchmark of the catalog, in alphabetical order
 * @param diagnostics the findings of the readers and of the merge
 */
public record CatalogRefresh(
        ModelCatalog catalog,
        List<Change> changes,
        List<Contradiction> contradictions,
        List<String> unknown,
        List<String> unknownBenchmarks,
        List<Diagnostic> diagnostics)
        implements Serializable {

    /**
     * A value that the catalog did not have, or has instead of another.
     *
     * @param model the model's id
     * @param field the field: {@code contextWindow}, {@code size}, {@code release}, {@code offer PROVIDER}, {@code score
     *     BENCHMARK}
     * @param before what it was; null for a new value
     * @param after what it is
     */
    public record Change(
            String model, String field, @Nullable String before, String after) implements Serializable {

        /** Notes a change where a value is new or another. */
        static void note(
                List<Change> changes, String model, String field, @Nullable Object before, @Nullable Object after) {
            if (after != null && !after.equals(before)) {
                changes.add(new Change(model, field, before == null ? null : before.toString(), after.toString()));
            }
        }
    }

    /**
     * Two sources that disagree.
     *
     * @param model the model's id
     * @param field the field: {@code contextWindow}, {@code size.total}, {@code size.active}, {@code release}, {@code
     *     license}, {@code score BENCHMARK}
     * @param held what the catalog held before, or where it knows nothing of the model's field what an older claim said
     * @param claimed what the source says
     * @param claimant the source
     */
    public record Contradiction(String model, String field, String held, String claimed, String claimant)
            implements Serializable {}

    /** Copies the lists. */
    public CatalogRefresh {
        Objects.requireNonNull(catalog, "catalog");
        changes = List.copyOf(changes);
        contradictions = List.copyOf(contradictions);
        unknown = List.copyOf(unknown);
        unknownBenchmarks = List.copyOf(unknownBenchmarks);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Brings a catalog up to date by downloaded files that were read on a day. A file that cannot be read is a diagnostic;
     * the others count. Throws when a stream fails.
     */
    public static CatalogRefresh read(ModelCatalog before, List<Download> downloads, LocalDate day) throws IOException {
        List<SourcedClaim> claims = new ArrayList<>();
        List<Diagnostic> findings = new Remarks();
        for (Download download : downloads) {
            Reading<List<SourcedClaim>> reading = download.claims();
            reading.value().ifPresent(claims::addAll);
            findings.addAll(reading.diagnostics());
        }
        CatalogRefresh refresh = of(before, claims, day);
        findings.addAll(refresh.diagnostics);
        return new CatalogRefresh(
                refresh.catalog,
                refresh.changes,
                refresh.contradictions,
                refresh.unknown,
                refresh.unknownBenchmarks,
                findings);
    }

    /** Brings a catalog up to date by claims that were read on a day. */
    public static CatalogRefresh of(ModelCatalog before, List<SourcedClaim> claims, LocalDate day) {
        TreeSet<String> unknown = new TreeSet<>();
        ModelRefresh models = new ModelRefresh();
        OfferRefresh offers = new OfferRefresh(before);
        ScoreRefresh scores = new ScoreRefresh(before);
        for (SourcedClaim claim : oldestFirst(claims)) {
            Optional<Model> known = find(before, claim);
            if (known.isEmpty()) {
                unknown.add(claim.names().get(0));
            } else {
                models.claim(known.get(), claim);
                offers.claim(known.get(), claim);
                scores.claim(known.get(), claim);
            }
        }
        CatalogContents contents = CatalogContents.empty(day)
                .withDataVersion(before.dataVersion() + "+" + day)
                .withLabs(before.labs())
                .withFamilies(before.families())
                .withModels(models.claimed())
                .withBenchmarks(before.benchmarks())
                .withScores(scores.added())
                .withOffers(offers.claimed());
        ModelCatalog kept = offers.withoutReplaced();
        Reading<ModelCatalog> merged =
                kept.merge(ModelCatalog.of(contents).value().orElse(kept));
        ModelCatalog after = merged.value().orElse(before);
        List<Change> changes = models.changes(before, after);
        changes.addAll(offers.changes());
        changes.addAll(scores.changes());
        List<Contradiction> contradictions = models.contradictions();
        contradictions.addAll(scores.contradictions());
        List<Diagnostic> findings = new Remarks(scores.findings());
        findings.addAll(merged.diagnostics());
        return new CatalogRefresh(
                after, changes, contradictions, List.copyOf(unknown), List.copyOf(scores.unknown()), findings);
    }

    /** The claims in the order of trust in their sources, so that of two on one field the better comes last. */
    private static List<SourcedClaim> oldestFirst(List<SourcedClaim> claims) {
        return claims.stream()
                .sorted(Comparator.comparing(SourcedClaim::source, ByTrust.INSTANCE))
                .toList();
    }

    private static Optional<Model> find(ModelCatalog catalog, SourcedClaim claim) {
        return claim.names().stream()
                .flatMap(name -> catalog.find(name).or(() -> named(catalog, name)).stream())
                .findFirst();
    }

    /** The one model that a name with blanks means, as Epoch AI writes them: a model, or the only one of a generation. */
    private static Optional<Model> named(ModelCatalog catalog, String name) {
        if (name.indexOf(' ') < 0) {
            return Optional.empty();
        }
        CatalogMatch match = catalog.resolve(name.replace(' ', '-'));
        boolean sure = !(match instanceof CatalogMatch.Family) && match.models().size() == 1;
        return sure ? Optional.of(match.models().get(0)) : Optional.empty();
    }
}

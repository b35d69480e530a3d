package org.openmodels.core.refresh;

import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.CatalogContents;
import org.openmodels.core.catalog.CatalogMatch;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.catalog.Offer;
import org.openmodels.core.catalog.ReleaseDate;
import org.openmodels.core.size.ModelSize;
import org.openmodels.core.size.SizeFigure;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;

/**
 * A catalog brought up to date by what other sources say now, and what that changed and contradicts.
 *
 * <p>{@code CatalogRefresh.of(ModelCatalog.bundled(), claims, LocalDate.of(2026, 7, 2)).catalog()} has the prices of the
 * claims; {@link #read} does the same from the downloaded files. A newer source beats an older one, an unknown value never
 * beats a known one; each value keeps its source. A score is added beside the ones that were there, for it is a dated
 * statement; a license is compared and never replaced, for it belongs to a revision. Models and benchmarks that the catalog
 * does not know are listed, not guessed at.
 *
 * <p>Immutable and thread-safe.
 *
 * @param catalog the catalog after
 * @param changes what is new or different in it, by model and field
 * @param contradictions what two sources say differently, by model and field, whether or not it changed the catalog
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
            String model, String field, @Nullable String before, String after) implements Serializable {}

    /**
     * Two sources that disagree.
     *
     * @param model the model's id
     * @param field the field: {@code contextWindow}, {@code size.total}, {@code size.active}, {@code release}, {@code
     *     license}, {@code score BENCHMARK}
     * @param held what the catalog held before
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
        List<Diagnostic> findings = new ArrayList<>();
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
        List<Contradiction> contradictions = new ArrayList<>();
        TreeSet<String> unknown = new TreeSet<>();
        Map<String, Model> models = new LinkedHashMap<>();
        Map<String, Offer> offers = new TreeMap<>();
        ScoreRefresh scores = new ScoreRefresh(before);
        for (SourcedClaim claim : claims) {
            Optional<Model> known = find(before, claim);
            if (known.isEmpty()) {
                unknown.add(claim.names().get(0));
                continue;
            }
            Model model = known.get();
            contradictions.addAll(contradictions(model, claim));
            models.merge(model.id(), claimed(model, claim), (x, y) -> claimed(x, claim));
            scores.claim(model, claim);
            offer(model, claim).ifPresent(o -> offers.put(o.modelId() + "\n" + o.provider(), o));
        }
        CatalogContents contents = CatalogContents.empty(day)
                .withDataVersion(before.dataVersion() + "+" + day)
                .withLabs(before.labs())
                .withFamilies(before.families())
                .withModels(List.copyOf(models.values()))
                .withBenchmarks(before.benchmarks())
                .withScores(scores.added())
                .withOffers(List.copyOf(offers.values()));
        ModelCatalog replaced = withoutOffers(before, offers);
        Reading<ModelCatalog> merged =
                replaced.merge(ModelCatalog.of(contents).value().orElse(replaced));
        ModelCatalog after = merged.value().orElse(before);
        contradictions.addAll(scores.contradictions());
        List<Change> changes = changes(before, after, models, offers);
        changes.addAll(scores.changes());
        List<Diagnostic> findings = new ArrayList<>(scores.findings());
        findings.addAll(merged.diagnostics());
        return new CatalogRefresh(
                after, changes, contradictions, List.copyOf(unknown), List.copyOf(scores.unknown()), findings);
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

    private static List<Contradiction> contradictions(Model model, SourcedClaim claim) {
        List<Contradiction> found = new ArrayList<>();
        String claimant = claim.source().location();
        SizeFigure total = model.size().total();
        SizeFigure active = model.size().active();
        contradiction(found, model, "contextWindow", model.contextWindow(), claim.contextWindow(), claimant);
        if (total != null
                && claim.total() != null
                && differs(total.count().value(), claim.total().value())) {
            contradiction(found, model, "size.total", total.count(), claim.total(), claimant);
        }
        if (active != null
                && claim.active() != null
                && differs(active.count().value(), claim.active().value())) {
            contradiction(found, model, "size.active", active.count(), claim.active(), claimant);
        }
        ReleaseDate held = model.release();
        ReleaseDate told = claim.release();
        if (held != null && told != null && (isBefore(held, told) || isBefore(told, held))) {
            contradiction(found, model, "release", held.date(), told.date(), claimant);
        }
        String tag = model.license() == null ? null : model.license().tag();
        if (tag != null && claim.license() != null && !tag.equalsIgnoreCase(claim.license())) {
            contradiction(found, model, "license", tag, claim.license(), claimant);
        }
        return found;
    }

    /** Figures within 2 % are the same size, counted or rounded. */
    private static boolean differs(long a, long b) {
        return Math.abs(a - b) > 0.02 * Math.max(a, b);
    }

    private static boolean isBefore(ReleaseDate a, ReleaseDate b) {
        return a.latest().isBefore(b.earliest());
    }

    private static void contradiction(
            List<Contradiction> found,
            Model model,
            String field,
            @Nullable Object held,
            @Nullable Object claimed,
            String claimant) {
        if (held != null && claimed != null && !held.equals(claimed)) {
            found.add(new Contradiction(model.id(), field, held.toString(), claimed.toString(), claimant));
        }
    }

    /** The model as the claim has it: the fields that the claim knows, with its source; the others as they are. */
    private static Model claimed(Model m, SourcedClaim claim) {
        Map<String, org.openmodels.core.source.Source> sources = new TreeMap<>(m.fieldSources());
        if (claim.contextWindow() != null) {
            sources.put("contextWindow", claim.source());
        }
        if (claim.release() != null) {
            sources.put("release", claim.source());
        }
        return new Model(
                m.id(),
                m.labId(),
                m.familyId(),
                m.generation(),
                m.variants(),
                claim.release() == null ? m.release() : claim.release(),
                m.access(),
                m.hubRepository(),
                m.aliases(),
                size(m.size(), claim),
                m.inputs(),
                m.outputs(),
                claim.contextWindow() == null ? m.contextWindow() : claim.contextWindow(),
                m.trainingTokens(),
                m.knowledgeCutoff(),
                m.licenses(),
                m.disputes(),
                m.note(),
                m.source(),
                sources);
    }

    private static ModelSize size(ModelSize size, SourcedClaim claim) {
        SizeFigure total = claim.total() == null ? size.total() : new SizeFigure(claim.total(), claim.source());
        SizeFigure active = claim.active() == null ? size.active() : new SizeFigure(claim.active(), claim.source());
        boolean fits = total == null
                || ((active == null || active.count().compareTo(total.count()) <= 0)
                        && (size.effective() == null || size.effective().count().compareTo(total.count()) <= 0));
        return fits ? new ModelSize(total, active, size.effective(), size.stored(), size.architecture()) : size;
    }

    private static Optional<Offer> offer(Model model, SourcedClaim claim) {
        String provider = claim.provider();
        boolean told = claim.input() != null || claim.output() != null;
        return provider == null || !told || isNegative(claim.input()) || isNegative(claim.output())
                ? Optional.empty()
                : Optional.of(new Offer(model.id(), provider, claim.input(), claim.output(), "USD", claim.source()));
    }

    private static boolean isNegative(@Nullable BigDecimal price) {
        return price != null && price.signum() < 0;
    }

    private static ModelCatalog withoutOffers(ModelCatalog catalog, Map<String, Offer> replaced) {
        List<Offer> kept = catalog.offers().stream()
                .filter(o -> !replaced.containsKey(o.modelId() + "\n" + o.provider()))
                .toList();
        return kept.size() == catalog.offers().size()
                ? catalog
                : ModelCatalog.of(catalog.contents().withOffers(kept)).value().orElse(catalog);
    }

    private static List<Change> changes(
            ModelCatalog before, ModelCatalog after, Map<String, Model> models, Map<String, Offer> offers) {
        List<Change> changes = new ArrayList<>();
        for (String id : new TreeSet<>(models.keySet())) {
            Model x = before.find(id).orElseThrow();
            Model y = after.find(id).orElseThrow();
            change(changes, id, "contextWindow", x.contextWindow(), y.contextWindow());
            change(changes, id, "size", x.size().toString(), y.size().toString());
            change(
                    changes,
                    id,
                    "release",
                    x.release() == null ? null : x.release().date(),
                    y.release() == null ? null : y.release().date());
        }
        for (Offer offer : offers.values()) {
            String was = before.offers(offer.modelId()).stream()
                    .filter(o -> o.provider().equals(offer.provider()))
                    .map(CatalogRefresh::price)
                    .findFirst()
                    .orElse(null);
            change(changes, offer.modelId(), "offer " + offer.provider(), was, price(offer));
        }
        return changes;
    }

    private static String price(Offer offer) {
        return offer.inputPerMillion() + " in, " + offer.outputPerMillion() + " out, " + offer.currency();
    }

    private static void change(
            List<Change> changes, String model, String field, @Nullable Object before, @Nullable Object after) {
        if (after != null && !after.equals(before)) {
            changes.add(new Change(model, field, before == null ? null : before.toString(), after.toString()));
        }
    }
}

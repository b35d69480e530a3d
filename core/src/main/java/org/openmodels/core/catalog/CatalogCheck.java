package org.openmodels.core.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.core.size.SizeBasis;
import org.openmodels.core.source.Diagnostic;

/** Finds what contradicts itself in the rows of a catalog, all of it, and leaves the sound rows. */
final class CatalogCheck {

    private static final int FIRST_YEAR = 1950;
    private static final ParameterCount LARGEST = ParameterCount.ofTrillions(1000);
    private static final long LONGEST_CONTEXT = 1_000_000_000L;

    private final List<Diagnostic> findings = new ArrayList<>();
    private final CatalogContents sound;

    CatalogCheck(CatalogContents all) {
        List<Lab> labs = labs(unique("labs", all.labs(), Lab::id));
        Set<String> labIds = ids(labs, Lab::id);
        List<ModelFamily> families = keep(
                unique("families", all.families(), ModelFamily::id),
                family -> family.labId() == null
                        || exists(labIds, family.labId(), "families", family.id(), "labId", "lab"));
        List<Model> models = models(unique("models", all.models(), Model::id), labIds, ids(families, ModelFamily::id));
        Set<String> modelIds = ids(models, Model::id);
        List<Benchmark> benchmarks = benchmarks(unique("benchmarks", all.benchmarks(), Benchmark::id));
        names(models);
        dates(models, all);
        sound = all.withLabs(labs)
                .withFamilies(families)
                .withModels(models)
                .withBenchmarks(benchmarks)
                .withScores(scores(distinct("scores", all.scores()), modelIds, benchmarks))
                .withLicenseHistory(distinct("licenseHistory", all.licenseHistory()))
                .withDerivatives(unique("derivatives", all.derivatives(), Derivative::repository))
                .withAdoption(distinct("adoption", all.adoption()))
                .withComputeShares(distinct("computeShares", all.computeShares()))
                .withOffers(keep(
                        distinct("offers", all.offers()),
                        offer -> exists(modelIds, offer.modelId(), "offers", offer.provider(), "modelId", "model")));
    }

    CatalogContents sound() {
        return sound;
    }

    List<Diagnostic> findings() {
        return findings;
    }

    private List<Lab> labs(List<Lab> labs) {
        Set<String> ids = ids(labs, Lab::id);
        Map<String, String> owners = new HashMap<>();
        for (Lab lab : labs) {
            for (String organisation : lab.hubOrganisations()) {
                String owner = owners.putIfAbsent(CatalogIndex.key(organisation), lab.id());
                if (owner != null && !owner.equals(lab.id())) {
                    warn(
                            "catalog.ambiguous",
                            "labs",
                            lab.id(),
                            "Hub organisation " + organisation + " is of " + owner + " too");
                }
            }
        }
        return keep(
                labs,
                lab -> lab.jointOf().stream().allMatch(part -> exists(ids, part, "labs", lab.id(), "jointOf", "lab")));
    }

    private List<Model> models(List<Model> models, Set<String> labs, Set<String> families) {
        return keep(models, model -> {
            boolean lab = exists(labs, model.labId(), "models", model.id(), "labId", "lab");
            boolean family = model.familyId() == null
                    || exists(families, model.familyId(), "models", model.id(), "familyId", "family");
            sizes(model);
            return lab && family;
        });
    }

    private void sizes(Model model) {
        for (SizeBasis basis : SizeBasis.values()) {
            model.size().count(basis).ifPresent(count -> {
                if (count.value() == 0 || count.compareTo(LARGEST) > 0) {
                    warn(
                            "catalog.size",
                            "models",
                            model.id(),
                            basis + " size must be from 1 to " + LARGEST + ": " + count);
                }
            });
        }
        if (model.contextWindow() != null && model.contextWindow() > LONGEST_CONTEXT) {
            warn(
                    "catalog.size",
                    "models",
                    model.id(),
                    "context window must be at most " + LONGEST_CONTEXT + ": " + model.contextWindow());
        }
    }

    private List<Benchmark> benchmarks(List<Benchmark> benchmarks) {
        Set<String> ids = ids(benchmarks, Benchmark::id);
        return keep(
                benchmarks,
                benchmark -> benchmark.variantOf() == null
                        || exists(ids, benchmark.variantOf(), "benchmarks", benchmark.id(), "variantOf", "benchmark"));
    }

    private List<Score> scores(List<Score> scores, Set<String> models, List<Benchmark> benchmarks) {
        Map<String, Benchmark> byId = new HashMap<>();
        benchmarks.forEach(benchmark -> byId.put(benchmark.id(), benchmark));
        return keep(scores, score -> {
            String name = score.modelId() + " on " + score.benchmarkId();
            boolean model = exists(models, score.modelId(), "scores", name, "modelId", "model");
            boolean known = exists(byId.keySet(), score.benchmarkId(), "scores", name, "benchmarkId", "benchmark");
            Benchmark benchmark = byId.get(score.benchmarkId());
            if (benchmark != null && !benchmark.scale().contains(score.value())) {
                warn("catalog.scale", "scores", name, "score must lie on the scale of the benchmark: " + score.value());
            }
            return model && known;
        });
    }

    /** Finds ids, repositories and aliases that mean two models; the first in order of id has them. */
    private void names(List<Model> models) {
        Map<String, String> owners = new HashMap<>();
        for (Model model : models) {
            Set<String> own = new HashSet<>();
            own.add(CatalogIndex.key(model.id()));
            if (model.hubRepository() != null) {
                own.add(CatalogIndex.key(model.hubRepository()));
            }
            model.aliases().forEach(alias -> own.add(CatalogIndex.key(alias)));
            for (String name : own) {
                String owner = owners.putIfAbsent(name, model.id());
                if (owner != null) {
                    warn("catalog.ambiguous", "models", model.id(), "'" + name + "' means " + owner + " too");
                }
            }
        }
    }

    private void dates(List<Model> models, CatalogContents all) {
        for (Model model : models) {
            ReleaseDate release = model.release();
            if (release != null
                    && (release.earliest().isAfter(all.asOf())
                            || release.earliest().getYear() < FIRST_YEAR)) {
                warn(
                        "catalog.date",
                        "models",
                        model.id(),
                        "release must lie between " + FIRST_YEAR + " and " + all.asOf() + ": " + release.date());
            }
            if (release != null
                    && model.knowledgeCutoff() != null
                    && model.knowledgeCutoff().earliest().isAfter(release.latest())) {
                warn(
                        "catalog.date",
                        "models",
                        model.id(),
                        "knowledge cutoff must not follow the release " + release.date() + ": "
                                + model.knowledgeCutoff());
            }
        }
        for (Score score : all.scores()) {
            if (score.date() != null && score.date().earliest().isAfter(all.asOf())) {
                warn(
                        "catalog.date",
                        "scores",
                        score.modelId() + " on " + score.benchmarkId(),
                        "score must not be dated after " + all.asOf() + ": " + score.date());
            }
        }
    }

    private <T> List<T> unique(String table, List<T> rows, Function<T, String> idOf) {
        Map<String, T> first = new LinkedHashMap<>();
        for (T row : rows) {
            T other = first.putIfAbsent(CatalogIndex.key(idOf.apply(row)), row);
            if (other != null) {
                String what = other.equals(row) ? "stands twice" : "has two different rows, the first is kept";
                findings.add(finding(other.equals(row), "catalog.duplicate", table, idOf.apply(row), "id " + what));
            }
        }
        return List.copyOf(first.values());
    }

    private <T> List<T> distinct(String table, List<T> rows) {
        Set<T> seen = new HashSet<>();
        return keep(rows, row -> {
            boolean first = seen.add(row);
            if (!first) {
                warn("catalog.duplicate", table, row.toString(), "row stands twice");
            }
            return first;
        });
    }

    private boolean exists(Set<String> ids, String id, String table, String row, String property, String what) {
        boolean exists = ids.contains(id);
        if (!exists) {
            findings.add(finding(
                    false,
                    "catalog.dangling",
                    table,
                    row,
                    property + " must name a " + what + " of the catalog: " + id));
        }
        return exists;
    }

    private void warn(String code, String table, String row, String message) {
        findings.add(finding(true, code, table, row, message));
    }

    private static Diagnostic finding(boolean warning, String code, String table, String row, String message) {
        String text = row + ": " + message;
        String line = text.length() <= 500 ? text : text.substring(0, 500) + "…";
        return (warning ? Diagnostic.warning(code, line) : Diagnostic.error(code, line)).in("/" + table);
    }

    private static <T> Set<String> ids(List<T> rows, Function<T, String> idOf) {
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.add(idOf.apply(row)));
        return ids;
    }

    private static <T> List<T> keep(List<T> rows, Predicate<T> sound) {
        return rows.stream().filter(sound).toList();
    }
}

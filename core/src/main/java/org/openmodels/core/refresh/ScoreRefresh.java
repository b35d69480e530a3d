package org.openmodels.core.refresh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.benchmark.Setup;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.refresh.CatalogRefresh.Change;
import org.openmodels.core.refresh.CatalogRefresh.Contradiction;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Remarks;

/** The scores of a refresh: which of those claimed are new, which contradict, which cannot be taken over. */
final class ScoreRefresh {
    private final ModelCatalog catalog;
    private final Set<Score> added = new LinkedHashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();
    private final Set<String> unknown = new TreeSet<>();
    private final List<Diagnostic> findings = new Remarks();

    ScoreRefresh(ModelCatalog catalog) {
        this.catalog = catalog;
    }

    void claim(Model model, SourcedClaim claim) {
        for (ClaimedScore score : claim.scores()) {
            Optional<Benchmark> benchmark = catalog.benchmark(score.benchmark());
            if (benchmark.isEmpty()) {
                unknown.add(score.benchmark());
            } else if (fits(model, benchmark.get(), score)) {
                take(model, benchmark.get(), score, claim);
            }
        }
    }

    /** A result in another metric, beyond the scale, or as a part of one where the scale is in percent is not guessed at. */
    private boolean fits(Model model, Benchmark benchmark, ClaimedScore score) {
        String metric = score.metric();
        if (metric != null && !metric.equals(benchmark.metric())) {
            remark("refresh.metric", model, score, "must be in " + benchmark.metric() + ", not " + metric);
            return false;
        }
        BigDecimal most = benchmark.scale().max();
        boolean percent = most != null && most.compareTo(BigDecimal.valueOf(100)) == 0;
        boolean fraction =
                percent && score.value().signum() > 0 && score.value().compareTo(BigDecimal.ONE) <= 0;
        if (fraction || !benchmark.scale().contains(score.value())) {
            remark("refresh.scale", model, score, "must be on the scale of the benchmark: " + score.value());
            return false;
        }
        return true;
    }

    private void remark(String code, Model model, ClaimedScore score, String must) {
        findings.add(Diagnostic.warning(code, model.id() + " on " + score.benchmark() + ": a score " + must));
    }

    private void take(Model model, Benchmark benchmark, ClaimedScore claimed, SourcedClaim claim) {
        Score score = new Score(
                model.id(),
                benchmark.id(),
                claimed.value(),
                claimed.metric(),
                claimed.setup(),
                claimed.reporter(),
                null,
                claim.names().get(0),
                claim.source());
        List<Score> held = catalog.scores(model.id()).stream()
                .filter(other -> isSameRun(other, score))
                .toList();
        boolean known = held.stream().anyMatch(other -> other.value().compareTo(score.value()) == 0);
        if (known || !added.add(score)) {
            return;
        }
        String field = "score " + benchmark.id();
        String before = held.isEmpty() ? null : held.get(0).value().toPlainString();
        String after = score.value().toPlainString();
        changes.add(new Change(model.id(), field, before, after));
        if (before != null) {
            contradictions.add(new Contradiction(
                    model.id(), field, before, after, claim.source().location()));
        }
    }

    /** Reported by the same kind of reporter in a setup that is told to be the same. */
    private static boolean isSameRun(Score a, Score b) {
        Setup x = a.setup();
        Setup y = b.setup();
        return a.benchmarkId().equals(b.benchmarkId())
                && a.reporter().kind() == b.reporter().kind()
                && Objects.equals(x.mode(), y.mode())
                && Objects.equals(x.harness(), y.harness())
                && Objects.equals(x.shots(), y.shots())
                && x.tools() == y.tools();
    }

    List<Score> added() {
        return List.copyOf(added);
    }

    List<Change> changes() {
        return changes;
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    Set<String> unknown() {
        return unknown;
    }

    List<Diagnostic> findings() {
        return findings;
    }
}

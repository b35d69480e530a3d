package org.openmodels.licenses.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.benchmark.ScorePreference;
import org.openmodels.core.catalog.Access;
import org.openmodels.core.catalog.Lab;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.core.size.SizeBasis;
import org.openmodels.licenses.advice.Shortlist.Exclusion;
import org.openmodels.licenses.policy.Outcome;

/** One run over the catalog for a shortlist. */
final class Ranking {
    private final Advisor advisor;
    private final ModelCatalog catalog;
    private final ShortlistQuery query;
    private final Benchmark benchmark;
    private final Comparator<Score> best;
    private final Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);

    Ranking(Advisor advisor, ShortlistQuery query) {
        this.advisor = advisor;
        this.catalog = advisor.catalog();
        this.query = query;
        this.benchmark = catalog.benchmark(query.benchmark())
                .orElseThrow(() ->
                        new IllegalArgumentException("benchmark must be one of the catalog's: " + query.benchmark()));
        this.best = ScorePreference.better(benchmark);
    }

    Shortlist shortlist() {
        List<Shortlist.Entry> passed = new ArrayList<>();
        for (Model model : catalog.models()) {
            consider(model).ifPresent(passed::add);
        }
        passed.sort(Comparator.comparing(Shortlist.Entry::score, best)
                .thenComparing(entry -> entry.model().id()));
        List<Shortlist.Entry> ranked = new ArrayList<>(passed.size());
        for (Shortlist.Entry e : passed) {
            ranked.add(new Shortlist.Entry(ranked.size() + 1, e.model(), e.lab(), e.score(), e.advice()));
        }
        return new Shortlist(benchmark, ranked, excluded);
    }

    private Optional<Shortlist.Entry> consider(Model model) {
        Lab lab = catalog.lab(model.labId()).orElse(null);
        Exclusion bound = outOfBounds(model, lab);
        if (bound != null) {
            return out(bound);
        }
        Optional<Score> score = ScorePreference.of(catalog.scores(model.id()), benchmark);
        if (score.isEmpty()) {
            return out(Exclusion.NO_SCORE);
        }
        ModelAdvice advice = advisor.advise(model, query.useCase());
        if (!advice.verdict().isAllowed()) {
            return out(advice.verdict().outcome() == Outcome.PROHIBITED ? Exclusion.PROHIBITED : Exclusion.REVIEW);
        }
        if (query.trulyPermissive() && !isTrulyPermissive(advice)) {
            return out(Exclusion.NOT_TRULY_PERMISSIVE);
        }
        return Optional.of(new Shortlist.Entry(1, model, lab, score.get(), advice));
    }

    private Optional<Shortlist.Entry> out(Exclusion why) {
        excluded.merge(why, 1, Integer::sum);
        return Optional.empty();
    }

    private @Nullable Exclusion outOfBounds(Model model, @Nullable Lab lab) {
        if (model.access() != Access.OPEN_WEIGHTS && model.access() != Access.GATED) {
            return Exclusion.NOT_OPEN;
        }
        String country = query.country();
        if (country != null && (lab == null || !country.toUpperCase(Locale.ROOT).equals(lab.country()))) {
            return Exclusion.OTHER_COUNTRY;
        }
        ParameterCount largest = query.maxParameters();
        if (largest == null) {
            return null;
        }
        Optional<ParameterCount> total = model.size().count(SizeBasis.TOTAL);
        if (total.isEmpty()) {
            return Exclusion.SIZE_UNKNOWN;
        }
        return total.get().compareTo(largest) > 0 ? Exclusion.TOO_LARGE : null;
    }

    /** Every license that counts, or the branch chosen, must be truly permissive. */
    private boolean isTrulyPermissive(ModelAdvice advice) {
        String chosen = advice.verdict().choice().orElse(advice.verdict().expression());
        return advisor.expression(chosen).value().stream()
                .flatMap(expression -> advisor.explain(expression).stream())
                .allMatch(license -> license.terms().permissiveness().trulyPermissive());
    }
}

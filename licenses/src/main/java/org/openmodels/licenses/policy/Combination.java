package org.openmodels.licenses.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts verdicts together: all of them, or the best. The order of the parts changes nothing. */
final class Combination {
    private static final Comparator<Reason> REASONS =
            Comparator.comparing(Reason::outcome).reversed().thenComparing(Reason::license);
    private static final Comparator<Verdict> BEST = Comparator.comparing(Verdict::outcome)
            .thenComparing(v -> v.duties().size() + v.limits().size())
            .thenComparing(Combination::branch);

    private Combination() {}

    /** The worst answer with the duties of all. */
    static Verdict all(String expression, List<Verdict> parts) {
        Outcome outcome = Outcome.PERMITTED;
        int missing = 0;
        boolean mutable = false;
        for (Verdict part : parts) {
            outcome = outcome.worst(part.outcome());
            missing |= Fact.mask(part.missing());
            mutable |= part.mutable();
        }
        Outcome worst = outcome;
        List<Reason> reasons = merge(parts, Verdict::reasons, REASONS);
        reasons.removeIf(r -> worst.compareTo(Outcome.REVIEW) >= 0
                && r.outcome().compareTo(Outcome.REVIEW) < 0
                && !r.rule().equals(Findings.NOTE));
        return new Verdict(
                expression,
                worst,
                reasons,
                merge(parts, Verdict::duties, Comparator.comparing(Duty::license)),
                merge(parts, Verdict::limits, Comparator.comparing(Limit::license)),
                worst == Outcome.REVIEW ? Fact.keys(missing) : List.of(),
                chosen(parts),
                mutable);
    }

    /** The best answer; of several as good the one that owes least, then the first by name. */
    static Verdict best(String expression, List<Verdict> parts) {
        Verdict best = parts.stream().min(BEST).orElseThrow();
        return with(expression, best, best.reasons(), branch(best));
    }

    /** The same answer under the name of an expression. */
    static Verdict named(String expression, Verdict verdict) {
        return with(expression, verdict, verdict.reasons(), verdict.chosen());
    }

    /** The worse of an answer and further grounds. */
    static Verdict noted(Verdict verdict, List<Reason> more) {
        Outcome worst = verdict.outcome();
        for (Reason reason : more) {
            worst = worst.worst(reason.outcome());
        }
        List<Reason> reasons = new ArrayList<>(verdict.reasons());
        reasons.addAll(more);
        reasons.sort(Comparator.comparing(Reason::outcome).reversed());
        return new Verdict(
                verdict.expression(),
                worst,
                reasons,
                verdict.duties(),
                verdict.limits(),
                worst == verdict.outcome() ? verdict.missing() : List.of(),
                verdict.chosen(),
                verdict.mutable());
    }

    private static Verdict with(String expression, Verdict v, List<Reason> reasons, @Nullable String chosen) {
        return new Verdict(expression, v.outcome(), reasons, v.duties(), v.limits(), v.missing(), chosen, v.mutable());
    }

    private static <T> List<T> merge(
            List<Verdict> parts, Function<Verdict, List<T>> items, Comparator<? super T> order) {
        Set<T> all = new LinkedHashSet<>();
        parts.forEach(part -> all.addAll(items.apply(part)));
        List<T> sorted = new ArrayList<>(all);
        sorted.sort(order);
        return sorted;
    }

    /** The branch of a sum is the sum of the branches, where one of them had a choice. */
    private static @Nullable String chosen(List<Verdict> parts) {
        if (parts.stream().noneMatch(part -> part.chosen() != null)) {
            return null;
        }
        return String.join(
                " AND ",
                parts.stream().map(Combination::branch).distinct().sorted().toList());
    }

    private static String branch(Verdict verdict) {
        return verdict.choice().orElse(verdict.expression());
    }
}

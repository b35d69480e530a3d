package org.openmodels.licenses.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.openmodels.core.benchmark.Direction;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.licenses.policy.Figure;
import org.openmodels.licenses.policy.UseCase;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.UseCategory;

@Label("A shortlist")
class ShortlistProperties {
    private static final Advisor ADVISOR = Advisor.bundled();

    private static List<String> ids(Shortlist list) {
        return list.models().stream().map(entry -> entry.model().id()).toList();
    }

    @Provide
    Arbitrary<UseCase> useCases() {
        return Combinators.combine(
                        Arbitraries.of(Action.class).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(0, 2_000_000_000L),
                        Arbitraries.of(UseCategory.class).set().ofMaxSize(2))
                .as((actions, commercial, users, domains) -> UseCase.builder()
                        .actions(actions)
                        .commercial(commercial)
                        .monthlyActiveUsers(Figure.of(users))
                        .domains(domains)
                        .domicile("US")
                        .territories(List.of("US"))
                        .build());
    }

    @Provide
    Arbitrary<String> benchmarks() {
        return Arbitraries.of("gpqa-diamond", "epoch-capabilities-index", "mmlu-pro", "vectara-hallucination-rate");
    }

    @Property(tries = 30)
    @Label("counts every model once: listed, or excluded for one reason")
    void complete(@ForAll("useCases") UseCase useCase, @ForAll("benchmarks") String benchmark) {
        Shortlist list = ADVISOR.shortlist(ShortlistQuery.of(useCase, benchmark));
        int excluded =
                list.excluded().values().stream().mapToInt(Integer::intValue).sum();
        assertEquals(ADVISOR.catalog().models().size(), list.models().size() + excluded);
    }

    @Property(tries = 30)
    @Label("holds allowed models only, best first by the benchmark's direction")
    void ranked(@ForAll("useCases") UseCase useCase, @ForAll("benchmarks") String benchmark) {
        Shortlist list = ADVISOR.shortlist(ShortlistQuery.of(useCase, benchmark));
        boolean low = list.benchmark().direction() == Direction.LOWER_IS_BETTER;
        for (int i = 0; i < list.models().size(); i++) {
            Shortlist.Entry entry = list.models().get(i);
            assertEquals(i + 1, entry.rank());
            assertTrue(entry.advice().verdict().isAllowed());
            if (i > 0) {
                int order = list.models()
                        .get(i - 1)
                        .score()
                        .value()
                        .compareTo(entry.score().value());
                assertTrue(low ? order <= 0 : order >= 0);
            }
        }
    }

    @Property(tries = 20)
    @Label("with a bound is the list without it, less some models, in the same order")
    void bounds(
            @ForAll("useCases") UseCase useCase,
            @ForAll @LongRange(min = 1, max = 500) long billions,
            @ForAll boolean trulyPermissive) {
        ShortlistQuery query = ShortlistQuery.of(useCase, "gpqa-diamond");
        List<String> all = ids(ADVISOR.shortlist(query));
        List<String> fewer = ids(ADVISOR.shortlist(query.withMaxParameters(ParameterCount.ofBillions(billions))
                .withCountry("US")
                .withTrulyPermissive(trulyPermissive)));
        assertEquals(all.stream().filter(Set.copyOf(fewer)::contains).toList(), fewer);
    }
}

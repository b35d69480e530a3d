package org.openmodels.licenses.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.LineOfBusiness;
import org.openmodels.licenses.terms.Purpose;
import org.openmodels.licenses.terms.TermsDomain;
import org.openmodels.licenses.terms.UseCategory;

/** License terms, and use cases of which any fact may be unknown. */
public class PolicyDomain extends TermsDomain {
    private static final List<Action> OUTWARD =
            List.of(Action.HOST, Action.EMBED, Action.REDISTRIBUTE, Action.PUBLISH_DERIVATIVE);

    @Provide
    public Arbitrary<UseCase> useCases() {
        Arbitrary<UseCase.Builder> scale = Combinators.combine(
                        figures(null).injectNull(0.3),
                        figures(null).injectNull(0.6),
                        figures("EUR").injectNull(0.5),
                        figures("USD").injectNull(0.3),
                        figures("USD").injectNull(0.5),
                        figures("USD").injectNull(0.5),
                        figures(null).injectNull(0.5))
                .as((users, daily, monthlyEur, annual, monthly, funding, headcount) -> UseCase.builder()
                        .monthlyActiveUsers(users)
                        .dailyActiveUsers(within(daily, users))
                        .annualRevenue(annual)
                        .monthlyRevenue(monthly == null && annual == null ? monthlyEur : within(monthly, annual))
                        .funding(funding)
                        .headcount(headcount));
        Arbitrary<UseCase.Builder> place = Combinators.combine(
                        scale,
                        Arbitraries.of("DE", "FR", "GB", "KR", "US", "EU")
                                .list()
                                .ofMaxSize(2)
                                .injectNull(0.3),
                        Arbitraries.of("DE", "GB", "US", "EU").injectNull(0.3),
                        Arbitraries.of(
                                        UseCategory.MEDICAL,
                                        UseCategory.SPAM,
                                        UseCategory.DISCRIMINATION,
                                        UseCategory.COMPETING_PRODUCTS)
                                .set()
                                .ofMaxSize(2)
                                .injectNull(0.3),
                        booleans(),
                        Arbitraries.of(LineOfBusiness.class).set().ofMaxSize(2).injectNull(0.3),
                        Arbitraries.of(LocalDate.of(2024, 7, 23), LocalDate.of(2026, 11, 23))
                                .injectNull(0.4),
                        Arbitraries.of(Map.<String, BigDecimal>of(), Map.of("EUR", new BigDecimal("1.08"))))
                .as((b, territories, domicile, domains, multimodal, business, asOf, rates) -> b.territories(territories)
                        .domicile(domicile)
                        .domains(domains)
                        .multimodal(multimodal)
                        .business(business)
                        .asOf(asOf)
                        .rates(rates));
        return Combinators.combine(
                        place,
                        Arbitraries.of(Action.class).set().ofMaxSize(3),
                        booleans(),
                        booleans(),
                        Arbitraries.of(Purpose.class).injectNull(0.4),
                        who(),
                        derivatives().injectNull(0.5),
                        trained().injectNull(0.4))
                .as((b, actions, commercial, internal, purpose, who, derivative, trained) -> {
                    boolean inside =
                            Boolean.TRUE.equals(internal) && OUTWARD.stream().noneMatch(actions::contains);
                    boolean gainless = purpose == Purpose.NON_COMMERCIAL || purpose == Purpose.PERSONAL;
                    boolean odd = purpose == Purpose.ANY || (gainless && Boolean.TRUE.equals(commercial));
                    return b.actions(actions)
                            .commercial(commercial)
                            .internalOnly(inside || internal == null ? internal : Boolean.FALSE)
                            .purpose(odd ? null : purpose)
                            .licensee(who.licensee())
                            .competitorOf(who.competitorOf())
                            .permissions(who.permissions())
                            .derivative(derivative)
                            .trainedModel(trained)
                            .build();
                });
    }

    private record Who(Licensee licensee, List<String> competitorOf, List<String> permissions) {}

    private static Arbitrary<Who> who() {
        return Combinators.combine(
                        Arbitraries.of(Licensee.class).injectNull(0.3),
                        Arbitraries.of(List.<String>of(), List.of("Acme"), List.of("Other"), List.of("Nobody Knows"))
                                .injectNull(0.3),
                        Arbitraries.of(List.<String>of(), List.of(ID)).injectNull(0.5))
                .as(Who::new);
    }

    private static Arbitrary<Boolean> booleans() {
        return Arbitraries.of(true, false).injectNull(0.3);
    }

    private static Arbitrary<Derivative> derivatives() {
        return Combinators.combine(
                        Arbitraries.of("Acme-7B", "my-acme", "other").injectNull(0.3),
                        Arbitraries.of("MIT", ID).injectNull(0.3))
                .as(Derivative::new);
    }

    private static Arbitrary<TrainedModel> trained() {
        return Combinators.combine(
                        Arbitraries.of(TrainedModel.Kind.class).injectNull(0.3),
                        Arbitraries.of("acme 2", "acme", "acme 3", "other").injectNull(0.3))
                .as(TrainedModel::new);
    }

    private static Arbitrary<Figure> figures(String currency) {
        return Combinators.combine(
                        Arbitraries.of(0L, 999_999L, 1_000_000L, 1_000_001L, 30_000_000L),
                        Arbitraries.of(LocalDate.of(2024, 6, 30), LocalDate.of(2024, 7, 23), LocalDate.of(2026, 11, 23))
                                .injectNull(0.7))
                .as((value, asOf) -> new Figure(BigDecimal.valueOf(value), currency, asOf));
    }

    /** Cuts a part down to its whole. */
    private static Figure within(Figure part, Figure whole) {
        return part == null || whole == null || part.value().compareTo(whole.value()) <= 0
                ? part
                : new Figure(whole.value(), part.currency(), part.asOf());
    }
}

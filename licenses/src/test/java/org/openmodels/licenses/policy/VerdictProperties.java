package org.openmodels.licenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openmodels.licenses.terms.UseCategory.COMPETING_PRODUCTS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openmodels.licenses.expression.CompoundExpression;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.Restriction;
import org.openmodels.licenses.terms.TermsComparison;
import org.openmodels.licenses.terms.TermsComparison.Relation;
import org.openmodels.licenses.terms.TermsDomain;
import org.openmodels.licenses.terms.Territory;
import org.openmodels.licenses.terms.Threshold;
import org.openmodels.licenses.terms.UsePolicy;

@Label("A verdict")
@Domain(PolicyDomain.class)
@Domain(DomainContext.Global.class)
class VerdictProperties {
    private static final VerdictEngine ENGINE = VerdictEngine.of(
                    LicenseKnowledge.of(List.of(TermsDomain.free().withId("LicenseRef-other"))))
            .withStewards(id -> id.equals("LicenseRef-other") ? "Other" : "Acme Labs");

    static Verdict check(LicenseTerms terms, UseCase useCase) {
        return ENGINE.check(terms, useCase);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Label("is given for every license and every use case, and always with its grounds")
    void total(@ForAll LicenseTerms terms, @ForAll UseCase useCase) {
        Verdict verdict = check(terms, useCase);
        assertEquals("", useCase.actions().isEmpty() && verdict.isAllowed() ? "allowed without actions" : "");
        if (verdict.outcome().compareTo(Outcome.REVIEW) >= 0) {
            assertEquals(verdict.outcome(), verdict.reasons().get(0).outcome());
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Label("equals that of the plain reference, with the same duties, their state and the missing facts")
    void reference(@ForAll LicenseTerms terms, @ForAll UseCase useCase) {
        Verdict verdict = check(terms, useCase);
        ReferenceEvaluator reference = new ReferenceEvaluator(terms, useCase, "Acme Labs");
        assertEquals(reference.outcome(), verdict.outcome());
        assertEquals(
                reference.duties(),
                verdict.duties().stream()
                        .map(d -> new ReferenceEvaluator.Owed(
                                d.obligation(), d.state(), d.actions(), Set.copyOf(d.dependsOn())))
                        .toList());
        assertEquals(reference.missing(), new HashSet<>(verdict.missing()));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Label("is PERMITTED only where nothing is owed and nothing is to be kept clear of")
    void permittedOwesNothing(@ForAll LicenseTerms terms, @ForAll UseCase useCase) {
        Verdict verdict = check(terms, useCase);
        if (verdict.outcome() == Outcome.PERMITTED) {
            assertTrue(verdict.duties().isEmpty() && verdict.limits().isEmpty());
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Label("is the same for the same facts in another JSON order")
    void jsonOrder(@ForAll LicenseTerms terms, @ForAll UseCase useCase, @ForAll long seed) {
        List<Map.Entry<String, com.fasterxml.jackson.databind.JsonNode>> members = new ArrayList<>();
        useCase.toJson().properties().forEach(members::add);
        Collections.shuffle(members, new Random(seed));
        String json = "{"
                + String.join(
                        " ,\n",
                        members.stream()
                                .map(m -> "\"" + m.getKey() + "\" : " + m.getValue())
                                .toList()) + "}";
        assertEquals(
                check(terms, useCase), check(terms, UseCase.read(json).value().orElseThrow()));
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Label("is given for every bundled license, and no license that was not read allows anything")
    void bundled(@ForAll UseCase useCase) {
        VerdictEngine engine = VerdictEngine.of(LicenseKnowledge.bundled());
        LicenseKnowledge.bundled().stream().forEach(terms -> {
            Verdict verdict = engine.check(terms.id(), useCase);
            assertFalse(verdict.isAllowed() && terms.reviewed() != LicenseTerms.Reviewed.FULL, terms.id());
            assertFalse(verdict.toJson().isEmpty());
        });
    }

    @Group
    @Label("when a term is added")
    class MoreTerms {
        private void neverBetter(LicenseTerms before, LicenseTerms after, UseCase useCase) {
            Verdict a = check(before, useCase);
            Verdict b = check(after, useCase);
            assertTrue(b.outcome().compareTo(a.outcome()) >= 0, a + "\n" + b);
            Set<Obligation> owed =
                    new HashSet<>(b.duties().stream().map(Duty::obligation).toList());
            assertTrue(
                    owed.containsAll(a.duties().stream().map(Duty::obligation).toList()));
        }

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("an obligation never improves it, and takes no other obligation away")
        void obligation(@ForAll LicenseTerms terms, @ForAll Obligation more, @ForAll UseCase useCase) {
            neverBetter(terms, Surgery.plus(terms, more), useCase);
        }

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("a threshold never improves it")
        void threshold(@ForAll LicenseTerms terms, @ForAll Threshold more, @ForAll UseCase useCase) {
            neverBetter(terms, Surgery.plus(terms, more), useCase);
        }

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("a territory never improves it")
        void territory(@ForAll LicenseTerms terms, @ForAll Territory more, @ForAll UseCase useCase) {
            neverBetter(terms, Surgery.plus(terms, more), useCase);
        }

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("a policy never improves it")
        void policy(@ForAll LicenseTerms terms, @ForAll UsePolicy more, @ForAll UseCase useCase) {
            neverBetter(terms, Surgery.plus(terms, more), useCase);
        }

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("a restriction never improves it")
        void restriction(@ForAll LicenseTerms terms, @ForAll List<Restriction> more, @ForAll UseCase useCase) {
            LicenseTerms after = terms;
            for (Restriction one : more) {
                after = Surgery.plus(after, one);
            }
            neverBetter(terms, after, useCase);
        }
    }

    @Group
    @Label("when a fact is withheld")
    class FewerFacts {
        private static final Map<String, UnaryOperator<UseCase.Builder>> WITHHOLD = Map.ofEntries(
                Map.entry("actions", b -> b.actions()),
                Map.entry("commercial", b -> b.commercial(null)),
                Map.entry("monthlyActiveUsers", b -> b.monthlyActiveUsers(null)),
                Map.entry("dailyActiveUsers", b -> b.dailyActiveUsers(null)),
                Map.entry("annualRevenue", b -> b.annualRevenue(null)),
                Map.entry("monthlyRevenue", b -> b.monthlyRevenue(null)),
                Map.entry("funding", b -> b.funding(null)),
                Map.entry("headcount", b -> b.headcount(null)),
                Map.entry("territories", b -> b.territories(null)),
                Map.entry("domicile", b -> b.domicile(null)),
                Map.entry("multimodal", b -> b.multimodal(null)),
                Map.entry("business", b -> b.business(null)),
                Map.entry("internalOnly", b -> b.internalOnly(null)),
                Map.entry("trainedModel", b -> b.trainedModel(null)),
                Map.entry("competitorOf", b -> b.competitorOf(null)),
                Map.entry("purpose", b -> b.purpose(null)),
                Map.entry("licensee", b -> b.licensee(null)),
                Map.entry("permissions", b -> b.permissions(null)),
                Map.entry("rates", b -> b.rates(Map.of())),
                Map.entry("asOf", b -> b.asOf(null)));

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("it allows nothing that it did not allow, and forgets no duty")
        void neverAllowsMore(@ForAll LicenseTerms terms, @ForAll UseCase useCase) {
            Verdict known = check(terms, useCase);
            boolean rivalry = terms.restrictions().stream().anyMatch(r -> r.category() == COMPETING_PRODUCTS);
            WITHHOLD.forEach((fact, withhold) -> {
                if (fact.equals("competitorOf") && rivalry) {
                    return; // without it the domains alone tell
                }
                Verdict less = check(terms, withhold.apply(useCase.toBuilder()).build());
                if (less.isAllowed()) {
                    assertTrue(less.outcome().compareTo(known.outcome()) >= 0, fact + "\n" + known + "\n" + less);
                }
            });
        }

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("domains withheld, it lists what to keep clear of")
        void domains(@ForAll LicenseTerms terms, @ForAll UseCase useCase) {
            Verdict less = check(terms, useCase.toBuilder().domains(null).build());
            assertEquals(terms.restrictions().size(), less.limits().size());
            if (!terms.restrictions().isEmpty()) {
                assertFalse(less.outcome() == Outcome.PERMITTED);
            }
        }

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("a derivative stated never improves it")
        void derivativeStated(@ForAll LicenseTerms terms, @ForAll UseCase useCase) {
            Verdict without = check(terms, useCase.toBuilder().derivative(null).build());
            Verdict with = check(
                    terms,
                    useCase.toBuilder().derivative(new Derivative(null, null)).build());
            assertTrue(with.outcome().compareTo(without.outcome()) >= 0, without + "\n" + with);
            assertTrue(check(terms, useCase).outcome().compareTo(without.outcome()) >= 0);
        }

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("a competitor named never improves it")
        void competitorNamed(@ForAll LicenseTerms terms, @ForAll UseCase useCase) {
            Verdict none =
                    check(terms, useCase.toBuilder().competitorOf(List.of()).build());
            for (String name : List.of("Acme", "Other", "Nobody Knows")) {
                Verdict one = check(
                        terms, useCase.toBuilder().competitorOf(List.of(name)).build());
                assertTrue(one.outcome().compareTo(none.outcome()) >= 0, none + "\n" + one);
            }
        }

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("a derivative withheld, its name and license become duties again")
        void derivative(@ForAll LicenseTerms terms, @ForAll UseCase useCase) {
            Verdict known = check(terms, useCase);
            Verdict less = check(terms, useCase.toBuilder().derivative(null).build());
            assertEquals(
                    known.duties().stream().map(Duty::term).toList(),
                    less.duties().stream()
                            .map(Duty::term)
                            .filter(t -> known.duties().stream()
                                    .anyMatch(d -> d.term().equals(t)))
                            .toList());
        }
    }

    @Group
    @Label("of an expression")
    class Expressions {
        private final LicenseExpression a = LicenseExpression.parse("LicenseRef-a");
        private final LicenseExpression b = LicenseExpression.parse("LicenseRef-b");

        private VerdictEngine engine(LicenseTerms x, LicenseTerms y) {
            return VerdictEngine.of(LicenseKnowledge.of(List.of(x.withId("LicenseRef-a"), y.withId("LicenseRef-b"))));
        }

        private Verdict unnamed(Verdict v) {
            return new Verdict("", v.outcome(), v.reasons(), v.duties(), v.limits(), v.missing(), null, v.mutable());
        }

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("a AND b is the worse of both, with the duties of both")
        void and(@ForAll LicenseTerms x, @ForAll LicenseTerms y, @ForAll UseCase useCase) {
            VerdictEngine engine = engine(x, y);
            Verdict both = engine.check(new CompoundExpression.And(List.of(a, b)), useCase);
            Verdict first = engine.check(a, useCase);
            Verdict second = engine.check(b, useCase);
            assertEquals(first.outcome().worst(second.outcome()), both.outcome());
            assertTrue(
                    both.duties().containsAll(first.duties()) && both.duties().containsAll(second.duties()));
        }

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("a OR b is the better of both, and says which")
        void or(@ForAll LicenseTerms x, @ForAll LicenseTerms y, @ForAll UseCase useCase) {
            VerdictEngine engine = engine(x, y);
            Verdict either = engine.check(new CompoundExpression.Or(List.of(a, b)), useCase);
            Verdict chosen = engine.check(either.choice().orElseThrow(), useCase);
            assertEquals(unnamed(chosen), unnamed(either));
            assertTrue(either.outcome().compareTo(engine.check(a, useCase).outcome()) <= 0);
            assertTrue(either.outcome().compareTo(engine.check(b, useCase).outcome()) <= 0);
        }

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("of a WITH an exception is that of a; with an addition that is none, REVIEW or PROHIBITED")
        void with(
                @ForAll LicenseTerms x,
                @ForAll UseCase useCase,
                @ForAll("additions") String addition,
                @ForAll("exceptions") String exception) {
            VerdictEngine engine = engine(x, x);
            Outcome alone = engine.check(a, useCase).outcome();
            assertEquals(
                    alone.worst(Outcome.REVIEW),
                    engine.check(LicenseExpression.parse(a + " WITH " + addition), useCase)
                            .outcome());
            assertEquals(
                    alone,
                    engine.check(LicenseExpression.parse(a + " WITH " + exception), useCase)
                            .outcome());
        }

        @Provide
        Arbitrary<String> exceptions() {
            return Arbitraries.of("Classpath-exception-2.0", "LLVM-exception", "GPL-CC-1.0");
        }

        @Provide
        Arbitrary<String> additions() {
            Arbitrary<String> names =
                    Arbitraries.strings().alpha().ofMinLength(3).ofMaxLength(12);
            return Arbitraries.oneOf(
                    names.map(n -> "AdditionRef-" + n),
                    names.map(n -> "DocumentRef-x:AdditionRef-" + n),
                    names.map(n -> "no-" + n),
                    Arbitraries.of("MIT", "Apache-2.0", "AdditionRef-commons-clause"));
        }

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("a AND b = b AND a, a OR b = b OR a")
        void orderFree(@ForAll LicenseTerms x, @ForAll LicenseTerms y, @ForAll UseCase useCase) {
            VerdictEngine engine = engine(x, y);
            assertEquals(
                    unnamed(engine.check(new CompoundExpression.And(List.of(a, b)), useCase)),
                    unnamed(engine.check(new CompoundExpression.And(List.of(b, a)), useCase)));
            assertEquals(
                    engine.check(new CompoundExpression.Or(List.of(a, b)), useCase)
                            .choice(),
                    engine.check(new CompoundExpression.Or(List.of(b, a)), useCase)
                            .choice());
        }

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("a AND a = a OR a = a")
        void idempotent(@ForAll LicenseTerms x, @ForAll UseCase useCase) {
            VerdictEngine engine = engine(x, x);
            Verdict once = unnamed(engine.check(a, useCase));
            assertEquals(once, unnamed(engine.check(new CompoundExpression.And(List.of(a, a)), useCase)));
            assertEquals(once, unnamed(engine.check(new CompoundExpression.Or(List.of(a, a)), useCase)));
        }

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("of a family is never better than that of any member")
        void family(@ForAll LicenseTerms x, @ForAll LicenseTerms y, @ForAll UseCase useCase) {
            LicenseKnowledge knowledge = LicenseKnowledge.of(
                            List.of(x.withId("LicenseRef-a"), y.withId("LicenseRef-b")))
                    .withFamilies(
                            id -> id.equals("LicenseRef-family") ? List.of("LicenseRef-a", "LicenseRef-b") : List.of());
            VerdictEngine engine = VerdictEngine.of(knowledge);
            Outcome family = engine.check("LicenseRef-family", useCase).outcome();
            assertTrue(family.compareTo(engine.check("LicenseRef-a", useCase).outcome()) >= 0);
            assertTrue(family.compareTo(engine.check("LicenseRef-b", useCase).outcome()) >= 0);
        }
    }

    @Group
    @Label("stands on its reasons:")
    class Reasons {
        private Set<String> named(Verdict verdict) {
            Set<String> places = new HashSet<>();
            verdict.reasons().stream()
                    .filter(r -> r.outcome() == verdict.outcome())
                    .forEach(r -> {
                        places.add(r.term());
                        if (Set.of("purpose", "permission-held").contains(r.rule())) {
                            places.add("purposes"); // the way to commerce stands there, also for a grant's own purposes
                        }
                    });
            if (verdict.outcome() == Outcome.CONDITIONAL) {
                verdict.duties().forEach(d -> places.add(d.term()));
            }
            return places;
        }

        private boolean isNamed(String place, Set<String> named) {
            return named.contains(place) || (place.startsWith("restrictions/") && named.contains("restrictions"));
        }

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("the terms they name alone give it")
        void sufficient(@ForAll LicenseTerms terms, @ForAll UseCase useCase) {
            Verdict verdict = check(terms, useCase);
            Set<String> places = named(verdict);
            assertEquals(
                    verdict.outcome(),
                    check(Surgery.keep(terms, p -> isNamed(p, places)), useCase).outcome());
        }

        @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("without these terms it is another")
        void necessary(@ForAll LicenseTerms terms, @ForAll UseCase useCase) {
            Verdict verdict = check(terms, useCase);
            if (verdict.reasons().stream().anyMatch(r -> r.rule().equals("actions-missing"))) {
                return;
            }
            Set<String> places = named(verdict);
            LicenseTerms without = verdict.outcome() == Outcome.PERMITTED
                    ? Surgery.unstate(terms, places)
                    : Surgery.keep(terms, p -> !isNamed(p, places));
            Outcome changed = check(without, useCase).outcome();
            assertTrue(
                    verdict.outcome() == Outcome.PERMITTED
                            ? changed != Outcome.PERMITTED
                            : changed.compareTo(verdict.outcome()) < 0,
                    verdict + "\n" + changed);
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Label("of a freer license is never worse")
    void freer(@ForAll LicenseTerms x, @ForAll Obligation more, @ForAll Threshold limit, @ForAll UseCase useCase) {
        LicenseTerms y = Surgery.plus(Surgery.plus(x, more), limit);
        assertTrue(TermsComparison.between(y, x).relation() == Relation.FREER
                || TermsComparison.between(y, x).relation() == Relation.EQUAL);
        assertTrue(check(x, useCase).outcome().compareTo(check(y, useCase).outcome()) <= 0);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Label("orders as the licenses do")
    void ordered(@ForAll LicenseTerms x, @ForAll LicenseTerms y, @ForAll UseCase useCase) {
        Relation relation = TermsComparison.between(x, y).relation();
        int verdicts = check(y, useCase).outcome().compareTo(check(x, useCase).outcome());
        assertTrue(relation != Relation.FREER || verdicts <= 0);
        assertTrue(relation != Relation.TIGHTER || verdicts >= 0);
        assertTrue(relation != Relation.EQUAL || verdicts == 0);
    }
}

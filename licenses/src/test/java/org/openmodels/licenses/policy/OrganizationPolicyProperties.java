package org.openmodels.licenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.policy.OrganizationPolicy.Effect;
import org.openmodels.licenses.policy.OrganizationPolicy.Rule;
import org.openmodels.licenses.policy.OrganizationPolicy.Waiver;
import org.openmodels.licenses.policy.OrganizationPolicy.When;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.TermsDomain;
import org.openmodels.licenses.terms.UseCategory;

@Label("An organization's policy")
class OrganizationPolicyProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** Terms, use cases and policies. */
    static class WithPolicies extends PolicyDomain {
        @Provide
        Arbitrary<When> whens() {
            return Combinators.combine(
                            Arbitraries.of("PERMISSIVE", "SCALE_LIMITED", "NON_COMMERCIAL")
                                    .list()
                                    .ofMaxSize(2),
                            Arbitraries.of(ID, "MIT").list().ofMaxSize(1),
                            Arbitraries.of(UseCategory.MEDICAL, UseCategory.SPAM)
                                    .set()
                                    .ofMaxSize(1),
                            Arbitraries.of(Obligation.Kind.class).set().ofMaxSize(1),
                            Arbitraries.of("DE", "US").list().ofMaxSize(1),
                            Arbitraries.of(1_000L, 7_000_000_000L).injectNull(0.7))
                    .as(When::new);
        }

        @Provide
        Arbitrary<OrganizationPolicy> policies2() {
            return Combinators.combine(
                            Arbitraries.of(Effect.class),
                            Combinators.combine(Arbitraries.of(Effect.class), whens())
                                    .as((effect, when) -> new Rule("x", effect, "because", when))
                                    .list()
                                    .ofMaxSize(3),
                            Arbitraries.of(true, false))
                    .as((fallback, rules, waived) -> {
                        List<Rule> named = new ArrayList<>();
                        for (Rule rule : rules) {
                            named.add(new Rule("rule-" + named.size(), rule.effect(), rule.reason(), rule.when()));
                        }
                        List<Waiver> waivers = waived && !named.isEmpty()
                                ? List.of(new Waiver("rule-0", List.of(), List.of(), "Ada", "because", DAY))
                                : List.of();
                        return new OrganizationPolicy("Acme", fallback, named, waivers);
                    });
        }

        @Provide
        Arbitrary<PolicySubject> subjects() {
            return Combinators.combine(
                            Arbitraries.of("DE", "US").injectNull(0.3),
                            Arbitraries.of(1L, 10_000_000_000L).injectNull(0.3))
                    .as((country, size) -> new PolicySubject("acme/x", country, size));
        }
    }

    private static Verdict check(LicenseTerms terms, UseCase use, OrganizationPolicy policy, PolicySubject subject) {
        return VerdictEngine.of(LicenseKnowledge.of(List.of(terms)))
                .check(LicenseExpression.parse(TermsDomain.ID), use, policy, subject, DAY);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Domain(WithPolicies.class)
    @Label("never improves the license's own answer, and always says which rule decided")
    void neverBetter(
            @ForAll LicenseTerms terms,
            @ForAll UseCase use,
            @ForAll OrganizationPolicy policy,
            @ForAll PolicySubject subject) {
        Verdict own = VerdictEngine.of(LicenseKnowledge.of(List.of(terms))).check(TermsDomain.ID, use);
        Verdict both = check(terms, use, policy, subject);
        assertTrue(both.outcome().compareTo(own.outcome()) >= 0);
        assertTrue(both.reasons().stream().anyMatch(r -> r.rule().startsWith("policy-")));
        assertEquals(own.duties(), both.duties());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Domain(WithPolicies.class)
    @Label(
            "with a longer allow-list is never stricter where it denies by default, with a rule that denies never milder")
    void monotone(
            @ForAll LicenseTerms terms,
            @ForAll UseCase use,
            @ForAll OrganizationPolicy policy,
            @ForAll PolicySubject subject,
            @ForAll When when) {
        OrganizationPolicy strict = new OrganizationPolicy("Acme", Effect.DENY, policy.rules(), policy.waivers());
        Outcome before = check(terms, use, strict, subject).outcome();
        assertTrue(check(terms, use, plus(strict, Effect.ALLOW, when), subject)
                        .outcome()
                        .compareTo(before)
                <= 0);
        OrganizationPolicy mild = new OrganizationPolicy("Acme", Effect.ALLOW, policy.rules(), policy.waivers());
        Outcome mildly = check(terms, use, mild, subject).outcome();
        assertTrue(check(terms, use, plus(mild, Effect.DENY, when), subject)
                        .outcome()
                        .compareTo(mildly)
                >= 0);
    }

    private static OrganizationPolicy plus(OrganizationPolicy policy, Effect effect, When when) {
        List<Rule> rules = new ArrayList<>(policy.rules());
        rules.add(new Rule("more", effect, "because", when));
        return new OrganizationPolicy(policy.title(), policy.fallback(), rules, policy.waivers());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Domain(WithPolicies.class)
    @Label("read(write(p)) = p")
    void roundTrip(@ForAll OrganizationPolicy policy) {
        assertEquals(
                policy,
                OrganizationPolicy.read(policy.toJson().toString()).value().orElseThrow());
        assertEquals(
                Set.of(),
                Set.copyOf(OrganizationPolicy.read(policy.toJson().toString()).diagnostics()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Domain(WithPolicies.class)
    @Label("and a use case: read(write(u)) = u")
    void useCaseRoundTrip(@ForAll UseCase use) {
        assertEquals(use, UseCase.read(use.toJson().toString()).value().orElseThrow());
        assertEquals(use, use.toBuilder().build());
    }
}

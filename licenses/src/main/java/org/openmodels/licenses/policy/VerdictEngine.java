package org.openmodels.licenses.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.expression.CompoundExpression;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SingleLicense;
import org.openmodels.licenses.expression.SpecialIdentifier;
import org.openmodels.licenses.internal.naming.NameWords;
import org.openmodels.licenses.registry.LicenseRegistry;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.LicenseTerms;

/**
 * Says what a license, or an expression of licenses, allows in a use case.
 *
 * <p>{@code VerdictEngine.of(LicenseKnowledge.bundled()).check("LicenseRef-llama-3.1", useCase)}: for a host with 800 million
 * monthly users {@code PROHIBITED}, citing section 2; for one with 2 million {@code CONDITIONAL}, with what is owed.
 *
 * <p>The answer is never better than the text: a fact or term that is not known gives {@code REVIEW}. {@code AND} takes the
 * worst answer and the duties of all, {@code OR} the best, and says which branch that is. A license {@code WITH} an
 * exception of the SPDX list is answered by the license alone, which such an exception only widens; what any other addition
 * says is not known. A family is never better than any member.
 *
 * <p>Immutable and thread-safe.
 */
public final class VerdictEngine {
    private final LicenseKnowledge knowledge;
    private final UnaryOperator<String> stewards;
    private final Map<String, LicenseRules> rules = new ConcurrentHashMap<>();
    private volatile @Nullable List<List<String>> licensors;

    private VerdictEngine(LicenseKnowledge knowledge, UnaryOperator<String> stewards) {
        this.knowledge = knowledge;
        this.stewards = stewards;
    }

    /** Returns an engine over the knowledge given. */
    public static VerdictEngine of(LicenseKnowledge knowledge) {
        return new VerdictEngine(knowledge, id -> "");
    }

    /**
     * Returns this engine with the licensor of each license by id, empty where unknown. By it competitors are told: a name
     * that is neither the licensor's nor that of another license's licensor leaves open who it is.
     */
    public VerdictEngine withStewards(UnaryOperator<String> newStewards) {
        return new VerdictEngine(knowledge, newStewards);
    }

    /** Returns the verdict on one license or family, by id. */
    public Verdict check(String licenseId, UseCase useCase) {
        return license(licenseId, new Facts(useCase), null);
    }

    /** Returns the verdict on terms that need not be known. */
    public Verdict check(LicenseTerms terms, UseCase useCase) {
        return rules(terms).apply(new Facts(useCase));
    }

    /** Returns the verdict on an expression. */
    public Verdict check(LicenseExpression expression, UseCase useCase) {
        return expression(expression, new Facts(useCase), null);
    }

    /**
     * Returns the verdict on an expression under an organization's policy, which is asked of every license in it.
     *
     * @param day the day for which waivers must hold
     */
    public Verdict check(
            LicenseExpression expression,
            UseCase useCase,
            OrganizationPolicy policy,
            PolicySubject subject,
            LocalDate day) {
        return expression(expression, new Facts(useCase), new PolicyCheck(policy, subject, day));
    }

    /** Recursive: the depth of an expression is bounded. */
    private Verdict expression(LicenseExpression expression, Facts facts, @Nullable PolicyCheck policy) {
        if (expression instanceof CompoundExpression compound) {
            List<Verdict> parts = new ArrayList<>();
            for (LicenseExpression operand : compound.operands()) {
                parts.add(expression(operand, facts, policy));
            }
            return compound instanceof CompoundExpression.And
                    ? Combination.all(expression.toString(), parts)
                    : Combination.best(expression.toString(), parts);
        }
        if (expression instanceof SpecialIdentifier special) {
            return unknown(special.name(), "no-license", "no license is stated", policy);
        }
        return single((SingleLicense) expression, facts, policy);
    }

    private Verdict single(SingleLicense license, Facts facts, @Nullable PolicyCheck policy) {
        if (license instanceof SingleLicense.With with) {
            Verdict base = single(with.license(), facts, policy);
            boolean widens = LicenseRegistry.bundled().isException(with.addition());
            String what = with.addition() + " is not read; ";
            Reason note = new Reason(
                    widens ? Outcome.PERMITTED : Outcome.REVIEW,
                    widens ? "exception-ignored" : "addition-unknown",
                    with.license().toString(),
                    null,
                    "",
                    "",
                    widens
                            ? "the exception " + what + "the answer is that of the license without it"
                            : "the addition " + what + "it may take away what the license grants");
            return Combination.named(license.toString(), Combination.noted(base, List.of(note)));
        }
        if (license instanceof SingleLicense.Listed listed && listed.orLater()) {
            Optional<LicenseTerms> own = knowledge.find(listed.toString());
            return Combination.named(
                    license.toString(), license(own.isPresent() ? listed.toString() : listed.id(), facts, policy));
        }
        if (license instanceof SingleLicense.Reference reference
                && reference.document().isPresent()) {
            return unknown(license.toString(), "license-elsewhere", "the license stands in another document", policy);
        }
        return license(license.toString(), facts, policy);
    }

    private Verdict license(String id, Facts facts, @Nullable PolicyCheck policy) {
        LicenseRules known = rules(id);
        if (known == null) {
            return unknown(id, "license-unknown", "nothing is known of the license", policy);
        }
        Verdict own = known.apply(facts);
        List<String> members = knowledge.members(id);
        Verdict whole = members.isEmpty() ? own : family(own, members, facts);
        return policy == null ? whole : policy.apply(whole, known.terms());
    }

    private @Nullable LicenseRules rules(String id) {
        LicenseRules known = rules.get(id);
        if (known == null) {
            LicenseTerms terms = knowledge.find(id).orElse(null);
            if (terms != null) {
                known = rules.computeIfAbsent(id, key -> rules(terms));
            }
        }
        return known;
    }

    private LicenseRules rules(LicenseTerms terms) {
        return new LicenseRules(terms, new Parties(terms.id(), stewards.apply(terms.id()), this::licensors));
    }

    /** The words of all licensors that are known, looked up once a competitor is named. */
    private List<List<String>> licensors() {
        List<List<String>> known = licensors;
        if (known == null) {
            known = knowledge.ids().stream()
                    .map(stewards)
                    .map(NameWords::of)
                    .distinct()
                    .toList();
            licensors = known;
        }
        return known;
    }

    /** The combined terms answer, unless a member is worse. */
    private Verdict family(Verdict combined, List<String> members, Facts facts) {
        List<Verdict> parts = new ArrayList<>();
        parts.add(combined);
        for (String member : members) {
            Verdict verdict = license(member, facts, null);
            if (verdict.outcome().compareTo(combined.outcome()) > 0) {
                parts.add(verdict);
            }
        }
        return parts.size() == 1 ? combined : Combination.all(combined.expression(), parts);
    }

    private static Verdict unknown(String license, String rule, String message, @Nullable PolicyCheck policy) {
        Reason reason = new Reason(Outcome.REVIEW, rule, license, null, "", "", message);
        Verdict verdict =
                new Verdict(license, Outcome.REVIEW, List.of(reason), List.of(), List.of(), List.of(), null, false);
        return policy == null ? verdict : policy.apply(verdict, LicenseTerms.notReviewed(license));
    }
}

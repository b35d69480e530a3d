package org.openmodels.licenses.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.policy.OrganizationPolicy.Effect;
import org.openmodels.licenses.policy.OrganizationPolicy.Rule;
import org.openmodels.licenses.policy.OrganizationPolicy.Waiver;
import org.openmodels.licenses.policy.OrganizationPolicy.When;
import org.openmodels.licenses.terms.LicenseTerms;
import org.openmodels.licenses.terms.Restriction;
import org.openmodels.licenses.terms.UseCategory;

/** Holds the verdict on one license against an organization's policy. */
final class PolicyCheck {
    private final OrganizationPolicy policy;
    private final PolicySubject subject;
    private final LocalDate day;

    PolicyCheck(OrganizationPolicy policy, PolicySubject subject, LocalDate day) {
        this.policy = policy;
        this.subject = subject;
        this.day = day;
    }

    /** Returns the worse of the license's answer and the policy's, with the reasons of both. */
    Verdict apply(Verdict verdict, LicenseTerms terms) {
        List<Reason> found = new ArrayList<>();
        boolean decided = false;
        for (Rule rule : policy.rules()) {
            Truth applies = holds(rule.when(), verdict, terms);
            if (applies.isNo() || (applies.isOpen() && rule.effect() == Effect.ALLOW)) {
                continue;
            }
            decided = true;
            found.add(reason(rule, applies, terms.id()));
        }
        if (!decided) {
            found.add(new Reason(
                    policy.fallback().outcome(),
                    "policy-default",
                    policy.title(),
                    null,
                    "default",
                    "",
                    "no rule of the policy applies"));
        }
        return Combination.noted(verdict, found);
    }

    private Reason reason(Rule rule, Truth applies, String license) {
        Outcome outcome = applies.isYes() ? rule.effect().outcome() : Outcome.REVIEW;
        String message = rule.reason() + (applies.isYes() ? "" : " (whether it applies is not known)");
        for (Waiver waiver : policy.waivers()) {
            if (rule.effect() != Effect.ALLOW && waiver.lifts(rule.id(), license, subject.model())) {
                String by = "waiver of " + waiver.owner() + " until " + waiver.expires() + ": " + waiver.reason();
                if (!day.isAfter(waiver.expires())) {
                    return new Reason(
                            Outcome.PERMITTED, "policy-waived", policy.title(), null, "rules/" + rule.id(), "", by);
                }
                message += " (expired: " + by + ")";
            }
        }
        return new Reason(outcome, "policy-rule", policy.title(), null, "rules/" + rule.id(), "", message);
    }

    private Truth holds(When when, Verdict verdict, LicenseTerms terms) {
        return holdsFor(when, terms)
                .and(Truth.of(when.obligations().isEmpty()
                        || verdict.duties().stream()
                                .anyMatch(d -> when.obligations().contains(d.kind()))))
                .and(when.labCountries().isEmpty() ? Truth.YES : among(when.labCountries(), subject.labCountry()))
                .and(isLarger(when.parametersAbove()));
    }

    private static Truth holdsFor(When when, LicenseTerms terms) {
        Set<UseCategory> forbidden =
                terms.restrictions().stream().map(Restriction::category).collect(Collectors.toSet());
        boolean named = when.licenses().isEmpty() || when.licenses().stream().anyMatch(terms.id()::equalsIgnoreCase);
        boolean classed = when.classes().isEmpty()
                || when.classes().contains(terms.permissiveness().headline());
        boolean restricts =
                when.restrictions().isEmpty() || when.restrictions().stream().anyMatch(forbidden::contains);
        return Truth.of(named && classed && restricts);
    }

    private static Truth among(List<String> countries, @Nullable String country) {
        return country == null ? Truth.OPEN : Truth.of(countries.contains(country));
    }

    private Truth isLarger(@Nullable Long limit) {
        if (limit == null) {
            return Truth.YES;
        }
        Long size = subject.totalParameters();
        return size == null ? Truth.OPEN : Truth.of(size > limit);
    }
}

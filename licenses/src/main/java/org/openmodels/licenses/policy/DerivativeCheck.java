package org.openmodels.licenses.policy;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.internal.naming.NameWords;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.Obligation.Kind;

/** Holds the stated name and license of a derivative against the duties on naming and share-alike. */
final class DerivativeCheck {
    /** Licenses that allow some other licenses for derivatives by their own words, so a difference is for people. */
    private static final List<String> COMPATIBLE_SOME =
            List.of("gpl-", "lgpl-", "agpl-", "gfdl-", "cc-by-sa-", "cc-by-nc-sa-", "eupl-", "cecill", "odbl-");

    /** What the facts stated mean for the duty. */
    private enum Standing {
        MET,
        OPEN,
        BROKEN,
        UNSTATED
    }

    private final Obligation duty;
    private final String license;
    private final Reason broken;
    private final Reason open;

    private DerivativeCheck(Obligation duty, String license, String term) {
        this.duty = duty;
        this.license = license;
        boolean naming = duty.kind() == Kind.NAME_DERIVATIVE;
        String rule = naming ? "derivative-name" : "derivative-license";
        String what = naming
                ? "the derivative's name must " + (Wording.isAnywhere(duty) ? "contain" : "start with") + " one of "
                        + duty.literal()
                : "the derivative must be passed on under " + (duty.literal().isEmpty() ? license : duty.literal());
        this.broken = new Reason(Outcome.PROHIBITED, rule, license, null, term, duty.cite(), what);
        this.open = new Reason(
                Outcome.REVIEW,
                rule,
                license,
                null,
                term,
                duty.cite(),
                what + "; whether the one stated does must be judged");
    }

    /** Returns the check of a duty, null where the facts of a derivative cannot break it. */
    static @Nullable DerivativeCheck of(Obligation duty, String license, String term) {
        return ObligationRule.isCheckable(duty.kind()) ? new DerivativeCheck(duty, license, term) : null;
    }

    /** Adds what the stated facts break, and tells whether they meet the duty. */
    boolean apply(Facts facts, Truth owed, Findings findings) {
        Standing standing = standing(facts.useCase.derivative());
        if (standing == Standing.BROKEN && owed.isYes()) {
            findings.add(broken);
        } else if (standing == Standing.OPEN || standing == Standing.BROKEN) {
            findings.add(open, owed);
        }
        return standing == Standing.MET;
    }

    private Standing standing(@Nullable Derivative derivative) {
        if (derivative == null) {
            return Standing.UNSTATED;
        }
        String stated = duty.kind() == Kind.NAME_DERIVATIVE ? derivative.name() : derivative.license();
        if (stated == null) {
            return Standing.UNSTATED;
        }
        return duty.kind() == Kind.NAME_DERIVATIVE ? ofName(stated) : ofLicense(stated);
    }

    private Standing ofName(String name) {
        return switch (NameWords.judge(name, duty.literal(), Wording.isAnywhere(duty))) {
            case MET -> Standing.MET;
            case OPEN -> Standing.OPEN;
            case MISSING -> Standing.BROKEN;
        };
    }

    private Standing ofLicense(String stated) {
        String own = stated.strip();
        boolean named = duty.literal().stream().anyMatch(own::equalsIgnoreCase);
        if (own.equalsIgnoreCase(license) || named) {
            return Standing.MET;
        }
        String base = license.toLowerCase(Locale.ROOT);
        boolean sameVersion = stem(base).equals(stem(own.toLowerCase(Locale.ROOT)));
        if (sameVersion && base.endsWith("-or-later")) {
            return Standing.MET;
        }
        boolean related = knowsOthers(base) && knowsOthers(own.toLowerCase(Locale.ROOT));
        boolean isExpression = own.contains(" ");
        boolean judged = sameVersion
                || duty.scope() == Obligation.Scope.WORK
                || isExpression
                || related
                || base.startsWith("eupl-");
        return judged ? Standing.OPEN : Standing.BROKEN;
    }

    private static boolean knowsOthers(String license) {
        return COMPATIBLE_SOME.stream().anyMatch(license::startsWith);
    }

    private static String stem(String id) {
        String stem = id.endsWith("+") ? id.substring(0, id.length() - 1) : id;
        if (stem.endsWith("-only")) {
            return stem.substring(0, stem.length() - "-only".length());
        }
        return stem.endsWith("-or-later") ? stem.substring(0, stem.length() - "-or-later".length()) : stem;
    }
}

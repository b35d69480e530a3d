package org.openmodels.licenses.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.lineage.Relation;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.terms.LicenseKnowledge;

/**
 * Holds the license of a derivative against what the license of its base passes on.
 *
 * <p>{@code DriftAnalysis.of(advisor.knowledge()).between(llama31, apache2, Relation.FINE_TUNE).severity()} is {@code
 * RESTRICTION_DROPPED}; with MIT for the base it is {@code HARMLESS}. Directional: from Apache-2.0 to the Llama 3.1 license
 * nothing is lost.
 *
 * <p>Of a base that offers a choice the branch that suits best is taken, of a derivative that offers one the worst, for its
 * users may take any. A copy keeps the license exactly: another label on it is {@code RELABELLED} at least. A license not
 * known, or not read in full, gives {@code UNKNOWN}, and so does what is added to one unless it is an exception of the SPDX list.
 *
 * <p>Immutable and thread-safe.
 */
public final class DriftAnalysis {
    private static final String NONE = "NOASSERTION";

    private final LicenseKnowledge knowledge;

    private DriftAnalysis(LicenseKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns the analysis over terms that are known. */
    public static DriftAnalysis of(LicenseKnowledge knowledge) {
        return new DriftAnalysis(Objects.requireNonNull(knowledge, "knowledge"));
    }

    /** Compares the licenses at both ends of an edge; null is a license that is not known. */
    public Drift between(@Nullable LicenseExpression base, @Nullable LicenseExpression derivative, Relation relation) {
        return between(base, derivative, Passage.of(relation));
    }

    /** Compares two licenses for a way in which one work stands in another; null is a license that is not known. */
    public Drift between(@Nullable LicenseExpression base, @Nullable LicenseExpression derivative, Passage passage) {
        return between(base, derivative, passage, List.of());
    }

    /**
     * Compares two licenses where the derivative builds on works under others too: a share-alike license may accept one of
     * those for the combination only.
     */
    Drift between(
            @Nullable LicenseExpression base,
            @Nullable LicenseExpression derivative,
            Passage passage,
            List<String> combined) {
        String to = derivative == null ? NONE : derivative.toString();
        if (base == null) {
            return unknown(NONE, to, passage, List.of(), "the license of the base is not known");
        }
        String from = base.toString();
        List<List<String>> choices = Alternatives.withAdditions(base);
        if (derivative == null) {
            return undeclared(from, passage, choices.get(0));
        }
        Drift ends = unknown(from, to, passage, List.of(), "");
        Drift best = null;
        for (List<String> choice : choices) {
            Drift worst = null;
            for (List<String> own : Alternatives.withAdditions(derivative)) {
                Drift drift = DriftComparison.of(knowledge, ends, choice, own, combined);
                worst = worst == null || drift.severity().compareTo(worst.severity()) > 0 ? drift : worst;
            }
            best = best == null || (worst != null && worst.severity().compareTo(best.severity()) < 0) ? worst : best;
        }
        return Objects.requireNonNull(best, "an expression has an alternative");
    }

    private static Drift unknown(String from, String to, Passage passage, List<NameDuty> names, String why) {
        return new Drift(from, to, passage, Severity.UNKNOWN, List.of(), List.of(), List.of(), List.of(), names, why);
    }

    /** A derivative that declares nothing: whatever passes on still binds, and its name can be judged. */
    private Drift undeclared(String from, Passage passage, List<String> base) {
        List<NameDuty> names = new ArrayList<>();
        for (String id : base) {
            knowledge
                    .find(Alternatives.id(id))
                    .ifPresent(
                            terms -> names.addAll(Inheritance.of(terms, passage).names()));
        }
        String why = "no license is known of the derivative; " + from + " binds it as far as it passes on";
        return unknown(from, NONE, passage, names, why);
    }
}

package org.openmodels.licenses.policy;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.openmodels.licenses.internal.naming.NameWords;
import org.openmodels.licenses.terms.Licensees;

/** Who is who: the licensor, its competitors, its own models, and the kinds of licensee. */
final class Parties {
    /** Words that many names share. */
    private static final Set<String> GENERIC = Set.of("ai", "lab", "labs", "research", "foundation", "initiative");

    private final String license;
    private final List<String> licensor;
    private final Supplier<List<List<String>>> licensors;

    /** Takes the licensor of a license and, to be asked when needed, the words of all licensors that are known. */
    Parties(String license, String licensor, Supplier<List<List<String>>> licensors) {
        this.license = license;
        this.licensor = NameWords.of(licensor);
        this.licensors = licensors;
    }

    /** Tells whether the user competes with the licensor: not where all it competes with are known to be others. */
    Truth compete(Facts facts) {
        List<String> rivals = facts.useCase.competitorOf();
        if (rivals == null) {
            return Truth.open(Fact.COMPETITOR_OF);
        }
        Truth competes = Truth.NO;
        for (String rival : rivals) {
            competes = competes.or(isLicensor(rival));
        }
        return competes;
    }

    private Truth isLicensor(String rival) {
        List<String> name = NameWords.of(rival);
        if (rival.equalsIgnoreCase(license) || isSame(name, licensor)) {
            return Truth.YES;
        }
        boolean related = name.stream().anyMatch(word -> !GENERIC.contains(word) && licensor.contains(word));
        boolean other =
                !licensor.isEmpty() && !related && licensors.get().stream().anyMatch(known -> isSame(name, known));
        return other ? Truth.NO : Truth.open(Fact.COMPETITOR_OF);
    }

    /** One name begins with the other: {@code Meta} and {@code Meta FAIR}. */
    private static boolean isSame(List<String> a, List<String> b) {
        int shared = Math.min(a.size(), b.size());
        return shared > 0 && a.subList(0, shared).equals(b.subList(0, shared));
    }

    /**
     * Tells whether the trained model is one of those that a text calls its own: by name and version, with at most a size
     * behind. A name that only resembles one of them is open, and so is every name where the text names none.
     */
    Truth isOwnFamily(Facts facts, List<String> own) {
        TrainedModel trained = facts.useCase.trainedModel();
        String family = trained == null ? null : trained.family();
        List<String> stated = family == null ? List.of() : NameWords.of(family);
        boolean resembles = stated.isEmpty() || own.isEmpty();
        for (String one : own) {
            List<String> name = NameWords.of(one);
            boolean begins = stated.size() >= name.size() && isSame(name, stated);
            if (begins && isSize(stated.subList(name.size(), stated.size()))) {
                return Truth.YES;
            }
            resembles |= stated.stream().anyMatch(word -> word.contains(name.get(0)));
        }
        return resembles ? Truth.open(Fact.TRAINED_MODEL) : Truth.NO;
    }

    /** Nothing, or a number of billions or millions. */
    private static boolean isSize(List<String> tokens) {
        return tokens.isEmpty()
                || (tokens.size() == 2
                        && Character.isDigit(tokens.get(0).charAt(0))
                        && (tokens.get(1).equals("b") || tokens.get(1).equals("m")));
    }

    /** Tells whether the user is of a kind that is shut out. */
    Truth isShutOut(Licensees.Kind kind, Facts facts) {
        if (kind == Licensees.Kind.COMPETITORS) {
            return compete(facts);
        }
        Licensee licensee = facts.useCase.licensee();
        if (licensee == null) {
            return Truth.open(Fact.LICENSEE);
        }
        return Truth.of(
                switch (kind) {
                    case COMPANIES -> licensee == Licensee.COMPANY;
                    case COMPANY_STAFF -> licensee == Licensee.COMPANY_STAFF || licensee == Licensee.COMPANY;
                    case NATURAL_PERSONS -> licensee == Licensee.NATURAL_PERSON;
                    case GOVERNMENTS -> licensee == Licensee.GOVERNMENT;
                    case COMPETITORS -> false;
                });
    }
}

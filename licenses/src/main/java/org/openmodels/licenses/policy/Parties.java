package org.openmodels.licenses.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openmodels.licenses.terms.Licensees;

/** Who is who: the licensor, its competitors, its model family, and the kinds of licensee. */
final class Parties {
    /** Words of an id that name no brand. */
    private static final Set<String> GENERIC = Set.of(
            "license",
            "licenseref",
            "open",
            "model",
            "community",
            "research",
            "modified",
            "mit",
            "terms",
            "nc",
            "non",
            "commercial",
            "noncommercial",
            "agreement",
            "ai",
            "v");

    /** Families of models that go by another name than the license of their maker. */
    private static final Map<String, List<String>> OWN_NAMES = Map.of(
            "llama", List.of("codellama"),
            "tongyi", List.of("qwen", "codeqwen"),
            "databricks", List.of("dbrx"),
            "stability", List.of("stable", "stablelm", "sd", "sdxl"),
            "moonshot", List.of("kimi"),
            "evolutionaryscale", List.of("esm"),
            "tencent", List.of("hunyuan", "hy"));

    private final String license;
    private final String steward;
    private final List<String> brand;

    Parties(String license, String steward) {
        this.license = license;
        this.steward = steward;
        this.brand = tokens(license);
    }

    /** Tells whether the user competes with the licensor. */
    Truth compete(Facts facts) {
        List<String> rivals = facts.useCase.competitorOf();
        if (rivals == null) {
            return Truth.open(Fact.COMPETITOR_OF);
        }
        if (rivals.isEmpty()) {
            return Truth.NO;
        }
        if (rivals.stream().anyMatch(this::isLicensor)) {
            return Truth.YES;
        }
        return steward.isEmpty() ? Truth.open(Fact.COMPETITOR_OF) : Truth.NO;
    }

    private boolean isLicensor(String rival) {
        if (rival.equalsIgnoreCase(license)) {
            return true;
        }
        List<String> name = tokens(rival);
        List<String> own = tokens(steward);
        return !name.isEmpty() && !own.isEmpty() && (own.contains(name.get(0)) || name.contains(own.get(0)));
    }

    /** Tells whether the trained model is of the licensor's family; another version of it is open. */
    Truth isOwnFamily(Facts facts) {
        TrainedModel trained = facts.useCase.trainedModel();
        String family = trained == null ? null : trained.family();
        List<String> name = family == null ? List.of() : tokens(family);
        if (name.isEmpty()) {
            return Truth.open(Fact.TRAINED_MODEL);
        }
        int at = brandAt(name.get(0));
        if (at < 0) {
            return Truth.NO;
        }
        List<String> own = version(brand, at);
        List<String> stated = version(name, 0);
        return own.isEmpty() || stated.isEmpty() || own.equals(stated) ? Truth.YES : Truth.open(Fact.TRAINED_MODEL);
    }

    /** The numbers after a brand, but for a size in billions: 3 and 1 of {@code Llama-3.1-8B}. */
    private static List<String> version(List<String> tokens, int brand) {
        List<String> version = new ArrayList<>();
        for (int i = brand + 1; i < tokens.size() && isVersion(tokens.get(i)); i++) {
            boolean size = i + 1 < tokens.size()
                    && (tokens.get(i + 1).equals("b") || tokens.get(i + 1).equals("m"));
            if (!size) {
                version.add(tokens.get(i));
            }
        }
        return version;
    }

    private int brandAt(String name) {
        for (int i = 0; i < brand.size(); i++) {
            String word = brand.get(i);
            boolean names = !GENERIC.contains(word) && Character.isLetter(word.charAt(0));
            if (names
                    && (word.equals(name)
                            || OWN_NAMES.getOrDefault(word, List.of()).contains(name))) {
                return i;
            }
        }
        return -1;
    }

    /** A small number; a year is a date. */
    private static boolean isVersion(String token) {
        return Character.isDigit(token.charAt(0)) && token.length() < 4;
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

    /** Splits a name into words and numbers, lower case. */
    static List<String> tokens(String name) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        String text = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean changes = !token.isEmpty() && Character.isDigit(c) != Character.isDigit(token.charAt(0));
            if (!Character.isLetterOrDigit(c) || changes) {
                flush(token, tokens);
            }
            if (Character.isLetterOrDigit(c)) {
                token.append(c);
            }
        }
        flush(token, tokens);
        return tokens;
    }

    private static void flush(StringBuilder token, List<String> tokens) {
        if (!token.isEmpty()) {
            tokens.add(token.toString());
            token.setLength(0);
        }
    }
}

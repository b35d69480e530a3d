package org.openmodels.licenses.history;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openmodels.core.catalog.Model;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.terms.Permissiveness;

/**
 * The class of each model's license, as a filter and as a key to count by.
 *
 * <p>{@code race.withOpen("truly permissive", m -> classes.isTrulyPermissive(model(m)))} is the license-adjusted gap;
 * {@code Counted.models(catalog, m -> true).by(classes::key)} the share by class of license.
 *
 * <p>Thread-safe.
 */
public final class LicenseClasses {
    /** The key of what is not resolved or not read. */
    public static final String UNKNOWN = "UNKNOWN";

    private final Advisor advisor;
    private final Map<String, List<Permissiveness>> known = new ConcurrentHashMap<>();

    /** Classifies by an advisor. */
    public LicenseClasses(Advisor advisor) {
        this.advisor = Objects.requireNonNull(advisor, "advisor");
    }

    /** Returns the class of a model's license: that of its tightest part; {@link #UNKNOWN} where it is not resolved. */
    public String of(Model model) {
        return licenses(model).stream()
                .map(Permissiveness::headline)
                .max(Comparator.comparing(Permissiveness.CLASSES::indexOf))
                .orElse(UNKNOWN);
    }

    /** Tells whether anyone may use the model for anything, owing at most notices: every license of it allows that. */
    public boolean isTrulyPermissive(Model model) {
        List<Permissiveness> licenses = licenses(model);
        return !licenses.isEmpty() && licenses.stream().allMatch(Permissiveness::trulyPermissive);
    }

    /** Returns the class as the key of one whole part, for counting. */
    public Map<String, Double> key(Model model) {
        return Map.of(of(model), 1.0);
    }

    private List<Permissiveness> licenses(Model model) {
        return known.computeIfAbsent(model.id(), id -> read(model));
    }

    private List<Permissiveness> read(Model model) {
        Optional<String> license = advisor.resolve(model).expression();
        return license.map(LicenseExpression::parse).stream()
                .flatMap(expression -> expression.licenses().stream())
                .map(one -> advisor.knowledge().findOrNotReviewed(one.base().toString()))
                .map(Permissiveness::of)
                .toList();
    }
}

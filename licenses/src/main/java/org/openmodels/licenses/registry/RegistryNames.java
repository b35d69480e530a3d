package org.openmodels.licenses.registry;

import java.util.Optional;
import org.openmodels.licenses.expression.Addition;
import org.openmodels.licenses.expression.IdNormalizer;
import org.openmodels.licenses.expression.LicenseExpression;

/** The registry as the names of the expression parser. */
record RegistryNames(LicenseRegistry registry) implements IdNormalizer {

    @Override
    public Optional<LicenseExpression> normalize(String name) {
        return registry.find(name)
                .filter(entry -> entry.kind() != LicenseKind.EXCEPTION)
                .map(entry -> entry.deprecated()
                                && !entry.isFamily()
                                && entry.successors().size() == 1
                        ? entry.successors().get(0)
                        : entry.id())
                .map(LicenseExpression::parse);
    }

    @Override
    public Optional<Addition> normalizeAddition(String name) {
        return registry.find(name)
                .filter(entry -> entry.kind() == LicenseKind.EXCEPTION)
                .map(entry -> new Addition.Listed(entry.id()));
    }
}

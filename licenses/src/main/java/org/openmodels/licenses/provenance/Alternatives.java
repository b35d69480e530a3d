package org.openmodels.licenses.provenance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SingleLicense;

/** The ways to take an expression, each a list of license ids that hold together; at most 64. */
final class Alternatives {
    private static final int MAX = 64;

    private Alternatives() {}

    static List<List<String>> of(LicenseExpression expression) {
        return expression.<List<List<String>>>fold(
                operand ->
                        List.of(List.of(operand instanceof SingleLicense license ? id(license) : operand.toString())),
                Alternatives::product,
                choice -> choice.stream()
                        .flatMap(List::stream)
                        .distinct()
                        .limit(MAX)
                        .toList());
    }

    private static List<List<String>> product(List<List<List<String>>> parts) {
        List<List<String>> all = List.of(List.of());
        for (List<List<String>> part : parts) {
            List<List<String>> next = new ArrayList<>();
            for (List<String> left : all) {
                for (List<String> right : part) {
                    LinkedHashSet<String> both = new LinkedHashSet<>(left);
                    both.addAll(right);
                    next.add(List.copyOf(both));
                }
            }
            all = next.subList(0, Math.min(MAX, next.size()));
        }
        return all;
    }

    /** The id under which terms are known: of a license with an exception the license, which an exception only widens. */
    static String id(SingleLicense license) {
        return license.base().toString();
    }

    /** The ids of all licenses of what is in a work. */
    static List<String> ids(java.util.Collection<Ingredient> ingredients) {
        return ingredients.stream()
                .filter(Ingredient::isIn)
                .flatMap(one -> one.license().stream())
                .flatMap(license -> license.licenses().stream())
                .map(Alternatives::id)
                .distinct()
                .toList();
    }
}

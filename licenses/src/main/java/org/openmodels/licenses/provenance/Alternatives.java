package org.openmodels.licenses.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SingleLicense;
import org.openmodels.licenses.registry.LicenseRegistry;

/** The ways to take an expression, each a list of license ids that hold together; at most 64. */
final class Alternatives {
    private static final int MAX = 64;
    private static final String WITH = " WITH ";

    private Alternatives() {}

    static List<List<String>> of(LicenseExpression expression) {
        return of(expression, Alternatives::id);
    }

    /** The same with what is added to a license, an exception for instance, behind its id. */
    static List<List<String>> withAdditions(LicenseExpression expression) {
        return of(expression, SingleLicense::toString);
    }

    private static List<List<String>> of(LicenseExpression expression, Function<SingleLicense, String> name) {
        return expression.<List<List<String>>>fold(
                operand -> List.of(
                        List.of(operand instanceof SingleLicense license ? name.apply(license) : operand.toString())),
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

    /** The id under which terms are known: of a license with an addition the license; see {@link #unread} for what it adds. */
    static String id(SingleLicense license) {
        return license.base().toString();
    }

    /** The id of a license without what is added to it. */
    static String id(String license) {
        int addition = license.indexOf(WITH);
        return addition < 0 ? license : license.substring(0, addition);
    }

    /** Says of a license that what is added to it was not read; empty without one, and of an exception, which only widens. */
    static String unread(String license) {
        boolean read = license.indexOf(WITH) < 0
                || !(SingleLicense.of(license) instanceof SingleLicense.With with)
                || LicenseRegistry.bundled().isException(with.addition());
        return read ? "" : "the addition of " + license + " was not read";
    }

    /** The ids of all licenses of what is in a work. */
    static List<String> ids(Collection<Ingredient> ingredients) {
        return ingredients.stream()
                .filter(Ingredient::isIn)
                .flatMap(one -> one.license().stream())
                .flatMap(license -> license.licenses().stream())
                .map(Alternatives::id)
                .distinct()
                .toList();
    }
}

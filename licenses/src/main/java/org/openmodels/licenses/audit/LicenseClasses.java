package org.openmodels.licenses.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SingleLicense;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.Mark;
import org.openmodels.licenses.terms.Permissiveness;

/** The class of an expression: of a sum the least free, of a choice the freest. */
final class LicenseClasses {
    static final String UNKNOWN = Mark.UNKNOWN.name();

    private final LicenseKnowledge knowledge;
    private final Map<LicenseExpression, String> known = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    LicenseClasses(LicenseKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    String of(LicenseExpression expression) {
        return known.computeIfAbsent(
                expression,
                e -> Permissiveness.CLASSES.get(e.<Integer>fold(
                        this::rank,
                        sum -> sum.stream().mapToInt(i -> i).max().orElse(0),
                        choice -> choice.stream().mapToInt(i -> i).min().orElse(0))));
    }

    private int rank(LicenseExpression operand) {
        String id = (operand instanceof SingleLicense license ? license.base() : operand).toString();
        return Permissiveness.CLASSES.indexOf(
                knowledge.findOrNotReviewed(id).permissiveness().headline());
    }

    boolean isPermissive(LicenseExpression expression) {
        return Set.of(Mark.PUBLIC_DOMAIN.name(), Permissiveness.PERMISSIVE, UNKNOWN)
                .contains(of(expression));
    }

    /** Returns the number of an expression's class among {@link #names}. */
    int number(LicenseExpression expression) {
        String name = of(expression);
        int number = names.indexOf(name);
        if (number < 0) {
            names.add(name);
            number = names.size() - 1;
        }
        return number;
    }

    List<String> names() {
        return names;
    }
}

package org.openmodels.licenses.audit;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.registry.Resolution;

/**
 * What one statement of a license came to; equal ones are one object.
 *
 * @param status how far it went
 * @param expression the license; null where there is none
 * @param candidates the ids in question where there are several
 */
record Licensed(Resolution.Status status, @Nullable LicenseExpression expression, List<String> candidates)
        implements Serializable {

    static Licensed of(Resolution resolution) {
        String text = resolution.expressionOrNull();
        return new Licensed(
                resolution.status(), text == null ? null : LicenseExpression.parse(text), resolution.candidates());
    }

    /** Returns the license as it is told: an expression, or why there is none. */
    String label() {
        return expression == null ? status.name() : expression.toString();
    }
}

package org.openmodels.licenses.audit;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.registry.Resolution;

/**
 * What one statement of a license came to; equal ones are one object.
 *
 * @param status how far it went
 * @param expression the license; null where there is none
 */
record Licensed(Resolution.Status status, @Nullable LicenseExpression expression) implements Serializable {

    static Licensed of(Resolution resolution) {
        String text = resolution.expressionOrNull();
        return new Licensed(resolution.status(), text == null ? null : LicenseExpression.parse(text));
    }

    /** Returns the license as it is told: an expression, or why there is none. */
    String label() {
        return expression == null ? status.name() : expression.toString();
    }
}

package org.openmodels.licenses.expression;

/**
 * What stands where no license can be named. It is never satisfied by a list of licenses.
 *
 * <p>Immutable and thread-safe.
 */
public enum SpecialIdentifier implements LicenseExpression {
    /** There is no license: somebody looked and found none. */
    NONE,
    /** Nobody says whether there is a license, or which: nobody looked, or looking did not help. */
    NOASSERTION
}

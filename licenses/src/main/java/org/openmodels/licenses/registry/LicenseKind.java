package org.openmodels.licenses.registry;

/** The kind of document an identifier stands for. Immutable and thread-safe. */
public enum LicenseKind {
    /** A license of the SPDX list, for any kind of work. */
    GENERAL,
    /** A license made for models or their weights. */
    MODEL,
    /** A license made for code that accompanies models. */
    CODE,
    /** A license or agreement made for data. */
    DATA,
    /** An acceptable-use or prohibited-use policy: it limits use and grants nothing. */
    POLICY,
    /** Terms of a service or product: not a license to weights. */
    TERMS,
    /** A page about licenses. */
    PAGE,
    /** An exception of the SPDX list, which only stands after {@code WITH}. */
    EXCEPTION;

    /** Tells whether such a document can be the license of a work: not a policy, terms of service, page or exception. */
    public boolean isLicense() {
        return switch (this) {
            case GENERAL, MODEL, CODE, DATA -> true;
            case POLICY, TERMS, PAGE, EXCEPTION -> false;
        };
    }
}

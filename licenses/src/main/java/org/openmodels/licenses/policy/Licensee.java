package org.openmodels.licenses.policy;

/** Who uses the model. Immutable and thread-safe. */
public enum Licensee {
    /** A company. */
    COMPANY,
    /** A person who acts for a company. */
    COMPANY_STAFF,
    /** A natural person for themselves. */
    NATURAL_PERSON,
    /** A university or research institution. */
    RESEARCH_INSTITUTION,
    /** Another organisation without profit. */
    NON_PROFIT,
    /** A state or one of its bodies. */
    GOVERNMENT
}

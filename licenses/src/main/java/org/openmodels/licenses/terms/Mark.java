package org.openmodels.licenses.terms;

/** A trait of a license, derived from its terms; the later in this order, the further from free. Immutable and thread-safe. */
public enum Mark {
    /** Everything granted for any purpose, and no duty. */
    PUBLIC_DOMAIN,
    /** Share-alike on the licensed files. */
    COPYLEFT_WEAK,
    /** Share-alike on the derivative. */
    COPYLEFT_STRONG,
    /** Share-alike by hosting. */
    COPYLEFT_NETWORK,
    /** A duty beyond notices, credit, statement of changes and lawful use that no other mark names. */
    DUTIES,
    /** Revocable at will. */
    REVOCABLE,
    /** A display or a name is owed by some user. */
    BRANDING_REQUIRED,
    /** Training on outputs is not plainly granted, or binds the model so trained. */
    OUTPUT_RESTRICTED,
    /** A use is forbidden, or a policy binds. */
    USE_RESTRICTED,
    /** A territory is excluded. */
    TERRITORY_LIMITED,
    /** A line of business, or a kind of licensee, is shut out. */
    BUSINESS_LIMITED,
    /** A grant ends beyond a figure. */
    SCALE_LIMITED,
    /** An action is not plainly granted. */
    ACTION_LIMITED,
    /** Modified weights may not be passed on. */
    NO_DERIVATIVES,
    /** Not for every purpose. */
    NON_COMMERCIAL,
    /** For nothing beyond research, education and evaluation. */
    RESEARCH_ONLY,
    /** Not to be run without a separate agreement. */
    PROPRIETARY,
    /** Not reviewed; never to be treated as permissive. */
    UNKNOWN
}

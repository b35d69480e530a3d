/**
 * Licenses of open models: expressions, a registry of identifiers and names, the terms each license states with the
 * section that says so, and verdicts on a use case that never say "permitted" where the text does not.
 *
 * <p>Not legal advice. No network, no clock, no locale, no global state.
 */
@org.jspecify.annotations.NullMarked
module org.openmodels.licenses {
    requires static transitive org.jspecify;
    requires transitive org.openmodels.core;
    requires transitive com.fasterxml.jackson.databind;
    // Bills of materials only.
    requires static org.spdx.core;
    requires static org.spdx.library;
    requires static org.spdx.model.v2;
    requires static org.spdx.model.v3;
    requires static org.spdx.jacksonstore;
    requires static org.spdx.v3jsonldstore;
    requires static cyclonedx.core.java;

    exports org.openmodels.licenses.advice;
    exports org.openmodels.licenses.audit;
    exports org.openmodels.licenses.bom;
    exports org.openmodels.licenses.expression;
    exports org.openmodels.licenses.history;
    exports org.openmodels.licenses.identify;
    exports org.openmodels.licenses.policy;
    exports org.openmodels.licenses.provenance;
    exports org.openmodels.licenses.registry;
    exports org.openmodels.licenses.terms;
}

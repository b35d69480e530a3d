package org.openmodels.licenses.bom;

/** A format of bills of materials. Immutable and thread-safe. */
public enum BomFormat {
    /** SPDX 3.0.1 as JSON-LD, with the profiles for software, AI, data sets and licensing. */
    SPDX_3,
    /** SPDX 2.3 as JSON; what it has no place for stands in annotations. */
    SPDX_2_3,
    /** CycloneDX 1.6 as JSON, with model cards. */
    CYCLONEDX
}

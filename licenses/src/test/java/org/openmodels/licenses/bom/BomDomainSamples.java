package org.openmodels.licenses.bom;

import java.time.Instant;
import org.openmodels.licenses.advice.Advisor;

/** A bill to damage. */
final class BomDomainSamples {
    static final BillOfMaterials BILL = BillOfMaterials.of(
            Advisor.bundled(),
            Advisor.bundled().catalog().find("meta-llama/Llama-3.1-8B-Instruct").orElseThrow(),
            Instant.parse("2026-11-25T12:00:00Z"));

    private BomDomainSamples() {}
}

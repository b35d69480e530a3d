/**
 * Bills of materials of models: SPDX 3.0.1 with the AI profile, SPDX 2.3 and CycloneDX 1.6 with model cards, written from the
 * catalog and read back for an audit.
 *
 * <p>{@code BillOfMaterials.of(Advisor.bundled(), model, created).write(BomFormat.CYCLONEDX)} needs the library of the format
 * on the class path: {@code org.spdx:spdx-v3jsonld-store}, {@code org.spdx:spdx-jackson-store} or {@code
 * org.cyclonedx:cyclonedx-core-java}, and of modules the option {@code --add-modules ALL-MODULE-PATH}: they have no module
 * descriptors. Reading needs none of them.
 *
 * <pre>{@code
 * Advisor advisor = Advisor.bundled();
 * Model model = advisor.catalog().find("google/gemma-3-27b-it").orElseThrow();
 * BillOfMaterials bill = BillOfMaterials.of(advisor, model, Instant.parse("2026-11-25T00:00:00Z"));
 * String json = bill.write(BomFormat.CYCLONEDX);
 * BomModel subject = BillOfMaterials.read(json).value().orElseThrow().subject();
 * System.out.println(subject.id() + " under " + subject.concluded()); // google/gemma-3-27b-it under LicenseRef-gemma
 * }</pre>
 */
@NullMarked
package org.openmodels.licenses.bom;

import org.jspecify.annotations.NullMarked;

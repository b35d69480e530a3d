/**
 * Bills of materials of models: SPDX 3.0.1 with the AI profile, SPDX 2.3 and CycloneDX 1.6 with model cards, written from the
 * catalog and read back for an audit.
 *
 * <p>{@code BillOfMaterials.of(Advisor.bundled(), model, created).write(BomFormat.CYCLONEDX)} needs the library of the format
 * on the class path: {@code org.spdx:spdx-v3jsonld-store}, {@code org.spdx:spdx-jackson-store} or {@code
 * org.cyclonedx:cyclonedx-core-java}, and of modules the option {@code --add-modules ALL-MODULE-PATH}: they have no module
 * descriptors. Reading needs none of them.
 */
@NullMarked
package org.openmodels.licenses.bom;

import org.jspecify.annotations.NullMarked;

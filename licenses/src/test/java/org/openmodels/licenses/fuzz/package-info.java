/**
 * Fuzz targets of every reader and parser of both libraries. {@code mvn -Pfuzz -pl licenses -am process-test-classes} lets
 * Jazzer look for inputs that break a law; the committed inputs are replayed by the normal tests.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.fuzz;

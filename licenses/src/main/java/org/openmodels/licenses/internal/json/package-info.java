/** A JSON tree that knows where each value stands, for readers whose diagnostics name a line and a column. */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.internal.json;

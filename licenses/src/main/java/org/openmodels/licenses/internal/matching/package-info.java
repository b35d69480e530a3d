/**
 * The engine behind {@code licenses.identify}: texts as token arrays, license texts as templates of tokens, gaps and
 * choices, an inverted index of short token runs, and an aligned walk that says what differs. Not exported.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.internal.matching;

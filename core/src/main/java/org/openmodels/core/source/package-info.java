/**
 * Where facts come from, and what a tolerant reader has to say about its input: values with diagnostics.
 *
 * <p>Every reader of the library answers with a {@link org.openmodels.core.source.Reading}: the value as far as it could be
 * read, and each {@link org.openmodels.core.source.Diagnostic} with a severity, a stable code, line, column and path. A reader
 * does not throw on content.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.source;

/** Where facts come from, and what a tolerant reader has to say about its input: values with diagnostics. */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.source;

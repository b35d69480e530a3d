/** Shared helpers that are not part of the library's interface. */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.internal;

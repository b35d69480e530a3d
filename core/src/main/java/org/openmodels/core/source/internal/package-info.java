/** What readers and users of several sources share; not exported. */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.source.internal;

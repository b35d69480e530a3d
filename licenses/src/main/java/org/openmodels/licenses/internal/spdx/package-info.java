/** The one place that knows the SPDX library: writes what the bills of materials say, in the words of SPDX. */
@NullMarked
package org.openmodels.licenses.internal.spdx;

import org.jspecify.annotations.NullMarked;

/** How far open models are behind closed ones, by each of the published definitions. */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.gap;

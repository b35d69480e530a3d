/**
 * How far open models are behind closed ones, by each of the published definitions.
 *
 * <p>A gap is a number of months or of index points, and the definition decides which: the same data give several answers, so
 * none is the default, and each result carries its own. A closed model that no open one has reached is censored, with its age,
 * and never dropped.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.gap;

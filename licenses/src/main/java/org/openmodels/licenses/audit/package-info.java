/**
 * Audits of many models at once: what their records declare, what that means, how they descend from each other and where the
 * licenses do not hold together. Streaming, parallel, and in memory bounded by the number of models.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.audit;

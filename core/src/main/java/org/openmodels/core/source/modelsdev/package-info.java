/** models.dev's JSON: models independent of their providers, and providers' prices. */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.source.modelsdev;

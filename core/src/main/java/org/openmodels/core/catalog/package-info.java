/**
 * Labs, models and what is known of them - releases, access, declared licenses, offers, downloads, compute - and the
 * catalog that holds it all with its sources.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.catalog;

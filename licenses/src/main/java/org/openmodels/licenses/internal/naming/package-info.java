/** Names of models and of people as words, held against words that a license prescribes. */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.internal.naming;

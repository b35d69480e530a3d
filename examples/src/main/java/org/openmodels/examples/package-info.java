/** The command line and small programs over the library. */
@org.jspecify.annotations.NullMarked
package org.openmodels.examples;

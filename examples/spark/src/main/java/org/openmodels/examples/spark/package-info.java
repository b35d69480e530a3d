/** Audits of Hub records and identification of license texts as jobs of Apache Spark. */
package org.openmodels.examples.spark;

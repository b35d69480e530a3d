package org.openmodels.examples.spark;

import org.apache.spark.sql.SparkSession;

/** Spark in this virtual machine, on two threads, started once for all tests. */
final class LocalSpark {
    static final SparkSession SESSION = SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.files.openCostInBytes", 0)
            .getOrCreate();

    private LocalSpark() {}

    /** Cuts inputs into stretches of about a number of bytes. */
    static SparkSession cutting(long bytes) {
        SESSION.conf().set("spark.sql.files.maxPartitionBytes", bytes);
        return SESSION;
    }
}

package org.openmodels.core.catalog;

/**
 * A trivial program that loads the bundled catalog: run it with a stopwatch outside for the cost of a cold start.
 *
 * <p>{@code time java -Xmx60m -cp core/target/classes:… org.openmodels.core.catalog.ColdLoad all}
 */
public final class ColdLoad {

    private ColdLoad() {}

    /** Loads the catalog; with the argument {@code all} every table is materialised too. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        ModelCatalog catalog = ModelCatalog.bundled();
        String found = catalog.find("Qwen/Qwen3-8B").map(Model::id).orElse("nothing");
        int rows = catalog.models().size();
        if (arguments.length > 0) {
            rows += catalog.scores().size()
                    + catalog.benchmarks().size()
                    + catalog.licenseHistory().size()
                    + catalog.derivatives().size()
                    + catalog.adoption().size()
                    + catalog.computeShares().size()
                    + catalog.offers().size();
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.gc();
        long heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        System.out.println(found + ", " + rows + " rows in " + millis + " ms, live heap " + heap + " MB");
    }
}

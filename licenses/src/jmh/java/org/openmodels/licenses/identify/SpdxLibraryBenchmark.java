package org.openmodels.licenses.identify;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openmodels.licenses.identify.generate.TextSources;
import org.spdx.library.SpdxModelFactory;
import org.spdx.utility.compare.LicenseCompareHelper;

/** License texts beside java-spdx-library, on the shortest: it takes seconds for each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class SpdxLibraryBenchmark {

    @Param({"ISC", "MIT"})
    public String license;

    private String text = "";

    /** Reads the text and the library's list. */
    @Setup
    public void read() {
        System.setProperty("org.spdx.useJARLicenseInfoOnly", "true");
        SpdxModelFactory.init();
        text = TextSources.text(license);
    }

    /** Compares the same text with the templates of java-spdx-library. */
    @Benchmark
    public String[] identifySpdxLibrary() throws Exception {
        return LicenseCompareHelper.matchingStandardLicenseIds(text);
    }
}

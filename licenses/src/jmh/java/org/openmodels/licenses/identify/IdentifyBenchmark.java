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
import org.openmodels.licenses.internal.matching.Tokenizer;
import org.openmodels.licenses.internal.matching.Tokens;
import org.openmodels.licenses.internal.matching.Vocabulary;

/** License texts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class IdentifyBenchmark {

    @Param({"ISC", "MIT", "BSD-3-Clause", "DocBook-XML", "Apache-2.0", "CC-BY-NC-4.0", "GPL-3.0-only"})
    public String license;

    private final LicenseIdentifier identifier = LicenseIdentifier.bundled();
    private final Vocabulary vocabulary = new Vocabulary(16);
    private String text = "";

    /** Reads the text. */
    @Setup
    public void read() {
        text = TextSources.text(license);
    }

    /** Makes and hashes the words of the same text. */
    @Benchmark
    public Tokens floor() {
        return Tokenizer.tokenize(text, vocabulary);
    }

    /** Identifies a text. */
    @Benchmark
    public Identification identify() {
        return identifier.identify(text);
    }
}

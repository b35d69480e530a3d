package org.openmodels.licenses.registry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openmodels.core.source.huggingface.HubRecordReader;

/** Resolution of the Hub sample's licenses: one record, and the whole file with its reading. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ResolutionBenchmark {

    private final Path sample =
            Path.of(System.getProperty("openmodels.shared", "../shared"), "data/hub/hub-models-4167.jsonl.gz");
    private final LicenseResolver resolver = new LicenseResolver(LicenseRegistry.bundled());
    private final List<LicenseStatement> statements = new ArrayList<>();
    private int next;

    /** Reads the statements. */
    @Setup
    public void read() throws IOException {
        try (HubRecordReader records = HubRecordReader.open(sample)) {
            records.forEachRemaining(r -> statements.add(LicenseStatement.of(r.value().orElseThrow())));
        }
    }

    /** Resolves one record after the other. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public Resolution oneRecord() {
        next = next + 1 < statements.size() ? next + 1 : 0;
        return resolver.resolve(statements.get(next));
    }

    /** Finds one name. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public Object oneName() {
        return LicenseRegistry.bundled().find("Apache License, Version 2.0");
    }

    /** Reads and resolves the whole sample. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public int wholeSample() throws IOException {
        int steps = 0;
        try (HubRecordReader records = HubRecordReader.open(sample)) {
            while (records.hasNext()) {
                steps += resolver.resolve(LicenseStatement.of(records.next().value().orElseThrow()))
                        .trail()
                        .size();
            }
        }
        return steps;
    }
}

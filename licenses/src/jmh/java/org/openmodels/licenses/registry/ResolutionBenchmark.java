package org.openmodels.licenses.registry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Names to licenses: what the records of 4,167 models declare. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@Fork(2)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ResolutionBenchmark {

    private final Path sample = HubSample.path();
    private final LicenseResolver resolver = new LicenseResolver(LicenseRegistry.bundled());
    private final List<LicenseStatement> statements = new ArrayList<>();
    private final Map<String, String> map = Map.of("Apache License, Version 2.0", "Apache-2.0");
    private int next;

    /** Reads the statements. */
    @Setup
    public void read() throws IOException {
        try (HubRecordReader records = HubRecordReader.open(sample)) {
            records.forEachRemaining(r -> statements.add(LicenseStatement.of(r.value().orElseThrow())));
        }
    }

    /** Resolves what a record declares, one record after the other. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public Resolution oneRecord() {
        next = next + 1 < statements.size() ? next + 1 : 0;
        return resolver.resolve(statements.get(next));
    }

    /** Finds a license by its name. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public Object oneName() {
        return LicenseRegistry.bundled().find("Apache License, Version 2.0");
    }

    /** Finds the same name in a map that holds nothing else. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public String oneNameFloor() {
        return map.get("Apache License, Version 2.0");
    }

    /** Unpacks the same records and cuts them into JSON tokens. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public long wholeSampleFloor() throws IOException {
        return HubSample.tokens(sample);
    }

    /** Reads all records and resolves what they declare. */
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

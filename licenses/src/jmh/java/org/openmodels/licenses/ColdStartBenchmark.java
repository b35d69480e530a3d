package org.openmodels.licenses;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.identify.LicenseIdentifier;
import org.openmodels.licenses.registry.LicenseRegistry;
import org.openmodels.licenses.terms.LicenseKnowledge;

/** Cold starts: the first answer in a virtual machine that has loaded nothing of the library. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(8)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdStartBenchmark {

    /** Loads the registry and finds a license by a tag. */
    @Benchmark
    public Object registry() {
        return LicenseRegistry.bundled().find("llama3.1").orElseThrow();
    }

    /** Reads the bytes of the registry. */
    @Benchmark
    public byte[] registryFloor() {
        return bytes("registry/registry.tsv");
    }

    /** Loads the terms of all licenses and classes each. */
    @Benchmark
    public int terms() {
        return LicenseKnowledge.bundled().stream()
                .mapToInt(terms -> terms.permissiveness().marks().size())
                .sum();
    }

    /** Reads the bytes of the terms. */
    @Benchmark
    public byte[] termsFloor() {
        return bytes("terms/knowledge.bin");
    }

    /** Loads the license texts and identifies a short text. */
    @Benchmark
    public Object identifier() {
        return LicenseIdentifier.bundled().identify("Licensed under the MIT License.");
    }

    /** Reads the bytes of the license texts. */
    @Benchmark
    public byte[] identifierFloor() {
        return bytes("identify/license-texts.bin");
    }

    /** Loads the catalog and finds a model by its repository. */
    @Benchmark
    public Object catalog() {
        return ModelCatalog.bundled().find("Qwen/Qwen3-8B").orElseThrow();
    }

    /** Loads all that advice needs and explains a license. */
    @Benchmark
    public Object advisor() {
        return Advisor.bundled().explain(LicenseExpression.parse("LicenseRef-gemma"));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = ColdStartBenchmark.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

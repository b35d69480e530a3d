package org.openmodels.licenses.fuzz;

import java.time.Duration;

/** Everything that reads text from outside, each with the laws that any input must keep. */
enum FuzzTarget {
    MODEL_CARD(ReaderLaws::modelCard),
    HUB_RECORD(ReaderLaws::hubRecord),
    HUB_LINES(ReaderLaws::hubLines),
    CATALOG(ReaderLaws::catalog),
    EPOCH(ReaderLaws::epoch),
    INTERCONNECTS(ReaderLaws::interconnects),
    MODELS_DEV(ReaderLaws::modelsDev),
    OPEN_ROUTER(ReaderLaws::openRouter),
    LITE_LLM(ReaderLaws::liteLlm),
    NAMES(ReaderLaws::names),
    EXPRESSION(LicenseLaws::expression),
    LENIENT_EXPRESSION(LicenseLaws::lenientExpression),
    STATEMENT(LicenseLaws::statement),
    LICENSE_TEXT(TextLaws::licenseText),
    CHANGED_LICENSE_TEXT(TextLaws::changedText),
    OWN_LICENSE_TEXT(TextLaws::ownLicenseText),
    TERMS(LicenseLaws::terms),
    USE_CASE(LicenseLaws::useCase),
    POLICY(LicenseLaws::policy),
    WORKFLOW(LicenseLaws::workflow),
    BILL(LicenseLaws::bill);

    /** A law of one reader; any throwable says that the input breaks it. */
    @FunctionalInterface
    interface Law {
        void check(byte[] input) throws Exception;
    }

    private static final long NANOS_A_BYTE = 10_000;
    private static final long LEAST_NANOS = 1_000_000_000;

    private final Law law;

    FuzzTarget(Law law) {
        this.law = law;
    }

    /**
     * Returns what the fuzzer observes: all, or only the branches taken where the input is no text but instructions, for then the
     * words that the code compares say nothing about the input, and noting them takes most of the time.
     */
    String trace() {
        return this == CHANGED_LICENSE_TEXT ? "cov" : "all";
    }

    /**
     * Checks the laws and the bound on time: a second for 100 kB, and for less. What took longer is done once more by the
     * clock of this process, for the first time may have loaded classes, and others may have had the processor.
     */
    void check(byte[] input) {
        long most = Math.max(LEAST_NANOS, input.length * NANOS_A_BYTE);
        long start = System.nanoTime();
        apply(input);
        if (System.nanoTime() - start > most) {
            long before = processorNanos();
            apply(input);
            long took = processorNanos() - before;
            if (took > most) {
                throw new AssertionError(
                        name() + " must take at most a second for 100 kB: " + took + " ns for " + input.length);
            }
        }
    }

    private static long processorNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private void apply(byte[] input) {
        try {
            law.check(input);
        } catch (RuntimeException unexpected) {
            throw unexpected;
        } catch (Exception checked) {
            throw new AssertionError(name() + " must not throw", checked);
        }
    }
}

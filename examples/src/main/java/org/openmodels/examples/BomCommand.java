package org.openmodels.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.bom.BillOfMaterials;
import org.openmodels.licenses.bom.BomFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bom}: what does a model consist of, in a format that other tools read? */
@Command(
        name = "bom",
        description = "Writes the bill of materials of a model: the model, its ancestors, their licenses.")
final class BomCommand implements Callable<Integer> {
    /** The formats as they are typed. */
    enum Format {
        /** SPDX 3.0.1. */
        SPDX3,
        /** SPDX 2.3. */
        SPDX23,
        /** CycloneDX 1.6. */
        CYCLONEDX;

        private BomFormat format() {
            return switch (this) {
                case SPDX3 -> BomFormat.SPDX_3;
                case SPDX23 -> BomFormat.SPDX_2_3;
                case CYCLONEDX -> BomFormat.CYCLONEDX;
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "MODEL_ID", description = "A model of the catalog, by id or Hub repository.")
    private String model = "";

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}: SPDX 3.0.1 JSON-LD, SPDX 2.3 JSON, CycloneDX 1.6 JSON.")
    private @Nullable Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "A file instead of standard output.")
    private @Nullable Path out;

    @Option(
            names = "--created",
            paramLabel = "INSTANT",
            description = "The date of the bill, such as 2026-11-25T12:00:00Z; now by default.")
    private @Nullable String created;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Override
    public Integer call() {
        Advisor advisor = Advisor.bundled();
        BillOfMaterials bill = BillOfMaterials.of(advisor, Inputs.model(advisor, model), date());
        write(bill.write(Objects.requireNonNull(format).format()));
        return 0;
    }

    private Instant date() {
        try {
            return created == null ? Instant.now().truncatedTo(ChronoUnit.SECONDS) : Instant.parse(created);
        } catch (DateTimeException unreadable) {
            throw new InputException("--created must be a date such as 2026-11-25T12:00:00Z: " + created);
        }
    }

    private void write(String document) {
        if (out == null) {
            PrintWriter console = Objects.requireNonNull(spec).commandLine().getOut();
            console.print(document);
            console.flush();
            return;
        }
        Inputs.write(out, document);
    }
}

package org.openmodels.core.source.epoch;

import java.io.Serializable;
import java.util.List;

/**
 * One of Epoch AI's CSV files, told apart by its header.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface EpochFile extends Serializable {

    /** The observations of the capabilities index. */
    record Observations(List<EpochObservation> rows) implements EpochFile {
        /** Copies the rows. */
        public Observations {
            rows = List.copyOf(rows);
        }
    }

    /** The published scores of the capabilities index. */
    record Scores(List<EpochScore> rows) implements EpochFile {
        /** Copies the rows. */
        public Scores {
            rows = List.copyOf(rows);
        }
    }

    /** Results on benchmarks with open or closed access: MMLU, GPQA, BBH, GSM1k and others. */
    record Results(List<EpochResult> rows) implements EpochFile {
        /** Copies the rows. */
        public Results {
            rows = List.copyOf(rows);
        }
    }

    /** The list of all systems. */
    record Systems(List<EpochSystem> rows) implements EpochFile {
        /** Copies the rows. */
        public Systems {
            rows = List.copyOf(rows);
        }
    }

    /** Scores that labs report of their own families, with the setup in words. */
    record Reported(List<ReportedScore> rows) implements EpochFile {
        /** Copies the rows. */
        public Reported {
            rows = List.copyOf(rows);
        }
    }
}

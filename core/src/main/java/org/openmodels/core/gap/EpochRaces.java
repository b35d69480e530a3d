package org.openmodels.core.gap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.internal.Words;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;
import org.openmodels.core.source.epoch.EpochAccess;
import org.openmodels.core.source.epoch.EpochFile;
import org.openmodels.core.source.epoch.EpochReader;
import org.openmodels.core.source.epoch.EpochResult;
import org.openmodels.core.source.epoch.EpochScore;

/**
 * Epoch AI's data as races: its index, and the benchmarks of the November 2024 report with that report's exclusions.
 *
 * <p>Stateless and thread-safe.
 */
public final class EpochRaces {
    /** How close is caught up in the November 2024 report, in nats. */
    public static final double TOLERANCE = 0.02;

    /** The benchmarks of the November 2024 report. */
    public static final List<String> BENCHMARKS = List.of("MMLU", "GPQA", "GSM1k", "BBH");

    private static final Set<String> EXCLUDED = Set.of("U-PaLM", "Hermes-2 Theta Llama 3 70B");
    private static final LocalDate GPQA = LocalDate.of(2023, 11, 1);
    /** From a 5-95 % interval to a standard error. */
    private static final double WIDTH = 2 * 1.6448536269514722;

    private EpochRaces() {}

    /** Returns the race on the index that Epoch AI published in August 2026, which comes with the library. */
    public static Race bundledIndex() {
        try (InputStream in = EpochRaces.class.getResourceAsStream("index-scores.csv")) {
            if (in != null && EpochReader.read(in).valueOrNull() instanceof EpochFile.Scores scores) {
                Source source = new Source(
                        "Epoch AI, Epoch Capabilities Index, epoch.ai/data (CC BY 4.0)",
                        LocalDate.of(2026, 8, 16),
                        Confidence.HIGH);
                return ofIndex(scores.rows(), null, source);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("index-scores.csv must be on the class path");
    }

    /** Returns the race on the published index; what is not open counts as closed, rows without a day are left out. */
    public static Race ofIndex(List<EpochScore> scores, @Nullable LocalDate asOf, Source source) {
        List<RatedModel> models = new ArrayList<>();
        for (EpochScore score : scores) {
            LocalDate date = day(score.date());
            if (date != null) {
                models.add(new RatedModel(
                        score.model(),
                        date,
                        score.index(),
                        error(score),
                        score.access().isOpen()));
            }
        }
        return race("Epoch Capabilities Index, points", models, asOf, source);
    }

    /**
     * Returns the race on a benchmark of the November 2024 report: level = −ln(1 − accuracy), in nats. Left out are
     * instruction-tuned Flan models, U-PaLM and one Hermes; results that Epoch doubts on MMLU, and on GPQA from November
     * 2023; SEAL Math stands for GSM1k where it is there.
     */
    public static Race ofNovember2024(
            List<EpochResult> results, String benchmark, @Nullable LocalDate asOf, Source source) {
        Set<String> seal = results.stream()
                .filter(r -> r.accuracies().containsKey("SEAL Math"))
                .map(EpochResult::system)
                .collect(Collectors.toSet());
        List<RatedModel> models = new ArrayList<>();
        for (EpochResult result : results) {
            Double accuracy = accuracy(result, benchmark, seal);
            LocalDate date = day(result.date());
            if (accuracy != null && accuracy < 1 && date != null && counts(result, benchmark, date)) {
                models.add(new RatedModel(
                        result.system(),
                        date,
                        -Math.log1p(-accuracy),
                        null,
                        result.access().isOpen()));
            }
        }
        return race(benchmark + ", -ln(1 - accuracy), nats", models, asOf, source);
    }

    private static @Nullable Double accuracy(EpochResult result, String benchmark, Set<String> seal) {
        if (!benchmark.equals("GSM1k")) {
            return result.accuracies().get(benchmark);
        }
        Double math = result.accuracies().get("SEAL Math");
        return math != null || seal.contains(result.system())
                ? math
                : result.accuracies().get("GSM1k");
    }

    private static boolean counts(EpochResult result, String benchmark, LocalDate date) {
        boolean known = result.access().isOpen() || result.access() == EpochAccess.CLOSED;
        boolean doubted =
                result.trust() < 0 && (benchmark.equals("MMLU") || (benchmark.equals("GPQA") && !date.isBefore(GPQA)));
        return known && !doubted && !EXCLUDED.contains(result.system()) && !Words.has(result.system(), "flan");
    }

    private static Race race(String measure, List<RatedModel> models, @Nullable LocalDate asOf, Source source) {
        LocalDate last = models.stream()
                .map(RatedModel::date)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        return Race.of(measure, models, Objects.requireNonNullElse(asOf, last), List.of(source));
    }

    private static @Nullable Double error(EpochScore score) {
        return score.low() == null || score.high() == null ? null : (score.high() - score.low()) / WIDTH;
    }

    private static @Nullable LocalDate day(@Nullable PartialDate date) {
        return date == null || date.precision() != PartialDate.Precision.DAY ? null : date.earliest();
    }
}

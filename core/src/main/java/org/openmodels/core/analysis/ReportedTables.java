package org.openmodels.core.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.benchmark.Direction;
import org.openmodels.core.benchmark.Reporter;
import org.openmodels.core.benchmark.Scale;
import org.openmodels.core.benchmark.ToolUse;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.internal.Words;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;
import org.openmodels.core.source.epoch.EpochFile;
import org.openmodels.core.source.epoch.EpochReader;
import org.openmodels.core.source.epoch.ReportedScore;

/**
 * Labs' own score tables as measurements of catalog models.
 *
 * <p>Direction, tools and scale come from the words of the setup: {@code lower is better} marks an error from 0 to 1, the
 * rest is a percentage unless it is larger than 100. Immutable and thread-safe.
 */
public final class ReportedTables {
    private static final Scale PERCENT = Scale.of(0, 100);
    private static final Scale ERROR = Scale.of(0, 1);

    private final List<ReportedScore> rows;

    /** Returns the tables that come with the library: the Gemma and Qwen generations of 2025 and 2026. */
    public static ReportedTables bundled() {
        try (InputStream in = ReportedTables.class.getResourceAsStream("reported-scores.csv")) {
            if (in != null && EpochReader.read(in).valueOrNull() instanceof EpochFile.Reported reported) {
                return new ReportedTables(reported.rows());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("reported-scores.csv must be on the class path");
    }

    /** Makes the measurements of some rows. */
    public ReportedTables(List<ReportedScore> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Returns the measurements of a model: the rows whose model's name is the last part of its id, tuned or base alike. */
    public List<Measurement> of(Model model) {
        String name = slug(model.id().substring(model.id().indexOf('/') + 1));
        boolean base = SizeMatch.isBase(model);
        List<Measurement> found = new ArrayList<>();
        for (ReportedScore row : rows) {
            boolean rowIsBase = row.mode() != null && Words.has(row.mode(), "pretrained");
            if (slug(row.model()).equals(name) && rowIsBase == base) {
                found.add(measurement(model.id(), row));
            }
        }
        return List.copyOf(found);
    }

    static Measurement measurement(String model, ReportedScore row) {
        String setup = row.setup() == null ? "" : row.setup();
        boolean error = Words.has(setup, "lower is better");
        boolean beyond = row.score() > 100;
        return new Measurement(
                model,
                row.benchmark(),
                null,
                error ? "error" : beyond ? "rating" : "%",
                error ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER,
                error ? ERROR : beyond ? Scale.UNBOUNDED : PERCENT,
                tools(setup),
                row.mode(),
                Reporter.Kind.SELF_REPORTED,
                row.score(),
                source(row.origin()));
    }

    private static ToolUse tools(String setup) {
        if (Words.has(setup, "no tools") || Words.has(setup, "without tools") || Words.has(setup, "w/o tools")) {
            return ToolUse.WITHOUT_TOOLS;
        }
        boolean with =
                Words.has(setup, "with search") || Words.has(setup, "with tools") || Words.has(setup, "w/ tools");
        return with ? ToolUse.WITH_TOOLS : ToolUse.UNKNOWN;
    }

    private static Source source(@Nullable String origin) {
        return new Source(
                (origin == null ? "Gemma and Qwen tables" : origin) + " via github timfduffy/teci",
                LocalDate.of(2026, 8, 16),
                Confidence.MEDIUM);
    }

    /** Lower case, one dash for what is neither letter nor digit nor point, without the ending of tuned models. */
    private static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char low = Character.toLowerCase(name.charAt(i));
            boolean kept = Character.isLetterOrDigit(low) || low == '.';
            if (kept) {
                slug.append(low);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        String all = slug.toString();
        for (String ending : List.of("-it", "-base", "-instruct", "-")) {
            all = all.endsWith(ending) ? all.substring(0, all.length() - ending.length()) : all;
        }
        return all;
    }
}

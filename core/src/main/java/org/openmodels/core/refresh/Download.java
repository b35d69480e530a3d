package org.openmodels.core.refresh;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;
import org.openmodels.core.source.Source;
import org.openmodels.core.source.epoch.EpochFile;
import org.openmodels.core.source.epoch.EpochReader;
import org.openmodels.core.source.huggingface.HubRecord;
import org.openmodels.core.source.huggingface.HubRecordReader;
import org.openmodels.core.source.huggingface.ModelCard;
import org.openmodels.core.source.huggingface.ModelCardReader;
import org.openmodels.core.source.interconnects.InterconnectsReader;
import org.openmodels.core.source.litellm.LiteLlmReader;
import org.openmodels.core.source.modelsdev.ModelsDevReader;
import org.openmodels.core.source.openrouter.OpenRouterReader;

/**
 * A downloaded file: what it is, its bytes, and where and when it was read.
 *
 * <p>{@code Download.of(Format.OPENROUTER, in, new Source("https://openrouter.ai/api/v1/models", day, Confidence.HIGH))}
 *
 * <p>The stream is read once, by the refresh, and not closed.
 */
public final class Download {
    private final Format format;
    private final @Nullable String repository;
    private final InputStream content;
    private final Source source;

    /** The files that a catalog can be brought up to date with. */
    public enum Format {
        /** The models of models.dev. */
        MODELS_DEV_MODELS,
        /** The providers of models.dev with their models and prices: {@code api.json}, or a list of rows. */
        MODELS_DEV_OFFERS,
        /** OpenRouter's list of models. */
        OPENROUTER,
        /** LiteLLM's table of prices. */
        LITELLM,
        /** Epoch AI's index with dates; its other CSV files say nothing of the catalog's fields. */
        EPOCH_INDEX,
        /** A list of Interconnects: sizes or release dates. */
        INTERCONNECTS,
        /** Records of the Hub's API, one a line. */
        HUB_RECORDS,
        /** A model card with the results of its {@code model-index}. */
        MODEL_CARD
    }

    private Download(Format format, @Nullable String repository, InputStream content, Source source) {
        this.format = Objects.requireNonNull(format, "format");
        this.repository = repository;
        this.content = Objects.requireNonNull(content, "content");
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Returns a download of any format but a card.
     *
     * @param source where and when it was read, which every value taken from it will carry
     */
    public static Download of(Format format, InputStream content, Source source) {
        if (format == Format.MODEL_CARD) {
            throw new IllegalArgumentException("a model card must come with its repository: use ofCard");
        }
        return new Download(format, null, content, source);
    }

    /** Returns the card of a Hub repository. */
    public static Download ofCard(String repository, InputStream content, Source source) {
        return new Download(Format.MODEL_CARD, Objects.requireNonNull(repository, "repository"), content, source);
    }

    /** Returns what the file is. */
    public Format format() {
        return format;
    }

    /** Returns where and when it was read. */
    public Source source() {
        return source;
    }

    /** Reads what it says, row by row; throws when the stream fails. */
    public Reading<List<SourcedClaim>> claims() throws IOException {
        return switch (format) {
            case MODELS_DEV_MODELS -> claims(ModelsDevReader.models(content), SourcedClaim::of);
            case MODELS_DEV_OFFERS -> claims(ModelsDevReader.offers(content), SourcedClaim::of);
            case OPENROUTER -> claims(OpenRouterReader.models(content), SourcedClaim::of);
            case LITELLM -> claims(LiteLlmReader.prices(content), SourcedClaim::of);
            case INTERCONNECTS -> claims(InterconnectsReader.models(content), SourcedClaim::of);
            case EPOCH_INDEX -> epoch();
            case HUB_RECORDS -> hub();
            case MODEL_CARD -> card();
        };
    }

    private <T> Reading<List<SourcedClaim>> claims(Reading<List<T>> rows, BiFunction<T, Source, SourcedClaim> claim) {
        List<T> read = rows.valueOrNull();
        return new Reading<>(
                read == null
                        ? null
                        : read.stream().map(row -> claim.apply(row, source)).toList(),
                rows.diagnostics());
    }

    private Reading<List<SourcedClaim>> epoch() throws IOException {
        Reading<EpochFile> file = EpochReader.read(content);
        if (file.valueOrNull() instanceof EpochFile.Scores scores) {
            return claims(new Reading<>(scores.rows(), file.diagnostics()), SourcedClaim::of);
        }
        List<Diagnostic> findings = new Remarks(file.diagnostics());
        if (file.valueOrNull() != null) {
            findings.add(
                    Diagnostic.error("refresh.epoch", "the file must be Epoch AI's published index, with column eci"));
        }
        return new Reading<>(null, findings);
    }

    private Reading<List<SourcedClaim>> hub() throws IOException {
        List<SourcedClaim> claims = new ArrayList<>();
        List<Diagnostic> findings = new Remarks();
        HubRecordReader records = HubRecordReader.of(new InputStreamReader(content, StandardCharsets.UTF_8));
        try {
            while (records.hasNext()) {
                Reading<HubRecord> record = records.next();
                findings.addAll(record.diagnostics());
                record.value().ifPresent(row -> claims.add(SourcedClaim.of(row, source)));
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return new Reading<>(List.copyOf(claims), findings);
    }

    private Reading<List<SourcedClaim>> card() throws IOException {
        Reading<ModelCard> card = ModelCardReader.read(content);
        ModelCard read = card.valueOrNull();
        String name = Objects.requireNonNull(repository);
        return new Reading<>(
                read == null ? null : List.of(SourcedClaim.of(name, read.data(), source)), card.diagnostics());
    }
}

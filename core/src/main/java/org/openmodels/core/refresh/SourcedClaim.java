package org.openmodels.core.refresh;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.benchmark.Reporter;
import org.openmodels.core.benchmark.Setup;
import org.openmodels.core.catalog.ReleaseDate;
import org.openmodels.core.gap.CatalogRaces;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;
import org.openmodels.core.source.epoch.EpochScore;
import org.openmodels.core.source.huggingface.CardData;
import org.openmodels.core.source.huggingface.CardResult;
import org.openmodels.core.source.huggingface.HubRecord;
import org.openmodels.core.source.interconnects.TrackedModel;
import org.openmodels.core.source.litellm.LiteLlmPrice;
import org.openmodels.core.source.modelsdev.ModelsDevModel;
import org.openmodels.core.source.modelsdev.ModelsDevOffer;
import org.openmodels.core.source.openrouter.OpenRouterModel;

/**
 * What a source says of a model: any of context window, sizes, release, license tag, price, scores.
 *
 * <p>Immutable and thread-safe.
 *
 * @param names ids or repositories by which the model may be known, the surest first
 * @param contextWindow the tokens it can attend to; null when not told
 * @param total its parameters; null when not told
 * @param active its active parameters; null when not told
 * @param release when it came out; null when not told
 * @param license its license tag or id; null when not told
 * @param provider who offers it; null when it is no offer
 * @param input US dollars per million tokens in; null when not told
 * @param output US dollars per million tokens out; null when not told
 * @param scores its scores, in the order of the source
 * @param source where it was read
 */
public record SourcedClaim(
        List<String> names,
        @Nullable Long contextWindow,
        @Nullable ParameterCount total,
        @Nullable ParameterCount active,
        @Nullable ReleaseDate release,
        @Nullable String license,
        @Nullable String provider,
        @Nullable BigDecimal input,
        @Nullable BigDecimal output,
        List<ClaimedScore> scores,
        Source source)
        implements Serializable {

    /** Checks that it names a model. */
    public SourcedClaim {
        names = List.copyOf(names);
        scores = List.copyOf(scores);
        Objects.requireNonNull(source, "source");
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a claim must name a model");
        }
    }

    /** Returns what models.dev says of a model. */
    public static SourcedClaim of(ModelsDevModel row, Source source) {
        return new SourcedClaim(
                names(row.hubRepository(), row.id()),
                row.contextWindow(),
                null,
                null,
                stated(row.released()),
                row.license(),
                null,
                null,
                null,
                List.of(),
                source);
    }

    /** Returns a provider's offer on models.dev. */
    public static SourcedClaim of(ModelsDevOffer row, Source source) {
        return new SourcedClaim(
                names(row.baseModel(), row.model()),
                null,
                null,
                null,
                null,
                null,
                row.provider(),
                row.input(),
                row.output(),
                List.of(),
                source);
    }

    /** Returns what OpenRouter says of a model, with its price. */
    public static SourcedClaim of(OpenRouterModel row, Source source) {
        return new SourcedClaim(
                names(row.hubRepository(), row.id()),
                row.contextWindow(),
                null,
                null,
                null,
                null,
                "openrouter",
                row.input(),
                row.output(),
                List.of(),
                source);
    }

    /** Returns a row of LiteLLM's table. */
    public static SourcedClaim of(LiteLlmPrice row, Source source) {
        return new SourcedClaim(
                names(row.model(), null),
                null,
                null,
                null,
                null,
                null,
                row.provider() == null ? "litellm" : row.provider(),
                row.input(),
                row.output(),
                List.of(),
                source);
    }

    /** Returns what Interconnects says of a tracked model. */
    public static SourcedClaim of(TrackedModel row, Source source) {
        return new SourcedClaim(
                names(row.repository(), null),
                null,
                count(row.totalBillions()),
                count(row.activeBillions()),
                stated(row.released()),
                null,
                null,
                null,
                null,
                List.of(),
                source);
    }

    /** Returns what a Hub record says: the license of its tag, or else of its card, and the results of its card. */
    public static SourcedClaim of(HubRecord row, Source source) {
        SourcedClaim card = of(row.id(), row.card(), source);
        return row.licenseTag().map(tag -> card.withLicense(tag)).orElse(card);
    }

    /** Returns what the card of a repository says: its license and the results of its {@code model-index}. */
    public static SourcedClaim of(String repository, CardData card, Source source) {
        List<ClaimedScore> scores =
                CardResult.of(card.modelIndex()).stream().map(ClaimedScore::of).toList();
        List<String> licenses = card.license().values();
        return new SourcedClaim(
                names(repository, null),
                null,
                null,
                null,
                null,
                licenses.size() == 1 ? licenses.get(0) : null,
                null,
                null,
                null,
                scores,
                source);
    }

    /** Returns what Epoch AI's index says of a model: its place on the index and its release. */
    public static SourcedClaim of(EpochScore row, Source source) {
        ClaimedScore index = new ClaimedScore(
                CatalogRaces.INDEX,
                null,
                BigDecimal.valueOf(row.index()),
                Setup.UNKNOWN,
                new Reporter(Reporter.Kind.INDEPENDENT, "Epoch AI"));
        return new SourcedClaim(
                List.of(row.model()),
                null,
                null,
                null,
                stated(row.date()),
                null,
                null,
                null,
                null,
                List.of(index),
                source);
    }

    private SourcedClaim withLicense(String tag) {
        return new SourcedClaim(
                names, contextWindow, total, active, release, tag, provider, input, output, scores, source);
    }

    private static List<String> names(@Nullable String first, @Nullable String second) {
        List<String> names = new ArrayList<>();
        if (first != null) {
            names.add(first);
        }
        if (second != null) {
            names.add(second);
        }
        return names;
    }

    private static @Nullable ReleaseDate stated(@Nullable PartialDate date) {
        return date == null ? null : new ReleaseDate(date, ReleaseDate.Basis.STATED);
    }

    private static @Nullable ParameterCount count(@Nullable BigDecimal billions) {
        if (billions == null || billions.signum() <= 0 || billions.compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            return null;
        }
        return ParameterCount.of(billions.movePointRight(9).longValue());
    }
}

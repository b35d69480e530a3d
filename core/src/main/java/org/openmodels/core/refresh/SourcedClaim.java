package org.openmodels.core.refresh;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
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
 * <p>{@code SourcedClaim.builder(List.of("Qwen/Qwen3-8B"), source).contextWindow(40_960L).build()} says one thing of one
 * model.
 *
 * <p>Immutable and thread-safe.
 *
 * @param names ids or repositories by which the model may be known, the surest first
 * @param contextWindow the tokens it can attend to, more than none; null when not told
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

    /** Checks that it names a model and that a context window is positive. */
    public SourcedClaim {
        names = List.copyOf(names);
        scores = List.copyOf(scores);
        Objects.requireNonNull(source, "source");
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a claim must name a model");
        }
        if (contextWindow != null && contextWindow <= 0) {
            throw new IllegalArgumentException("context window must be positive: " + contextWindow);
        }
    }

    /** Returns what models.dev says of a model. */
    public static SourcedClaim of(ModelsDevModel row, Source source) {
        Builder claim = builder(names(row.hubRepository(), row.id()), source);
        return claim.contextWindow(row.contextWindow())
                .release(stated(row.released()))
                .license(row.license())
                .build();
    }

    /** Returns a provider's offer on models.dev. */
    public static SourcedClaim of(ModelsDevOffer row, Source source) {
        return builder(names(row.baseModel(), row.model()), source)
                .offer(row.provider(), row.input(), row.output())
                .build();
    }

    /**
     * Returns what OpenRouter says of a model, with its price. A variant ({@code x:free}) is an offer of its own, of the
     * provider {@code openrouter:free}; its context window is that of the offer and says nothing of the model.
     */
    public static SourcedClaim of(OpenRouterModel row, Source source) {
        int colon = row.id().indexOf(':');
        String variant = colon < 0 ? "" : row.id().substring(colon);
        return builder(names(row.hubRepository(), row.id()), source)
                .contextWindow(variant.isEmpty() ? row.contextWindow() : null)
                .offer("openrouter" + variant, row.input(), row.output())
                .build();
    }

    /** Returns a row of LiteLLM's table. */
    public static SourcedClaim of(LiteLlmPrice row, Source source) {
        String provider = row.provider() == null ? "litellm" : row.provider();
        return builder(List.of(row.model()), source)
                .offer(provider, row.input(), row.output())
                .build();
    }

    /** Returns what Interconnects says of a tracked model. */
    public static SourcedClaim of(TrackedModel row, Source source) {
        return builder(List.of(row.repository()), source)
                .size(count(row.totalBillions()), count(row.activeBillions()))
                .release(stated(row.released()))
                .build();
    }

    /** Returns what a Hub record says: the license of its tag, or else of its card, and the results of its card. */
    public static SourcedClaim of(HubRecord row, Source source) {
        Builder claim = card(row.id(), row.card(), source);
        row.licenseTag().ifPresent(claim::license);
        return claim.build();
    }

    /** Returns what the card of a repository says: its license and the results of its {@code model-index}. */
    public static SourcedClaim of(String repository, CardData card, Source source) {
        return card(repository, card, source).build();
    }

    private static Builder card(String repository, CardData card, Source source) {
        List<String> licenses = card.license().values();
        return builder(List.of(repository), source)
                .license(licenses.size() == 1 ? licenses.get(0) : null)
                .scores(CardResult.of(card.modelIndex()).stream()
                        .map(ClaimedScore::of)
                        .toList());
    }

    /** Returns what Epoch AI's index says of a model: its place on the index and its release. */
    public static SourcedClaim of(EpochScore row, Source source) {
        ClaimedScore index = new ClaimedScore(
                CatalogRaces.INDEX,
                null,
                BigDecimal.valueOf(row.index()),
                Setup.UNKNOWN,
                new Reporter(Reporter.Kind.INDEPENDENT, "Epoch AI"));
        return builder(List.of(row.model()), source)
                .release(stated(row.date()))
                .scores(List.of(index))
                .build();
    }

    /** Returns a builder of a claim that tells nothing yet. */
    public static Builder builder(List<String> names, Source source) {
        return new Builder(names, source);
    }

    /** Collects what a source says; what is not set, or set to null, is not told. Not thread-safe. */
    public static final class Builder {
        private final List<String> names;
        private final Source source;
        private @Nullable Long contextWindow;
        private @Nullable ParameterCount total;
        private @Nullable ParameterCount active;
        private @Nullable ReleaseDate release;
        private @Nullable String license;
        private @Nullable String provider;
        private @Nullable BigDecimal input;
        private @Nullable BigDecimal output;
        private List<ClaimedScore> scores = List.of();

        private Builder(List<String> names, Source source) {
            this.names = List.copyOf(names);
            this.source = source;
        }

        /** Sets the tokens it can attend to, more than none. */
        public Builder contextWindow(@Nullable Long tokens) {
            contextWindow = tokens;
            return this;
        }

        /** Sets its parameters in all and at work on a token. */
        public Builder size(@Nullable ParameterCount all, @Nullable ParameterCount atWork) {
            total = all;
            active = atWork;
            return this;
        }

        /** Sets when it came out. */
        public Builder release(@Nullable ReleaseDate date) {
            release = date;
            return this;
        }

        /** Sets its license tag or id. */
        public Builder license(@Nullable String tag) {
            license = tag;
            return this;
        }

        /** Sets who offers it, and for how many US dollars per million tokens in and out. */
        public Builder offer(String by, @Nullable BigDecimal in, @Nullable BigDecimal out) {
            provider = by;
            input = in;
            output = out;
            return this;
        }

        /** Sets its scores. */
        public Builder scores(List<ClaimedScore> reported) {
            scores = List.copyOf(reported);
            return this;
        }

        /**
         * Returns the claim.
         *
         * @throws IllegalArgumentException when no model is named or the context window is not positive
         */
        public SourcedClaim build() {
            return new SourcedClaim(
                    names, contextWindow, total, active, release, license, provider, input, output, scores, source);
        }
    }

    /** Tells whether it is older by day than a source; undated it is older than any day. */
    boolean isOlderThan(Source other) {
        LocalDate day = source.asOf();
        LocalDate by = other.asOf();
        return by != null && (day == null || day.isBefore(by));
    }

    private static List<String> names(@Nullable String surer, String other) {
        return surer == null ? List.of(other) : List.of(surer, other);
    }

    private static @Nullable ReleaseDate stated(@Nullable PartialDate date) {
        return date == null ? null : new ReleaseDate(date, ReleaseDate.Basis.STATED);
    }

    private static @Nullable ParameterCount count(@Nullable BigDecimal billions) {
        if (billions == null || billions.signum() <= 0 || billions.compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            return null;
        }
        ParameterCount count = ParameterCount.of(billions.movePointRight(9).longValue());
        return count.value() == 0 ? null : count;
    }
}

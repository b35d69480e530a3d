package org.openmodels.core.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Direction;
import org.openmodels.core.benchmark.Reporter;
import org.openmodels.core.benchmark.Scale;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.benchmark.Setup;
import org.openmodels.core.benchmark.ToolUse;
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.size.Architecture;
import org.openmodels.core.size.ModelSize;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.core.size.SizeFigure;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/** Small sound catalogs and their rows; ids come from small pools, so that two catalogs meet. */
public class CatalogDomain extends DomainContextBase {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private static <T> Arbitrary<T> orNull(Arbitrary<T> values) {
        return values.injectNull(0.3);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 1500)
                .map(n -> LocalDate.of(2022, 6, 1).plusDays(n));
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Arbitraries.oneOf(
                days().map(PartialDate::of),
                days().map(day -> new PartialDate(day.getYear(), day.getMonthValue(), 0)),
                days().map(day -> PartialDate.ofYear(day.getYear())));
    }

    @Provide
    Arbitrary<Source> sources() {
        return Combinators.combine(
                        Arbitraries.of("https://example.org/a", "github b/c@d README"),
                        orNull(days()),
                        Arbitraries.of(Confidence.class))
                .as(Source::new);
    }

    private Arbitrary<String> words() {
        return Arbitraries.of("mit", "Apache 2.0", "Üben \"x\"\\", "ı İ", "high");
    }

    @Provide
    Arbitrary<Lab> labs() {
        return Combinators.combine(
                        Arbitraries.of("a", "b"),
                        words(),
                        orNull(Arbitraries.of("US", "CN", "FR")),
                        Arbitraries.of(Lab.Kind.class),
                        orNull(dates()),
                        orNull(words()),
                        sources())
                .as((id, name, country, kind, founded, note, source) ->
                        new Lab(id, name, country, kind, founded, List.of("org-" + id), List.of(), note, source));
    }

    @Provide
    Arbitrary<ModelFamily> families() {
        return Combinators.combine(
                        Arbitraries.of("fam", "kin"),
                        orNull(Arbitraries.of("a", "b")),
                        Arbitraries.of("1", "2.5", "10").list().ofMaxSize(3))
                .as((id, lab, generations) -> new ModelFamily(id, id, lab, generations));
    }

    @Provide
    Arbitrary<DeclaredLicense> licenses() {
        return Combinators.combine(
                        orNull(words()),
                        orNull(words()),
                        orNull(words()),
                        words(),
                        Arbitraries.of(DeclaredLicense.Basis.class),
                        orNull(dates()),
                        orNull(words()),
                        sources())
                .as(DeclaredLicense::new);
    }

    @Provide
    Arbitrary<Architecture> architectures() {
        Arbitrary<Integer> experts = Arbitraries.integers().between(8, 256);
        return Arbitraries.oneOf(
                Arbitraries.just(Architecture.DENSE),
                Arbitraries.just(Architecture.UNDISCLOSED),
                Combinators.combine(
                                orNull(experts),
                                orNull(counts(1, 9)),
                                orNull(Arbitraries.integers().between(1, 8)))
                        .as(Architecture.MixtureOfExperts::new));
    }

    private Arbitrary<ParameterCount> counts(long from, long to) {
        return Arbitraries.longs()
                .between(from * 1_000_000_000L, to * 1_000_000_000L)
                .map(ParameterCount::of);
    }

    private Arbitrary<SizeFigure> figures(long from, long to) {
        return Combinators.combine(counts(from, to), sources()).as(SizeFigure::new);
    }

    @Provide
    Arbitrary<ModelSize> sizes() {
        return Combinators.combine(
                        orNull(figures(10, 100)),
                        orNull(figures(1, 9)),
                        orNull(figures(1, 9)),
                        orNull(figures(10, 100)),
                        architectures())
                .as(ModelSize::new);
    }

    @Provide
    Arbitrary<Dispute> disputes() {
        return Combinators.combine(Arbitraries.of("license", "size.total"), words(), orNull(words()), sources())
                .as(Dispute::new);
    }

    private record Kind(
            String id,
            String family,
            String generation,
            List<String> variants,
            ReleaseDate release,
            Access access,
            ModelSize size) {}

    private record Rest(
            Long context,
            Long tokens,
            PartialDate cutoff,
            List<DeclaredLicense> licenses,
            List<Dispute> disputes,
            String note,
            Source source,
            Map<String, Source> fieldSources) {}

    @Provide
    Arbitrary<Model> models() {
        Arbitrary<Kind> kinds = Combinators.combine(
                        Arbitraries.of("a/m1", "a/m2", "b/m3"),
                        orNull(Arbitraries.of("fam", "kin")),
                        orNull(Arbitraries.of("1", "2.5", "10")),
                        Arbitraries.of("instruct", "coder").list().ofMaxSize(2),
                        orNull(Combinators.combine(dates(), Arbitraries.of(ReleaseDate.Basis.class))
                                .as(ReleaseDate::new)),
                        Arbitraries.of(Access.class),
                        sizes())
                .as(Kind::new);
        Arbitrary<Rest> rests = Combinators.combine(
                        orNull(Arbitraries.longs().between(1, 1_000_000)),
                        orNull(Arbitraries.longs().between(1, 40_000_000_000_000L)),
                        orNull(Arbitraries.just(PartialDate.ofYear(2020))),
                        licenses().list().ofMaxSize(2),
                        disputes().list().ofMaxSize(2),
                        orNull(words()),
                        sources(),
                        Arbitraries.maps(Arbitraries.of("contextWindow", "note"), sources())
                                .ofMaxSize(2))
                .as(Rest::new);
        Arbitrary<List<Modality>> modalities =
                Arbitraries.of(Modality.class).list().uniqueElements().ofMaxSize(2);
        return Combinators.combine(kinds, rests, Arbitraries.of(true, false), modalities, modalities)
                .as(CatalogDomain::model);
    }

    private static Model model(
            Kind kind, Rest rest, boolean repository, List<Modality> inputs, List<Modality> outputs) {
        return new Model(
                kind.id(),
                kind.id().substring(0, 1),
                kind.family(),
                kind.generation(),
                kind.variants(),
                kind.release(),
                kind.access(),
                repository ? "Org/" + kind.id().substring(2) : null,
                repository ? List.of("Old/" + kind.id().substring(2)) : List.of(),
                kind.size(),
                inputs,
                outputs,
                rest.context(),
                rest.tokens(),
                rest.cutoff(),
                rest.licenses(),
                rest.disputes(),
                rest.note(),
                rest.source(),
                known(rest.fieldSources(), rest.context() != null, rest.note() != null));
    }

    /** A property without a value has no source. */
    private static Map<String, Source> known(Map<String, Source> sources, boolean context, boolean note) {
        Map<String, Source> known = new java.util.TreeMap<>(sources);
        known.keySet().removeIf(name -> name.equals("note") ? !note : !context);
        return known;
    }

    @Provide
    Arbitrary<Benchmark> benchmarks() {
        Arbitrary<Scale> scales =
                Arbitraries.of(Scale.UNBOUNDED, Scale.of(-100, 100), new Scale(BigDecimal.ZERO, null));
        return Combinators.combine(
                        Arbitraries.of("bench-1", "bench-2"),
                        words(),
                        orNull(words()),
                        scales,
                        Arbitraries.of(Direction.class),
                        Arbitraries.of(ToolUse.class),
                        Arbitraries.of(true, false),
                        sources())
                .as((id, name, text, scale, direction, tools, flag, source) -> new Benchmark(
                        id, name, text, null, text, "accuracy %", scale, direction, flag, tools, !flag, source));
    }

    @Provide
    Arbitrary<Setup> setups() {
        return Combinators.combine(
                        orNull(words()),
                        orNull(words()),
                        orNull(Arbitraries.integers().between(0, 64)),
                        Arbitraries.of(ToolUse.class),
                        orNull(words()),
                        orNull(words()))
                .as(Setup::new);
    }

    @Provide
    Arbitrary<Score> scores() {
        Arbitrary<BigDecimal> values = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal(100))
                .ofScale(3);
        Arbitrary<Reporter> reporters = Combinators.combine(Arbitraries.of(Reporter.Kind.class), orNull(words()))
                .as(Reporter::new);
        return Combinators.combine(
                        Arbitraries.of("a/m1", "a/m2", "b/m3"),
                        Arbitraries.of("bench-1", "bench-2"),
                        values,
                        setups(),
                        reporters,
                        orNull(dates()),
                        orNull(words()),
                        sources())
                .as((model, benchmark, value, setup, reporter, date, name, source) ->
                        new Score(model, benchmark, value, name, setup, reporter, date, name, source));
    }

    @Provide
    Arbitrary<LicenseEvent> licenseEvents() {
        return Combinators.combine(words(), words(), dates(), words(), orNull(words()), sources())
                .as((family, generation, from, license, note, source) ->
                        new LicenseEvent(family, generation, from, note == null ? null : from, license, note, source));
    }

    @Provide
    Arbitrary<Downloads> downloads() {
        Arbitrary<Long> counts = Arbitraries.longs().between(0, 1_000_000_000);
        return Arbitraries.oneOf(
                Combinators.combine(counts, days()).as(Downloads.Last30Days::new),
                Combinators.combine(counts, days()).as(Downloads.AllTime::new),
                Combinators.combine(counts, days()).as((n, day) -> new Downloads.Since(n, day, day.plusDays(n % 100))));
    }

    @Provide
    Arbitrary<Derivative> derivatives() {
        return Combinators.combine(
                        Arbitraries.of("x/d1", "x/d2"),
                        orNull(words()),
                        Arbitraries.of(Relation.class),
                        orNull(licenses()),
                        orNull(dates()),
                        orNull(downloads()),
                        orNull(words()),
                        sources())
                .as((repository, baseLicense, relation, license, created, downloads, note, source) -> new Derivative(
                        repository,
                        List.of(new Derivative.Base("Org/m1", baseLicense), new Derivative.Base("y/z", null)),
                        relation,
                        license,
                        created,
                        downloads,
                        note,
                        source));
    }

    @Provide
    Arbitrary<AdoptionFigure> adoption() {
        return Combinators.combine(
                        words(),
                        words(),
                        orNull(Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.TEN)
                                .ofScale(2)),
                        orNull(downloads()),
                        orNull(dates()),
                        orNull(words()),
                        sources())
                .as((subject, metric, value, downloads, date, note, source) ->
                        new AdoptionFigure(subject, metric, value, "%", downloads, date, note, note, source));
    }

    @Provide
    Arbitrary<ComputeShare> computeShares() {
        return Combinators.combine(
                        dates(),
                        words(),
                        words(),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.TEN)
                                .ofScale(2),
                        orNull(Arbitraries.just(new BigDecimal("12"))),
                        orNull(words()),
                        sources())
                .as((date, subject, metric, value, high, detail, source) ->
                        new ComputeShare(date, subject, metric, value, high, "%", detail, "computed", source));
    }

    @Provide
    Arbitrary<Offer> offers() {
        Arbitrary<BigDecimal> prices = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal(100))
                .ofScale(4);
        return Combinators.combine(
                        Arbitraries.of("a/m1", "a/m2", "b/m3"),
                        words(),
                        orNull(prices),
                        orNull(prices),
                        Arbitraries.of("USD", "EUR"),
                        sources())
                .as(Offer::new);
    }

    private record Head(
            List<Lab> labs,
            List<ModelFamily> families,
            List<Model> models,
            List<Benchmark> benchmarks,
            List<Score> scores) {}

    /** Catalogs that hold all labs, families, models and benchmarks of the pools, each once, in some state. */
    @Provide
    Arbitrary<ModelCatalog> catalogs() {
        Arbitrary<Head> heads = Combinators.combine(
                        each(labs(), Lab::id, 2),
                        each(families(), ModelFamily::id, 2),
                        each(models(), Model::id, 3),
                        each(benchmarks(), Benchmark::id, 2),
                        scores().list().uniqueElements().ofMaxSize(4))
                .as(Head::new);
        return Combinators.combine(
                        heads,
                        licenseEvents().list().uniqueElements().ofMaxSize(2),
                        each(derivatives(), Derivative::repository, 2),
                        adoption().list().uniqueElements().ofMaxSize(2),
                        computeShares().list().uniqueElements().ofMaxSize(2),
                        offers().list().uniqueElements().ofMaxSize(3))
                .as((head, events, derivatives, adoption, compute, offers) -> ModelCatalog.of(new CatalogContents(
                                1,
                                "test",
                                AS_OF,
                                head.labs(),
                                head.families(),
                                head.models(),
                                head.benchmarks(),
                                head.scores(),
                                events,
                                derivatives,
                                adoption,
                                compute,
                                offers))
                        .value()
                        .orElseThrow());
    }

    private static <T> Arbitrary<List<T>> each(Arbitrary<T> rows, java.util.function.Function<T, Object> id, int size) {
        return rows.list().ofSize(size).uniqueElements(id);
    }
}

package org.openmodels.core.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.catalog.Offer;
import org.openmodels.core.catalog.ReleaseDate;
import org.openmodels.core.refresh.CatalogRefresh.Contradiction;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;
import org.openmodels.core.source.openrouter.OpenRouterModel;

@DisplayName("A claim on what is held already")
class RefreshOrderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String QWEN = "Qwen/Qwen3-8B";

    private static Source source(@Nullable LocalDate day) {
        return new Source("list of " + day, day, Confidence.HIGH);
    }

    private static SourcedClaim price(@Nullable LocalDate day, @Nullable String in, @Nullable String out) {
        return SourcedClaim.builder(List.of(QWEN), source(day))
                .offer("shop", in == null ? null : new BigDecimal(in), out == null ? null : new BigDecimal(out))
                .build();
    }

    private static ModelCatalog with(SourcedClaim... claims) {
        return CatalogRefresh.of(ModelCatalog.bundled(), List.of(claims), DAY).catalog();
    }

    private static List<String> prices(ModelCatalog catalog, String provider) {
        return catalog.offers(catalog.find(QWEN).orElseThrow().id()).stream()
                .filter(offer -> offer.provider().equals(provider))
                .map(RefreshOrderTest::text)
                .toList();
    }

    private static String text(Offer offer) {
        return offer.inputPerMillion() + " " + offer.outputPerMillion();
    }

    private static Model qwen(ModelCatalog catalog) {
        return catalog.find(QWEN).orElseThrow();
    }

    @Test
    @DisplayName("takes the place of an offer of the same day or before, and of an undated one")
    void newerPrice() {
        assertEquals(
                List.of("3 4"),
                prices(
                        CatalogRefresh.of(with(price(DAY, "1", "2")), List.of(price(DAY, "3", "4")), DAY)
                                .catalog(),
                        "shop"));
        assertEquals(List.of("3 4"), prices(with(price(DAY, "3", "4"), price(null, "1", "2")), "shop"));
    }

    @Test
    @DisplayName("leaves a newer offer of the catalog, whether it is older or undated")
    void olderPrice() {
        ModelCatalog held = with(price(DAY, "1", "2"));
        for (LocalDate day : new LocalDate[] {DAY.minusDays(1), null}) {
            CatalogRefresh refresh = CatalogRefresh.of(held, List.of(price(day, "3", "4")), DAY);
            assertEquals(List.of("1 2"), prices(refresh.catalog(), "shop"));
            assertEquals(List.of(), refresh.changes());
        }
    }

    @Test
    @DisplayName("drops no known price, of the catalog or of another claim")
    void partOfAPrice() {
        ModelCatalog held = with(price(DAY.minusDays(9), "1", "2"));
        assertEquals(
                List.of("1 2"),
                prices(
                        CatalogRefresh.of(held, List.of(price(DAY, "3", null)), DAY)
                                .catalog(),
                        "shop"));
        assertEquals(List.of("1 2"), prices(with(price(DAY.minusDays(9), "1", "2"), price(DAY, null, "5")), "shop"));
        assertEquals(List.of("3 2"), prices(with(price(DAY.minusDays(9), "1", null), price(DAY, "3", "2")), "shop"));
    }

    @Test
    @DisplayName("of a variant is an offer of its own and no context window, in whatever order")
    void variants() {
        SourcedClaim plain = SourcedClaim.of(
                new OpenRouterModel("qwen/qwen3-8b", QWEN, null, 41_000L, BigDecimal.ONE, BigDecimal.TEN), source(DAY));
        SourcedClaim free = SourcedClaim.of(
                new OpenRouterModel("qwen/qwen3-8b:free", QWEN, null, 9_000L, BigDecimal.ZERO, BigDecimal.ZERO),
                source(DAY));
        for (List<SourcedClaim> claims : List.of(List.of(plain, free), List.of(free, plain))) {
            CatalogRefresh refresh = CatalogRefresh.of(ModelCatalog.bundled(), claims, DAY);
            assertEquals(List.of("1 10"), prices(refresh.catalog(), "openrouter"));
            assertEquals(List.of("0 0"), prices(refresh.catalog(), "openrouter:free"));
            assertEquals(41_000L, qwen(refresh.catalog()).contextWindow());
        }
        assertNull(free.contextWindow());
    }

    private static SourcedClaim released(LocalDate day, String date) {
        return SourcedClaim.builder(List.of(QWEN), source(day))
                .release(new ReleaseDate(PartialDate.parse(date), ReleaseDate.Basis.STATED))
                .build();
    }

    @Test
    @DisplayName("hides nothing newer of the catalog from a newer claim")
    void olderClaimHidesNothing() {
        ModelCatalog held = with(released(DAY, "2025-05-03"));
        SourcedClaim older = released(DAY.minusMonths(2), "2025-07-09");
        SourcedClaim month = released(DAY.plusDays(1), "2025-05");
        CatalogRefresh refresh = CatalogRefresh.of(held, List.of(older, month), DAY.plusDays(1));
        assertEquals("2025-05-03", qwen(refresh.catalog()).release().date().toString());
        assertEquals(List.of(), refresh.changes());
    }

    @Test
    @DisplayName("does not date a value back that it only repeats")
    void olderClaimOfTheSame() {
        ModelCatalog held = with(released(DAY, "2025-05-03"));
        CatalogRefresh refresh = CatalogRefresh.of(held, List.of(released(DAY.minusYears(1), "2025-05-03")), DAY);
        assertEquals(DAY, qwen(refresh.catalog()).sourceOf("release").asOf());
    }

    @Test
    @DisplayName("takes no older size, and a newer one in its parts")
    void sizes() {
        SourcedClaim newer = SourcedClaim.builder(List.of(QWEN), source(DAY))
                .size(ParameterCount.of(9_000_000_000L), ParameterCount.of(4_000_000_000L))
                .build();
        SourcedClaim older = SourcedClaim.builder(List.of(QWEN), source(DAY.minusDays(1)))
                .size(ParameterCount.of(7_000_000_000L), ParameterCount.of(3_000_000_000L))
                .build();
        ModelCatalog after = CatalogRefresh.of(with(newer), List.of(older), DAY).catalog();
        assertEquals(9_000_000_000L, qwen(after).size().total().count().value());
        assertEquals(4_000_000_000L, qwen(after).size().active().count().value());
    }

    @Test
    @DisplayName("contradicts an older one on a value that the catalog lacks")
    void contradictionBetweenClaims() {
        Model lacking = ModelCatalog.bundled().models().stream()
                .filter(model -> model.contextWindow() == null)
                .findFirst()
                .orElseThrow();
        SourcedClaim older = SourcedClaim.builder(List.of(lacking.id()), source(DAY.minusDays(1)))
                .contextWindow(4_096L)
                .build();
        SourcedClaim newer = SourcedClaim.builder(List.of(lacking.id()), source(DAY))
                .contextWindow(8_192L)
                .build();
        CatalogRefresh refresh = CatalogRefresh.of(ModelCatalog.bundled(), List.of(newer, older), DAY);
        assertEquals(
                List.of(new Contradiction(lacking.id(), "contextWindow", "4096", "8192", "list of " + DAY)),
                refresh.contradictions());
        assertEquals(8_192L, refresh.catalog().find(lacking.id()).orElseThrow().contextWindow());
    }
}

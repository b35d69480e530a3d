package org.openmodels.core.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openmodels.core.source.Reading;

@Domain(CatalogDomain.class)
@Label("A catalog")
class ModelCatalogProperties {

    private static ModelCatalog merged(ModelCatalog a, ModelCatalog b) {
        return a.merge(b).value().orElseThrow();
    }

    @Property(tries = 50)
    @Label("finds each model by id, repository and alias, in any case")
    void finds(@ForAll ModelCatalog catalog) {
        for (Model model : catalog.models()) {
            assertSame(
                    model,
                    catalog.find(model.id().toUpperCase(java.util.Locale.ROOT)).orElseThrow());
            if (model.hubRepository() != null) {
                assertSame(
                        model,
                        catalog.find(model.hubRepository().toLowerCase(java.util.Locale.ROOT))
                                .orElseThrow());
            }
            model.aliases()
                    .forEach(alias -> assertSame(model, catalog.find(alias).orElseThrow()));
        }
    }

    @Property(tries = 50)
    @Label("the scores by model, by benchmark and of all are the same scores")
    void scores(@ForAll ModelCatalog catalog) {
        Set<Object> byModel = new HashSet<>();
        catalog.models().forEach(model -> byModel.addAll(catalog.scores(model.id())));
        Set<Object> byBenchmark = new HashSet<>();
        catalog.benchmarks().forEach(benchmark -> byBenchmark.addAll(catalog.scoresOn(benchmark.id())));
        assertEquals(new HashSet<>(catalog.scores()), byModel);
        assertEquals(byModel, byBenchmark);
    }

    @Group
    @Label("when merged")
    class Merged {

        @Property(tries = 60)
        @Label("a + a = a, without a conflict")
        void idempotent(@ForAll ModelCatalog a) {
            Reading<ModelCatalog> merged = a.merge(a);
            assertEquals(a.contents(), merged.value().orElseThrow().contents());
            assertTrue(merged.diagnostics().stream().noneMatch(d -> d.code().equals("catalog.conflict")));
        }

        @Property(tries = 120)
        @Label("a + b = b + a")
        void commutative(@ForAll ModelCatalog a, @ForAll ModelCatalog b) {
            assertEquals(merged(a, b).contents(), merged(b, a).contents());
        }

        @Property(tries = 120)
        @Label("(a + b) + c = a + (b + c)")
        void associative(@ForAll ModelCatalog a, @ForAll ModelCatalog b, @ForAll ModelCatalog c) {
            assertEquals(
                    merged(merged(a, b), c).contents(), merged(a, merged(b, c)).contents());
        }

        @Property(tries = 60)
        @Label("(a + b) + b = a + b")
        void absorbed(@ForAll ModelCatalog a, @ForAll ModelCatalog b) {
            ModelCatalog once = merged(a, b);
            assertEquals(once.contents(), merged(once, b).contents());
        }

        @Property(tries = 60)
        @Label("a + b knows every property that a or b knows")
        void nothingLost(@ForAll ModelCatalog a, @ForAll ModelCatalog b) {
            ModelCatalog both = merged(a, b);
            for (ModelCatalog one : List.of(a, b)) {
                for (Model model : one.models()) {
                    Model joined = both.find(model.id()).orElseThrow();
                    assertTrue(model.release() == null || joined.release() != null);
                    assertTrue(model.contextWindow() == null || joined.contextWindow() != null);
                    assertTrue(model.size().total() == null || joined.size().total() != null);
                    assertTrue(joined.licenses().containsAll(model.licenses()));
                    assertTrue(joined.disputes().containsAll(model.disputes()));
                }
                assertTrue(both.scores().containsAll(one.scores()));
            }
        }
    }

    @Group
    @Label("when viewed as of a day")
    class AsOf {

        @Property(tries = 60)
        @Label("a <= b implies rows(a) within rows(b)")
        void monotone(@ForAll ModelCatalog catalog, @ForAll LocalDate x, @ForAll LocalDate y) {
            ModelCatalog early = catalog.asOf(x.isBefore(y) ? x : y);
            ModelCatalog late = catalog.asOf(x.isBefore(y) ? y : x);
            assertTrue(ids(late).containsAll(ids(early)));
            assertTrue(late.scores().containsAll(early.scores()));
            assertTrue(late.licenseHistory().containsAll(early.licenseHistory()));
            assertTrue(late.derivatives().containsAll(early.derivatives()));
            assertTrue(late.adoption().containsAll(early.adoption()));
            assertTrue(late.computeShares().containsAll(early.computeShares()));
            assertTrue(late.offers().containsAll(early.offers()));
        }

        @Property(tries = 60)
        @Label("no model of the view was released later")
        void nothingLater(@ForAll ModelCatalog catalog, @ForAll LocalDate day) {
            for (Model model : catalog.asOf(day).models()) {
                assertTrue(model.release() == null || !model.release().latest().isAfter(day));
            }
        }

        @Property(tries = 60)
        @Label("the view of a view is the view as of the earlier day")
        void twice(@ForAll ModelCatalog catalog, @ForAll LocalDate x, @ForAll LocalDate y) {
            LocalDate early = x.isBefore(y) ? x : y;
            LocalDate late = x.isBefore(y) ? y : x;
            assertEquals(ids(catalog.asOf(early)), ids(catalog.asOf(late).asOf(early)));
        }

        private List<String> ids(ModelCatalog catalog) {
            return catalog.models().stream().map(Model::id).toList();
        }
    }

    @Property(tries = 30)
    @Label("that is sound has no error")
    void sound(@ForAll ModelCatalog catalog) {
        assertFalse(ModelCatalog.of(catalog.contents()).hasErrors());
    }
}

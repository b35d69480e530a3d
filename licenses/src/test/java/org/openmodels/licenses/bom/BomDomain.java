package org.openmodels.licenses.bom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.source.PartialDate;
import org.openmodels.licenses.expression.LicenseExpression;

/** Bills of one to four models, with texts that want to be more than text. */
class BomDomain extends DomainContextBase {
    private static final List<BomLicense> LICENSES = List.of(
            new BomLicense("LicenseRef-llama-3.1", "Llama 3.1 Community License", List.of("https://a.example/license")),
            new BomLicense("LicenseRef-x", "A \"license\" <b>", List.of()),
            new BomLicense("LicenseRef-y.2", "Y", List.of("https://a.example/y", "https://b.example/y?z=1&q=%20")));

    private static final List<String> IDS =
            List.of("acme/one", "acme/One", "acme/one two", "b/c/d", "plain", "<script>/alert('x')", "日本/モデル");

    private static Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("äß„“漢字é😀€")
                .ofMinLength(1)
                .ofMaxLength(30);
        return Arbitraries.oneOf(
                        any, Arbitraries.of("\"quoted\"", "a: b = c; d", "</script>", "{\"a\": [1]}", "C:\\x\\u0041"))
                .filter(BomDomain::isText)
                .map(String::strip);
    }

    private static boolean isText(String text) {
        return !text.isBlank()
                && !text.equals("NOASSERTION")
                && !text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    private static Arbitrary<LicenseExpression> licenses() {
        return Arbitraries.of(
                        "NOASSERTION",
                        "NONE",
                        "MIT",
                        "Apache-2.0",
                        "OpenMDW-1.0",
                        "GPL-3.0",
                        "LicenseRef-llama-3.1",
                        "LicenseRef-x",
                        "MIT OR Apache-2.0",
                        "LicenseRef-y.2 AND (MIT OR LicenseRef-x)",
                        "GPL-2.0-only WITH Classpath-exception-2.0",
                        "CDDL-1.0+")
                .map(LicenseExpression::parse);
    }

    private static Arbitrary<BomModel.Ancestor> ancestors() {
        return Combinators.combine(Arbitraries.of(IDS), Arbitraries.of(Relation.class))
                .as(BomModel.Ancestor::new);
    }

    private static Arbitrary<BomMetric> metrics() {
        return Combinators.combine(
                        Arbitraries.of("gpqa", "mmlu-pro", "x:y"),
                        Arbitraries.of("1", "84.3 accuracy %", "1451.3 Elo (style control)"),
                        Arbitraries.oneOf(texts(), Arbitraries.just("")))
                .as(BomMetric::new);
    }

    private static Arbitrary<Map<String, String>> traits() {
        return Arbitraries.maps(
                        Arbitraries.of("parameters.total", "architecture", "inputs", "outputs", "access"),
                        Arbitraries.of("31273088876", "TEXT", "TEXT, IMAGE", "dense"))
                .ofMaxSize(4);
    }

    private static Arbitrary<BomModelDraft> drafts() {
        Arbitrary<BomModelDraft> facts = Combinators.combine(
                        texts().injectNull(0.3),
                        texts().injectNull(0.3),
                        Arbitraries.of("acme/One-7B", "b/c d", "plain", "ünï/x").injectNull(0.3),
                        Arbitraries.of("2025", "2025-04", "2025-04-28").injectNull(0.3),
                        traits(),
                        metrics().list().ofMaxSize(4))
                .as((version, supplier, repository, released, traits, metrics) -> {
                    BomModelDraft draft = new BomModelDraft("?");
                    draft.version = version;
                    draft.supplier = supplier;
                    draft.repository = repository;
                    draft.released = released == null ? null : PartialDate.parse(released);
                    draft.traits.putAll(traits);
                    draft.metrics.addAll(metrics);
                    return draft;
                });
        return Combinators.combine(
                        facts,
                        licenses(),
                        licenses(),
                        texts().injectNull(0.3),
                        texts().list().ofMaxSize(3),
                        texts().list().ofMaxSize(3),
                        ancestors().list().ofMaxSize(3),
                        texts().list().ofMaxSize(2))
                .as((draft, declared, concluded, note, restrictions, notices, ancestors, datasets) -> {
                    draft.declared = declared;
                    draft.concluded = concluded;
                    draft.licenseNote = note;
                    draft.restrictions.addAll(restrictions);
                    draft.notices.addAll(notices);
                    draft.ancestors.addAll(ancestors);
                    draft.datasets.addAll(datasets);
                    return draft;
                });
    }

    @Provide
    Arbitrary<BillOfMaterials> bills() {
        return Combinators.combine(drafts().list().ofMinSize(1).ofMaxSize(4), Arbitraries.shuffle(IDS))
                .as((drafts, ids) -> {
                    List<BomModel> models = new ArrayList<>();
                    for (int i = 0; i < drafts.size(); i++) {
                        models.add(model(ids.get(i), drafts.get(i)));
                    }
                    return new BillOfMaterials(Instant.parse("2026-11-25T12:00:00Z"), "2026.11.23", models, LICENSES);
                });
    }

    /** A model is its own ancestor in no format, and descends from another in one way. */
    private static BomModel model(String id, BomModelDraft facts) {
        BomModelDraft draft = new BomModelDraft(id);
        draft.version = facts.version;
        draft.supplier = facts.supplier;
        draft.repository = facts.repository;
        draft.released = facts.released;
        draft.traits.putAll(facts.traits);
        draft.metrics.addAll(facts.metrics);
        draft.declared = facts.declared;
        draft.concluded = facts.concluded;
        draft.licenseNote = facts.licenseNote;
        draft.restrictions.addAll(facts.restrictions);
        draft.notices.addAll(facts.notices);
        draft.datasets.addAll(facts.datasets);
        for (BomModel.Ancestor ancestor : facts.ancestors) {
            if (!ancestor.id().equals(id) && draft.ancestors.stream().noneMatch(a -> a.id().equals(ancestor.id()))) {
                draft.ancestors.add(ancestor);
            }
        }
        return draft.model();
    }
}

package org.openmodels.licenses.fuzz;

import static org.openmodels.licenses.fuzz.Laws.equal;
import static org.openmodels.licenses.fuzz.Laws.require;
import static org.openmodels.licenses.fuzz.Laws.sound;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.gap.CatchUpGap;
import org.openmodels.core.gap.EpochRaces;
import org.openmodels.core.gap.HorizontalGap;
import org.openmodels.core.gap.Race;
import org.openmodels.core.gap.ReleaseGap;
import org.openmodels.core.gap.VerticalGap;
import org.openmodels.core.index.CapabilityIndex;
import org.openmodels.core.index.IndexDefinition;
import org.openmodels.core.index.Observation;
import org.openmodels.core.refresh.CatalogRefresh;
import org.openmodels.core.refresh.SourcedClaim;
import org.openmodels.core.size.ModelName;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.core.size.SizeFormatException;
import org.openmodels.core.size.SizeLabel;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Source;
import org.openmodels.core.source.epoch.EpochFile;
import org.openmodels.core.source.epoch.EpochReader;
import org.openmodels.core.source.huggingface.HubRecord;
import org.openmodels.core.source.huggingface.HubRecordReader;
import org.openmodels.core.source.huggingface.ModelCard;
import org.openmodels.core.source.huggingface.ModelCardReader;
import org.openmodels.core.source.interconnects.InterconnectsReader;
import org.openmodels.core.source.interconnects.TrackedModel;
import org.openmodels.core.source.litellm.LiteLlmPrice;
import org.openmodels.core.source.litellm.LiteLlmReader;
import org.openmodels.core.source.modelsdev.ModelsDevModel;
import org.openmodels.core.source.modelsdev.ModelsDevOffer;
import org.openmodels.core.source.modelsdev.ModelsDevReader;
import org.openmodels.core.source.openrouter.OpenRouterModel;
import org.openmodels.core.source.openrouter.OpenRouterReader;
import org.openmodels.licenses.audit.AuditReport;
import org.openmodels.licenses.audit.LicenseAudit;
import org.openmodels.licenses.registry.LicenseStatement;

/** The laws of the readers of {@code core}, and of what is done at once with what they read. */
final class ReaderLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Source SOURCE = new Source("fuzz", DAY, Confidence.HIGH);
    private static final int FEW_ROWS = 60;

    private ReaderLaws() {}

    private static InputStream stream(byte[] input) {
        return new ByteArrayInputStream(input);
    }

    static void modelCard(byte[] input) {
        String text = Laws.text(input);
        Reading<ModelCard> reading = sound(ModelCardReader.read(text), text);
        ModelCard card = reading.value().orElseThrow(() -> new AssertionError("any text is a card"));
        require(card.body().length() <= text.length(), "the body must be a part of the card");
        equal(reading, ModelCardReader.read(text), "reading must be a function");
        LicenseLaws.resolved(LicenseStatement.of(card.data().license()));
    }

    static void hubRecord(byte[] input) throws IOException {
        String text = Laws.text(input);
        Reading<HubRecord> reading = sound(HubRecordReader.read(text), text);
        equal(reading, HubRecordReader.read(text), "reading must be a function");
        reading.value().map(LicenseStatement::of).ifPresent(LicenseLaws::resolved);
        int readings = 0;
        int most = Laws.lines(text);
        try (HubRecordReader lines = HubRecordReader.of(new StringReader(text))) {
            while (lines.hasNext()) {
                Reading<HubRecord> line = sound(lines.next(), most);
                require(lines.line() >= 1, "a reading must have a line");
                readings++;
                if (text.indexOf('\n') < 0) {
                    equal(reading.valueOrNull(), line.valueOrNull(), "a line must be read like a document");
                }
            }
        }
        require(readings <= text.lines().count() + 1, "there must be at most a reading a line: " + readings);
    }

    static void hubLines(byte[] input) {
        LicenseAudit audit = LicenseAudit.of(LicenseLaws.RESOLVER, LicenseLaws.KNOWLEDGE);
        AuditReport one;
        try {
            one = audit.records(stream(input), SOURCE, finding -> {});
        } catch (IOException notGzip) {
            return;
        }
        String text = new String(input, StandardCharsets.UTF_8);
        boolean gzip = input.length > 1 && input[0] == 0x1f && input[1] == (byte) 0x8b;
        boolean array =
                text.indexOf('[') >= 0 && text.substring(0, text.indexOf('[')).isBlank();
        long most = array ? input.length : text.lines().count() + 1;
        require(gzip || one.records() + one.unreadable() <= most, "there must be at most a record a line");
        require(one.records() + one.unreadable() > 0 || one.unreadableLines().isEmpty(), "what is listed must count");
        if (input.length % 8 == 0) {
            try {
                AuditReport two = audit.withThreads(3).records(stream(input), SOURCE, finding -> {});
                equal(one.toJson(), two.toJson(), "threads must change nothing");
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    static void catalog(byte[] input) throws IOException {
        Reading<ModelCatalog> reading =
                sound(ModelCatalog.read(stream(input)), new String(input, StandardCharsets.UTF_8));
        ModelCatalog catalog = reading.valueOrNull();
        if (catalog == null) {
            return;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        catalog.write(out);
        ModelCatalog again = ModelCatalog.read(stream(out.toByteArray()))
                .value()
                .orElseThrow(() -> new AssertionError("what was written must be readable"));
        equal(catalog, again, "read must be the inverse of write");
        catalog.models()
                .forEach(model -> require(
                        catalog.find(model.id()).isPresent(), "every model must be found by its id: " + model.id()));
        equal(catalog, catalog.merge(catalog).value().orElseThrow(), "a merge with itself must change nothing");
        catalog.asOf(DAY);
    }

    static void epoch(byte[] input) throws IOException {
        Reading<EpochFile> reading = sound(EpochReader.read(stream(input)), new String(input, StandardCharsets.UTF_8));
        EpochFile file = reading.valueOrNull();
        if (file instanceof EpochFile.Observations observations
                && observations.rows().size() <= FEW_ROWS) {
            index(observations);
        } else if (file instanceof EpochFile.Scores scores && scores.rows().size() <= FEW_ROWS) {
            gaps(EpochRaces.ofIndex(scores.rows(), null, SOURCE));
        }
    }

    private static void index(EpochFile.Observations observations) {
        List<Observation> rows =
                observations.rows().stream().map(Observation::of).toList();
        try {
            CapabilityIndex index = CapabilityIndex.fit(
                    rows,
                    IndexDefinition.EPOCH
                            .withAnchors("a", 130, "b", 150)
                            .withSlopeAnchor(null)
                            .withModels(1, null));
            index.models().forEach(model -> require(Double.isFinite(model.index()), "an index must be finite"));
        } catch (IllegalArgumentException unfit) {
            require(String.valueOf(unfit.getMessage()).length() > 0, "a refusal must say why");
        }
    }

    private static void gaps(Race race) {
        CatchUpGap.of(race, 0.02);
        HorizontalGap.of(race);
        VerticalGap.of(race);
        ReleaseGap.of(race);
    }

    static void interconnects(byte[] input) throws IOException {
        String text = new String(input, StandardCharsets.UTF_8);
        sound(InterconnectsReader.regions(stream(input)), text);
        Reading<List<TrackedModel>> reading = sound(InterconnectsReader.models(stream(input)), text);
        refreshed(reading.value().orElse(List.of()).stream()
                .map(row -> SourcedClaim.of(row, SOURCE))
                .toList());
    }

    static void modelsDev(byte[] input) throws IOException {
        String text = new String(input, StandardCharsets.UTF_8);
        List<SourcedClaim> claims = new ArrayList<>();
        Reading<List<ModelsDevModel>> models = sound(ModelsDevReader.models(stream(input)), text);
        models.value().orElse(List.of()).forEach(row -> claims.add(SourcedClaim.of(row, SOURCE)));
        Reading<List<ModelsDevOffer>> offers = sound(ModelsDevReader.offers(stream(input)), text);
        offers.value().orElse(List.of()).forEach(row -> claims.add(SourcedClaim.of(row, SOURCE)));
        refreshed(claims);
    }

    static void openRouter(byte[] input) throws IOException {
        Reading<List<OpenRouterModel>> reading =
                sound(OpenRouterReader.models(stream(input)), new String(input, StandardCharsets.UTF_8));
        refreshed(reading.value().orElse(List.of()).stream()
                .map(row -> SourcedClaim.of(row, SOURCE))
                .toList());
    }

    static void liteLlm(byte[] input) throws IOException {
        Reading<List<LiteLlmPrice>> reading =
                sound(LiteLlmReader.prices(stream(input)), new String(input, StandardCharsets.UTF_8));
        refreshed(reading.value().orElse(List.of()).stream()
                .map(row -> SourcedClaim.of(row, SOURCE))
                .toList());
    }

    /** Brings a catalog of one model up to date. */
    private static void refreshed(List<SourcedClaim> claims) {
        CatalogRefresh refresh = CatalogRefresh.of(Small.CATALOG, claims, DAY);
        require(refresh.catalog().find("lab/m-1b").isPresent(), "a refresh must not lose a model");
        require(refresh.unknown().size() <= claims.size(), "there must be at most one unknown name a claim");
        CatalogRefresh again = CatalogRefresh.of(refresh.catalog(), claims, DAY);
        equal(refresh.catalog().models(), again.catalog().models(), "a refresh done twice must change nothing more");
    }

    static void names(byte[] input) {
        String text = Laws.text(input);
        ModelName.parse(text);
        ModelName.parse(text, 7_000_000_000L);
        ParameterCount.tryParse(text)
                .ifPresent(count -> equal(count, ParameterCount.parse(count.toString()), "count: parse o print"));
        PartialDate.tryParse(text)
                .ifPresent(date -> equal(date.toString(), text, "a date must print as it was written"));
        try {
            SizeLabel label = SizeLabel.parse(text);
            equal(label, SizeLabel.parse(label.toString()), "size label: parse o print");
        } catch (SizeFormatException expected) {
            require(
                    expected.position() >= 0 && expected.position() <= text.length(),
                    "the position must lie in the text: " + expected.position());
        }
        ModelCatalog.bundled().find(text);
        ModelCatalog.bundled().resolve(text);
    }

    /** A catalog of one model, made when first needed. */
    private static final class Small {
        static final ModelCatalog CATALOG = catalog();

        private static ModelCatalog catalog() {
            String source = "\"source\":{\"location\":\"https://example.org\",\"confidence\":\"LOW\"}";
            String json =
                    "{\"schemaVersion\":1,\"dataVersion\":\"1\",\"asOf\":\"2026-01-01\",\"labs\":[{\"id\":\"lab\","
                            + "\"name\":\"Lab\",\"kind\":\"STARTUP\"," + source + "}],\"models\":[{\"id\":\"lab/m-1b\","
                            + "\"labId\":\"lab\",\"access\":\"OPEN_WEIGHTS\",\"aliases\":[\"m\"],\"size\":"
                            + "{\"architecture\":{\"kind\":\"DENSE\"}}," + source + "}]}";
            try {
                Reading<ModelCatalog> reading = ModelCatalog.read(stream(json.getBytes(StandardCharsets.UTF_8)));
                ModelCatalog catalog = reading.value().orElseThrow(() -> new AssertionError(reading.diagnostics()));
                require(catalog.find("m").isPresent(), "the model must be there: " + reading.diagnostics());
                return catalog;
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }
}

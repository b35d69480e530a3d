package org.openmodels.core.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.Offer;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;
import org.openmodels.core.source.modelsdev.ModelsDevOffer;

/** Makes offers of the price lists of models.dev and OpenRouter, for the models that the catalog knows by exact name. */
final class OfferFacts {

    private static final String AMBIGUOUS = "";

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, Offer> offers = new TreeMap<>();
    private final Report report;
    private int seen;

    OfferFacts(List<Model> models, Report report) {
        this.report = report;
        for (Model model : models) {
            name(model.id(), model);
            name(OtherSources.slug(model.id()), model);
            if (model.hubRepository() != null) {
                name(model.hubRepository().toLowerCase(Locale.ROOT), model);
                name(OtherSources.slug(model.hubRepository()), model);
            }
        }
    }

    private void name(String name, Model model) {
        byName.merge(name, model.id(), (a, b) -> a.equals(b) ? a : AMBIGUOUS);
    }

    List<Offer> read(OtherSources others) {
        Source modelsDev =
                new Source(OtherSources.MODELS_DEV, Provenance.day(OtherSources.MODELS_DEV_DAY), Confidence.HIGH);
        for (ModelsDevOffer row : others.modelsDevOffers) {
            offer(
                    row.baseModel() == null ? row.model() : row.baseModel(),
                    row.provider(),
                    notNegative(row.input()),
                    notNegative(row.output()),
                    modelsDev);
        }
        for (int i = 0; i < others.modelsDevOffersWithoutProvider; i++) {
            seen++;
            report.remark("offer left out (no provider named)", "");
        }
        Source openRouter =
                new Source(OtherSources.OPENROUTER, Provenance.day(OtherSources.OPENROUTER_DAY), Confidence.HIGH);
        for (JsonNode entry : others.openRouter) {
            String hub = entry.path("hugging_face_id").asText("");
            JsonNode pricing = entry.path("pricing");
            if (!entry.path("id").asText().contains(":")) {
                offer(
                        byName.containsKey(hub.toLowerCase(Locale.ROOT))
                                ? hub
                                : entry.path("id").asText(),
                        "openrouter",
                        price(pricing.path("prompt"), 6),
                        price(pricing.path("completion"), 6),
                        openRouter);
            }
        }
        report.table("offers", seen, offers.size());
        return List.copyOf(offers.values());
    }

    private void offer(String id, String provider, BigDecimal input, BigDecimal output, Source source) {
        seen++;
        String key = id.toLowerCase(Locale.ROOT);
        String model = byName.getOrDefault(key, byName.getOrDefault(OtherSources.slug(key), AMBIGUOUS));
        boolean priced = input != null && output != null && (input.signum() > 0 || output.signum() > 0);
        if (!model.equals(AMBIGUOUS) && priced) {
            offers.putIfAbsent(model + "\t" + provider, new Offer(model, provider, input, output, "USD", source));
        } else {
            report.remark(
                    priced
                            ? "offer left out (no model of exactly that name)"
                            : "offer left out (free, unpriced or negative)",
                    "");
        }
    }

    private static BigDecimal price(JsonNode node, int shift) {
        if (!node.isNumber() && !node.isTextual()) {
            return null;
        }
        return notNegative(new BigDecimal(node.asText()).movePointRight(shift));
    }

    private static BigDecimal notNegative(BigDecimal price) {
        return price == null || price.signum() < 0 ? null : price;
    }
}

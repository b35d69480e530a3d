package org.openmodels.core.refresh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.catalog.Offer;
import org.openmodels.core.refresh.CatalogRefresh.Change;

/**
 * The offers of a refresh: each takes the place of the same provider's offer of the same model, unless it is older by day or
 * knows less of the price.
 */
final class OfferRefresh {
    private final ModelCatalog catalog;
    private final Map<String, Offer> claimed = new TreeMap<>();

    OfferRefresh(ModelCatalog catalog) {
        this.catalog = catalog;
    }

    void claim(Model model, SourcedClaim claim) {
        String provider = claim.provider();
        boolean told = claim.input() != null || claim.output() != null;
        if (provider != null && told && !isNegative(claim.input()) && !isNegative(claim.output())) {
            Offer offer = new Offer(model.id(), provider, claim.input(), claim.output(), "USD", claim.source());
            if (held(offer).stream().noneMatch(held -> claim.isOlderThan(held.source()) || loses(offer, held))) {
                claimed.put(key(offer), offer);
            }
        }
    }

    /** The offers whose place one would take: that of another claim, or those of the catalog. */
    private List<Offer> held(Offer offer) {
        Offer other = claimed.get(key(offer));
        return other != null ? List.of(other) : before(offer);
    }

    /** The offers of the same model by the same provider in the catalog. */
    private List<Offer> before(Offer offer) {
        return catalog.offers(offer.modelId()).stream()
                .filter(held -> held.provider().equals(offer.provider()))
                .toList();
    }

    private static boolean loses(Offer offer, Offer held) {
        return (offer.inputPerMillion() == null && held.inputPerMillion() != null)
                || (offer.outputPerMillion() == null && held.outputPerMillion() != null);
    }

    private static String key(Offer offer) {
        return offer.modelId() + "\n" + offer.provider();
    }

    private static boolean isNegative(@Nullable BigDecimal price) {
        return price != null && price.signum() < 0;
    }

    List<Offer> claimed() {
        return List.copyOf(claimed.values());
    }

    /** Returns the catalog without the offers that others take the place of. */
    ModelCatalog withoutReplaced() {
        List<Offer> kept = catalog.offers().stream()
                .filter(offer -> !claimed.containsKey(key(offer)))
                .toList();
        return kept.size() == catalog.offers().size()
                ? catalog
                : ModelCatalog.of(catalog.contents().withOffers(kept)).value().orElse(catalog);
    }

    /** Returns the prices that are new or others, by model and provider. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Offer offer : claimed.values()) {
            String was =
                    before(offer).stream().map(OfferRefresh::price).findFirst().orElse(null);
            Change.note(changes, offer.modelId(), "offer " + offer.provider(), was, price(offer));
        }
        return changes;
    }

    private static String price(Offer offer) {
        return offer.inputPerMillion() + " in, " + offer.outputPerMillion() + " out, " + offer.currency();
    }
}

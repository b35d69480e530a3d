package org.openmodels.core.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openmodels.core.catalog.AdoptionFigure;
import org.openmodels.core.catalog.Derivative;
import org.openmodels.core.catalog.Downloads;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;

/**
 * Something countable about the open models of a catalog: the models themselves, downloads of a window, derivatives.
 *
 * <p>Immutable and thread-safe.
 *
 * @param definition what is counted
 * @param items the models with their values
 * @param unattributed how much belongs to no model of the catalog
 */
public record Counted(String definition, List<Item> items, double unattributed) implements Serializable {

    /**
     * A model with a value.
     *
     * @param model the model
     * @param value its value
     */
    public record Item(Model model, double value) implements Serializable {}

    /** Copies the items. */
    public Counted {
        items = List.copyOf(items);
    }

    /** Counts the models with weights that pass, such as those released in a window. */
    public static Counted models(ModelCatalog catalog, Predicate<Model> passes) {
        List<Item> items = catalog.models().stream()
                .filter(m -> m.access().hasWeights() && passes.test(m))
                .map(m -> new Item(m, 1))
                .toList();
        return new Counted("models with weights in the catalog, each one", items, 0);
    }

    /** Counts the downloads of a kind of window, the latest figure of each repository. */
    public static Counted downloads(ModelCatalog catalog, Class<? extends Downloads> window) {
        Map<String, AdoptionFigure> latest = new TreeMap<>();
        for (AdoptionFigure figure : catalog.adoption()) {
            if (window.isInstance(figure.downloads())) {
                latest.merge(figure.subject(), figure, Counted::later);
            }
        }
        List<Item> items = new ArrayList<>();
        double unattributed = 0;
        for (AdoptionFigure figure : latest.values()) {
            Downloads downloads = figure.downloads();
            double count = downloads == null ? 0 : downloads.count();
            Model model = figure.subject().contains("/")
                    ? catalog.find(figure.subject()).orElse(null)
                    : null;
            if (model != null) {
                items.add(new Item(model, count));
            } else if (figure.subject().contains("/")) {
                unattributed += count;
            }
        }
        return new Counted(
                "Hub downloads (" + window.getSimpleName()
                        + "), the latest figure of each repository that the catalog has one for",
                items,
                unattributed);
    }

    private static AdoptionFigure later(AdoptionFigure a, AdoptionFigure b) {
        Downloads x = a.downloads();
        Downloads y = b.downloads();
        return x == null || (y != null && y.asOf().isAfter(x.asOf())) ? b : a;
    }

    /** Counts derived repositories by the models they were made from; one with several bases is divided among them. */
    public static Counted derivatives(ModelCatalog catalog) {
        Map<Model, Double> values = new LinkedHashMap<>();
        double unattributed = 0;
        for (Derivative derivative : catalog.derivatives()) {
            double part = 1.0 / derivative.bases().size();
            for (Derivative.Base base : derivative.bases()) {
                Model model = catalog.find(base.repository()).orElse(null);
                if (model == null) {
                    unattributed += part;
                } else {
                    values.merge(model, part, Double::sum);
                }
            }
        }
        List<Item> items = new ArrayList<>();
        values.forEach((model, value) -> items.add(new Item(model, value)));
        return new Counted(
                "derived repositories by their bases, one with several bases divided among them", items, unattributed);
    }

    /** Returns the shares by keys of a model, each with its part of one. */
    public Shares by(Function<Model, Map<String, Double>> keys) {
        Map<String, Double> values = new TreeMap<>();
        for (Item item : items) {
            keys.apply(item.model()).forEach((key, part) -> values.merge(key, part * item.value(), Double::sum));
        }
        return Shares.of(definition, values);
    }
}

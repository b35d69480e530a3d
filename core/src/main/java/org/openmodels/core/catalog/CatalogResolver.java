package org.openmodels.core.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a name given by a person means. */
final class CatalogResolver {

    private static final int MAX_SIMILAR = 5;

    private final CatalogIndex index;
    private final List<Model> models;

    CatalogResolver(CatalogIndex index, List<Model> models) {
        this.index = index;
        this.models = models;
    }

    CatalogMatch resolve(String given) {
        String name = CatalogIndex.key(given.strip());
        Model model = index.model(name);
        if (model != null) {
            return new CatalogMatch.OfModel(model);
        }
        ModelFamily family = index.family(name);
        if (family != null) {
            return new CatalogMatch.Family(family, index.ofFamily(family.id()));
        }
        CatalogMatch.@Nullable Generation generation = generation(name);
        if (generation != null) {
            return generation;
        }
        List<Model> named = name.isEmpty() ? List.of() : index.endingWith(name);
        return named.size() == 1
                ? new CatalogMatch.OfModel(named.get(0))
                : new CatalogMatch.Nothing(given, similar(name));
    }

    private CatalogMatch.@Nullable Generation generation(String name) {
        CatalogMatch.@Nullable Generation best = null;
        int bestLength = 0;
        for (Map.Entry<String, ModelFamily> entry : index.familyNames().entrySet()) {
            String prefix = entry.getKey();
            if (prefix.length() > bestLength && name.startsWith(prefix)) {
                CatalogMatch.@Nullable Generation match = generation(entry.getValue(), name.substring(prefix.length()));
                if (match != null) {
                    best = match;
                    bestLength = prefix.length();
                }
            }
        }
        return best;
    }

    private CatalogMatch.@Nullable Generation generation(ModelFamily family, String rest) {
        int from = 0;
        while (from < rest.length() && " -_".indexOf(rest.charAt(from)) >= 0) {
            from++;
        }
        String wanted = rest.substring(from);
        for (String generation : family.generations()) {
            if (CatalogIndex.key(generation).equals(wanted)) {
                return new CatalogMatch.Generation(family, generation, index.ofGeneration(family.id(), generation));
            }
        }
        return null;
    }

    private List<String> similar(String name) {
        List<String> ids = new ArrayList<>();
        for (Model model : models) {
            if (ids.size() < MAX_SIMILAR
                    && !name.isEmpty()
                    && CatalogIndex.key(model.id()).contains(name)) {
                ids.add(model.id());
            }
        }
        return ids;
    }
}

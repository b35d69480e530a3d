package org.openmodels.core.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.lineage.LineageEdge;

/** The derivatives of a catalog, by repository and by base. */
final class Lineage {

    private final List<Derivative> derivatives;
    private final Map<String, Derivative> byRepository = new HashMap<>();
    private final Map<String, List<LineageEdge>> byBase = new HashMap<>();

    Lineage(List<Derivative> derivatives) {
        this.derivatives = derivatives;
        for (Derivative derivative : derivatives) {
            byRepository.putIfAbsent(CatalogIndex.key(derivative.repository()), derivative);
            for (LineageEdge edge : derivative.edges()) {
                byBase.computeIfAbsent(CatalogIndex.key(edge.base()), base -> new ArrayList<>())
                        .add(edge);
            }
        }
    }

    List<Derivative> derivatives() {
        return derivatives;
    }

    @Nullable
    Derivative derivative(String repository) {
        return byRepository.get(CatalogIndex.key(repository));
    }

    List<LineageEdge> descendants(CatalogIndex index, String name) {
        Set<LineageEdge> edges = new LinkedHashSet<>(byBase.getOrDefault(CatalogIndex.key(name), List.of()));
        Model model = index.model(name);
        if (model != null) {
            edges.addAll(byBase.getOrDefault(CatalogIndex.key(model.id()), List.of()));
            if (model.hubRepository() != null) {
                edges.addAll(byBase.getOrDefault(CatalogIndex.key(model.hubRepository()), List.of()));
            }
            for (String alias : model.aliases()) {
                edges.addAll(byBase.getOrDefault(CatalogIndex.key(alias), List.of()));
            }
        }
        return List.copyOf(edges);
    }
}

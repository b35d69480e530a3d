package org.openmodels.core.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hash indexes over labs, families and models; keys are in lower case. */
final class CatalogIndex {

    private final Map<String, Lab> labs = new HashMap<>();
    private final Map<String, ModelFamily> families = new LinkedHashMap<>();
    private final Map<String, Model> models;
    private final Lazy<Map<String, List<Model>>> byLab;
    private final Lazy<Map<String, List<Model>>> byFamily;
    private final Lazy<Map<String, List<Model>>> byGeneration;
    private final Lazy<Map<String, List<Model>>> byTail;

    CatalogIndex(List<Lab> labRows, List<ModelFamily> familyRows, List<Model> modelRows) {
        for (Lab lab : labRows) {
            labs.put(key(lab.id()), lab);
        }
        for (Lab lab : labRows) {
            for (String organisation : lab.hubOrganisations()) {
                labs.putIfAbsent(key(organisation), lab);
            }
        }
        for (ModelFamily family : familyRows) {
            families.put(key(family.id()), family);
        }
        for (ModelFamily family : familyRows) {
            families.putIfAbsent(key(family.name()), family);
        }
        models = indexModels(modelRows);
        byLab = new Lazy<>(() -> group(modelRows, Model::labId));
        byFamily = new Lazy<>(() -> group(modelRows, Model::familyId));
        byTail = new Lazy<>(() -> tails(modelRows));
        byGeneration = new Lazy<>(() -> group(modelRows, CatalogIndex::generationKey));
    }

    private static Map<String, Model> indexModels(List<Model> rows) {
        Map<String, Model> index = new HashMap<>(4 * rows.size() + 1);
        for (Model model : rows) {
            index.put(key(model.id()), model);
        }
        for (Model model : rows) {
            if (model.hubRepository() != null) {
                index.putIfAbsent(key(model.hubRepository()), model);
            }
        }
        for (Model model : rows) {
            for (String alias : model.aliases()) {
                index.putIfAbsent(key(alias), model);
            }
        }
        return index;
    }

    /** The models by what follows the first slash of their ids, and by what follows the last. */
    private static Map<String, List<Model>> tails(List<Model> rows) {
        Map<String, List<Model>> tails = new HashMap<>();
        for (Model model : rows) {
            String id = key(model.id());
            int first = id.indexOf('/');
            int last = id.lastIndexOf('/');
            if (first >= 0) {
                tail(tails, id.substring(first + 1), model);
            }
            if (last > first) {
                tail(tails, id.substring(last + 1), model);
            }
        }
        return tails;
    }

    private static void tail(Map<String, List<Model>> tails, String tail, Model model) {
        tails.computeIfAbsent(tail, t -> new ArrayList<>(1)).add(model);
    }

    private interface KeyOf {
        @Nullable
        String apply(Model model);
    }

    private static Map<String, List<Model>> group(List<Model> rows, KeyOf keyOf) {
        Map<String, List<Model>> groups = new HashMap<>();
        for (Model model : rows) {
            String key = keyOf.apply(model);
            if (key != null) {
                groups.computeIfAbsent(key(key), k -> new ArrayList<>()).add(model);
            }
        }
        groups.replaceAll((k, members) -> List.copyOf(members));
        return groups;
    }

    private static @Nullable String generationKey(Model model) {
        return model.familyId() == null || model.generation() == null
                ? null
                : generationKey(model.familyId(), model.generation());
    }

    private static String generationKey(String familyId, String generation) {
        return familyId + '\t' + generation;
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Nullable
    Lab lab(String id) {
        return labs.get(key(id));
    }

    @Nullable
    ModelFamily family(String name) {
        return families.get(key(name));
    }

    @Nullable
    Model model(String name) {
        return models.get(key(name));
    }

    List<Model> endingWith(String name) {
        return byTail.get().getOrDefault(name, List.of());
    }

    List<Model> ofLab(String labId) {
        return byLab.get().getOrDefault(key(labId), List.of());
    }

    List<Model> ofFamily(String familyId) {
        return byFamily.get().getOrDefault(key(familyId), List.of());
    }

    List<Model> ofGeneration(String familyId, String generation) {
        return byGeneration.get().getOrDefault(key(generationKey(familyId, generation)), List.of());
    }

    /** Returns the keys that name families, ids and names alike. */
    Map<String, ModelFamily> familyNames() {
        return families;
    }
}

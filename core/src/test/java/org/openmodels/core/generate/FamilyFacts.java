package org.openmodels.core.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelFamily;

/** Makes families of the models that name them; the lab is the one with most models of the family. */
final class FamilyFacts {

    private FamilyFacts() {}

    /** The id of a family: its name in lower case, a hyphen for every run of other signs. */
    static String id(String name) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? null : id;
    }

    static List<ModelFamily> of(FactTable table, List<Model> models) {
        Map<String, String> names = new TreeMap<>();
        for (FactTable.Row row : table) {
            if (id(row.get("family")) != null) {
                names.merge(id(row.get("family")), row.get("family"), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        List<ModelFamily> families = new ArrayList<>();
        names.forEach((id, name) -> {
            Map<String, Integer> labs = new HashMap<>();
            List<String> generations = new ArrayList<>();
            for (Model model : models) {
                if (id.equals(model.familyId())) {
                    labs.merge(model.labId(), 1, Integer::sum);
                    if (model.generation() != null) {
                        generations.add(model.generation());
                    }
                }
            }
            if (!labs.isEmpty()) {
                families.add(new ModelFamily(id, name, largest(labs), generations));
            }
        });
        return families;
    }

    private static String largest(Map<String, Integer> labs) {
        String best = null;
        for (Map.Entry<String, Integer> lab : new TreeMap<>(labs).entrySet()) {
            if (best == null || lab.getValue() > labs.get(best)) {
                best = lab.getKey();
            }
        }
        return best;
    }
}

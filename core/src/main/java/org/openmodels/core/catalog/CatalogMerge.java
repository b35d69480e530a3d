package org.openmodels.core.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.size.Architecture;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Source;
import org.openmodels.core.source.internal.ByTrust;

/**
 * Joins two catalogs. Every property of a model is the greater of two sourced values in one total order, lists that
 * collect statements are united, other rows with an id are chosen whole in the same order: so the order of the catalogs
 * changes nothing, nor does a second merge.
 */
final class CatalogMerge {

    /** Lists whose entries carry their own source or need none: united, not chosen. */
    private static final Set<String> COLLECTED = Set.of("aliases", "licenses", "disputes", "generations");

    private static final String ARCHITECTURE = "size.architecture";

    private final ObjectMapper mapper = CatalogJson.shared();
    private final List<Diagnostic> findings = new ArrayList<>();

    private CatalogMerge() {}

    static Reading<ModelCatalog> merge(CatalogContents left, CatalogContents right) {
        return new CatalogMerge().join(left, right);
    }

    private Reading<ModelCatalog> join(CatalogContents a, CatalogContents b) {
        CatalogContents joined = new CatalogContents(
                CatalogContents.SCHEMA_VERSION,
                version(a.dataVersion(), b.dataVersion()),
                a.asOf().isAfter(b.asOf()) ? a.asOf() : b.asOf(),
                rows("labs", a.labs(), b.labs(), Lab::id, Lab.class),
                rows("families", a.families(), b.families(), ModelFamily::id, ModelFamily.class),
                rows("models", a.models(), b.models(), Model::id, Model.class),
                rows("benchmarks", a.benchmarks(), b.benchmarks(), Benchmark::id, Benchmark.class),
                union(a.scores(), b.scores()),
                union(a.licenseHistory(), b.licenseHistory()),
                rows("derivatives", a.derivatives(), b.derivatives(), Derivative::repository, Derivative.class),
                union(a.adoption(), b.adoption()),
                union(a.computeShares(), b.computeShares()),
                union(a.offers(), b.offers()));
        Reading<ModelCatalog> checked = ModelCatalog.of(joined);
        findings.addAll(checked.diagnostics());
        return new Reading<>(checked.valueOrNull(), findings);
    }

    private static String version(String a, String b) {
        Set<String> parts = new TreeSet<>(List.of(a.split("\\+", -1)));
        parts.addAll(List.of(b.split("\\+", -1)));
        return String.join("+", parts);
    }

    private static <T> List<T> union(List<T> a, List<T> b) {
        Set<T> all = new HashSet<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }

    private <T> List<T> rows(String table, List<T> a, List<T> b, Function<T, String> idOf, Class<T> type) {
        Map<String, T> joined = new LinkedHashMap<>();
        a.forEach(row -> joined.put(CatalogIndex.key(idOf.apply(row)), row));
        for (T row : b) {
            joined.merge(
                    CatalogIndex.key(idOf.apply(row)),
                    row,
                    (x, y) -> x.equals(y) ? x : join(table, idOf.apply(x), x, y, type));
        }
        return List.copyOf(joined.values());
    }

    private <T> T join(String table, String id, T a, T b, Class<T> type) {
        ObjectNode left = mapper.valueToTree(a);
        ObjectNode right = mapper.valueToTree(b);
        Sourced chosen = choose(
                table,
                id,
                "row",
                new Sourced(left, source(left)),
                new Sourced(right, source(right)),
                type == Model.class);
        T greater = left.equals(chosen.value()) ? a : b;
        if (type != Model.class && type != ModelFamily.class) {
            return greater;
        }
        ObjectNode joined = properties(table, id, left, right, chosen.source());
        try {
            return mapper.treeToValue(joined, type);
        } catch (JsonProcessingException e) {
            findings.add(Diagnostic.error("catalog.merge", id + ": rows must fit together: " + e.getOriginalMessage())
                    .in("/" + table));
            return greater;
        }
    }

    private ObjectNode properties(String table, String id, ObjectNode a, ObjectNode b, @Nullable Source main) {
        ObjectNode joined = mapper.createObjectNode();
        Map<String, Source> sources = new TreeMap<>();
        for (String name : names(a, b)) {
            if (name.equals("size")) {
                joined.set(name, size(table, id, a, b, main, sources));
                continue;
            }
            Sourced chosen = choose(table, id, name, sourced(a, name), sourced(b, name), false);
            joined.set(name, chosen.value());
            if (chosen.source() != null && !chosen.source().equals(main) && !COLLECTED.contains(name)) {
                sources.put(name, chosen.source());
            }
        }
        if (main != null) {
            sources.remove("id");
            joined.set("source", mapper.valueToTree(main));
            joined.set("fieldSources", mapper.valueToTree(sources));
        }
        return joined;
    }

    /** Joins sizes figure by figure, for each has its own source; that of the architecture is a field source. */
    private ObjectNode size(
            String table, String id, ObjectNode a, ObjectNode b, @Nullable Source main, Map<String, Source> sources) {
        ObjectNode joined = mapper.createObjectNode();
        for (String figure : List.of("total", "active", "effective", "stored")) {
            joined.set(
                    figure,
                    choose(table, id, "size." + figure, figure(a, figure), figure(b, figure), false)
                            .value());
        }
        Sourced kind = choose(table, id, ARCHITECTURE, architecture(a), architecture(b), false);
        joined.set("architecture", kind.value() != null ? kind.value() : mapper.valueToTree(Architecture.UNDISCLOSED));
        if (kind.value() != null && kind.source() != null && !kind.source().equals(main)) {
            sources.put(ARCHITECTURE, kind.source());
        }
        return joined;
    }

    private Sourced figure(ObjectNode row, String name) {
        JsonNode figure = row.path("size").get(name);
        return new Sourced(figure, figure == null ? null : mapper.convertValue(figure.get("source"), Source.class));
    }

    private Sourced architecture(ObjectNode row) {
        JsonNode own = row.path("fieldSources").get(ARCHITECTURE);
        return new Sourced(
                known(row.path("size").get("architecture")),
                own == null ? source(row) : mapper.convertValue(own, Source.class));
    }

    private static @Nullable JsonNode known(@Nullable JsonNode value) {
        return value == null || value.path("kind").asText().equals("UNDISCLOSED") ? null : value;
    }

    private static Set<String> names(ObjectNode a, ObjectNode b) {
        Set<String> names = new TreeSet<>();
        a.fieldNames().forEachRemaining(names::add);
        b.fieldNames().forEachRemaining(names::add);
        names.removeAll(Set.of("source", "fieldSources"));
        return names;
    }

    private record Sourced(
            @Nullable JsonNode value, @Nullable Source source) {}

    private Sourced sourced(ObjectNode row, String name) {
        JsonNode own = row.path("fieldSources").get(name);
        return new Sourced(row.get(name), own == null ? source(row) : mapper.convertValue(own, Source.class));
    }

    private @Nullable Source source(ObjectNode row) {
        JsonNode node = row.get("source");
        return node == null ? null : mapper.convertValue(node, Source.class);
    }

    private Sourced choose(String table, String id, String name, Sourced a, Sourced b, boolean silent) {
        if (a.value() == null || b.value() == null) {
            return a.value() == null ? b : a;
        }
        if (COLLECTED.contains(name)) {
            return new Sourced(united(a.value(), b.value()), a.source());
        }
        boolean first = compare(a, b) >= 0;
        Sourced chosen = first ? a : b;
        Sourced other = first ? b : a;
        if (!silent && !sameFact(a.value(), b.value())) {
            findings.add(Diagnostic.warning(
                            "catalog.conflict",
                            id + ": " + name + " is " + text(chosen) + " rather than " + text(other))
                    .in("/" + table));
        }
        return chosen;
    }

    /** Two figures that differ in their source only say the same. */
    private static boolean sameFact(JsonNode a, JsonNode b) {
        return a.equals(b) || (a.has("count") && a.get("count").equals(b.get("count")));
    }

    private static String text(Sourced sourced) {
        String value = String.valueOf(sourced.value());
        String line = value.length() <= 120 ? value : value.substring(0, 120) + "…";
        return sourced.source() == null ? line : line + " (" + sourced.source().location() + ")";
    }

    private JsonNode united(JsonNode a, JsonNode b) {
        Map<String, JsonNode> entries = new TreeMap<>();
        a.forEach(entry -> entries.put(entry.toString(), entry));
        b.forEach(entry -> entries.put(entry.toString(), entry));
        return mapper.createArrayNode().addAll(entries.values());
    }

    private static int compare(Sourced a, Sourced b) {
        int order = Comparator.nullsFirst(ByTrust.INSTANCE).compare(a.source(), b.source());
        return order != 0 ? order : String.valueOf(a.value()).compareTo(String.valueOf(b.value()));
    }
}

package org.openmodels.licenses.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Builds the bundled registry from the SPDX list in java-spdx-library's jar, {@code license-ids.tsv} and the reviewed
 * tables in {@code src/test/data/registry}. Run by {@code mvn -Pgenerate -pl licenses -am process-test-classes}.
 */
public final class RegistryGenerator {

    static final String DATA_VERSION = "2026-11-25.1";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How strong a claim on a name is: a stronger one hides the weaker. */
    private enum Strength {
        ID,
        TABLE,
        BARE_ID,
        TAG,
        TITLE,
        SHORT_TITLE
    }

    private final Path tables;
    private final Path shared;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<Strength, Map<String, Set<String>>> claims = new TreeMap<>();
    private final Map<String, String> nothing = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    final Map<String, Set<String>> ambiguous = new TreeMap<>();
    private String spdxVersion = "";

    private static final class Draft {
        String id = "";
        String title = "";
        String version = "";
        LicenseKind kind = LicenseKind.GENERAL;
        String steward = "";
        List<String> members = new ArrayList<>();
        List<String> families = new ArrayList<>();
        Set<String> aliases = new LinkedHashSet<>();
        Set<String> successors = new LinkedHashSet<>();
        Set<String> links = new LinkedHashSet<>();
        boolean deprecated;
        boolean osi;
        boolean fsf;
        boolean text;
    }

    RegistryGenerator(Path tables, Path shared) {
        this.tables = tables;
        this.shared = shared;
        for (Strength s : Strength.values()) {
            claims.put(s, new TreeMap<>());
        }
    }

    /** Writes the resource; the arguments are the tables, the shared folder and the target file. */
    public static void main(String[] args) throws IOException {
        RegistryGenerator generator = new RegistryGenerator(Path.of(args[0]), Path.of(args[1]));
        Files.writeString(Path.of(args[2]), generator.generate());
        generator.ambiguous.forEach((key, ids) -> System.out.println("ambiguous: " + key + " " + ids));
    }

    String generate() {
        spdxLicenses();
        spdxExceptions();
        successors();
        openModelLicenses();
        licensesWithoutText();
        families();
        tableAliases();
        idClaims();
        hubLinks();
        Map<String, String> names = resolveClaims();
        Map<String, List<String>> links = links();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the registry tables must agree:\n" + String.join("\n", problems));
        }
        return print(names, links);
    }

    private void spdxLicenses() {
        JsonNode list = spdx("licenses.json");
        spdxVersion = list.get("licenseListVersion").asText();
        for (JsonNode n : sorted(list.get("licenses"), "licenseId")) {
            Draft d = spdxDraft(
                    n,
                    n.get("licenseId").asText(),
                    n.get("isDeprecatedLicenseId").asBoolean());
            d.osi = n.path("isOsiApproved").asBoolean();
            d.fsf = n.path("isFsfLibre").asBoolean();
        }
    }

    private void spdxExceptions() {
        for (JsonNode n : sorted(spdx("exceptions.json").get("exceptions"), "licenseExceptionId")) {
            String id = n.get("licenseExceptionId").asText();
            spdxDraft(n, id, n.get("isDeprecatedLicenseId").asBoolean()).kind = LicenseKind.EXCEPTION;
        }
    }

    private Draft spdxDraft(JsonNode n, String id, boolean deprecated) {
        Draft d = draft(id);
        d.title = n.get("name").asText().strip();
        d.deprecated = deprecated;
        d.text = true;
        n.path("seeAlso").forEach(url -> d.links.add(url.asText().strip()));
        return d;
    }

    private void successors() {
        for (Map<String, String> row : Tables.read(tables.resolve("successors.tsv"))) {
            draftOf(row.get("id"))
                    .successors
                    .addAll(List.of(row.get("successors").split("\\|")));
        }
    }

    private void openModelLicenses() {
        for (Map<String, String> row : Tables.read(shared.resolve("design/license-ids.tsv"))) {
            String spdxId = row.get("spdx_id");
            Draft d = spdxId.isEmpty() ? draft("LicenseRef-" + row.get("id")) : draftOf(spdxId);
            if (spdxId.isEmpty()) {
                d.title = row.get("title");
            }
            d.version = row.get("version_or_date");
            d.steward = row.get("steward");
            d.kind = LicenseKind.valueOf(row.get("kind"));
            d.text = true;
            claim(Strength.BARE_ID, row.get("id"), d);
            tags(row.get("hub_tags"), d);
            scancode(row.get("scancode_key"), d);
        }
    }

    private void tags(String column, Draft d) {
        for (String tag : column.replace("other/", ",").split(",")) {
            String name = tag.replaceAll("\\(.*\\)", "").strip();
            if (!name.isEmpty() && !name.equals("other") && !name.equals("license") && !name.equals("model-license")) {
                claim(Strength.TAG, name, d);
                d.aliases.add(name);
            }
        }
    }

    private void scancode(String key, Draft d) {
        if (!key.isEmpty()) {
            d.aliases.add(key);
            claim(Strength.TAG, key, d);
            if (d.id.startsWith("LicenseRef-")) {
                d.aliases.add("LicenseRef-scancode-" + key);
                claim(Strength.TABLE, "LicenseRef-scancode-" + key, d);
            }
        }
    }

    private void licensesWithoutText() {
        for (Map<String, String> row : Tables.read(tables.resolve("licenses.tsv"))) {
            Draft d = draft("LicenseRef-" + row.get("id"));
            d.title = row.get("title");
            d.version = row.get("version");
            d.steward = row.get("steward");
            d.kind = LicenseKind.valueOf(row.get("kind"));
            claim(Strength.BARE_ID, row.get("id"), d);
        }
    }

    private void families() {
        for (Map<String, String> row : Tables.read(tables.resolve("families.tsv"))) {
            String id = row.get("id");
            Draft d = drafts.containsKey(id) && !id.startsWith("LicenseRef-") ? draftOf(id) : draft(id);
            d.title = row.get("title");
            d.members = members(row.get("members"));
            d.kind = commonKind(d.members);
            d.steward = common(d.members.stream().map(m -> draftOf(m).steward).toList());
            d.text = d.members.stream().allMatch(m -> draftOf(m).text);
            if (d.deprecated) {
                d.successors.addAll(d.members);
            }
            if (d.members.size() < 2) {
                problems.add("a family has at least two members: " + id);
            }
            if (id.startsWith("LicenseRef-")) {
                claim(Strength.BARE_ID, id.substring("LicenseRef-".length()), d);
            }
        }
        for (Draft family : bySize()) {
            family.members.forEach(m -> draftOf(m).families.add(family.id));
        }
    }

    private List<String> members(String column) {
        List<String> members = new ArrayList<>();
        for (String member : column.split(" ")) {
            if (member.endsWith("*")) {
                String prefix = member.substring(0, member.length() - 1);
                drafts.keySet().stream().filter(id -> id.startsWith(prefix)).forEach(members::add);
            } else {
                members.add(draftOf(member).id);
            }
        }
        return members;
    }

    private LicenseKind commonKind(List<String> members) {
        Set<LicenseKind> kinds = members.stream().map(m -> draftOf(m).kind).collect(Collectors.toSet());
        return kinds.size() == 1 ? kinds.iterator().next() : LicenseKind.GENERAL;
    }

    private static String common(List<String> values) {
        return Set.copyOf(values).size() == 1 ? values.get(0) : "";
    }

    private void tableAliases() {
        for (Map<String, String> row : Tables.read(tables.resolve("aliases.tsv"))) {
            String alias = row.get("alias");
            if (row.get("reason").isEmpty()) {
                problems.add("an alias has a reason: " + alias);
            }
            if (row.get("id").equals("-")) {
                nothing.put(NameKey.of(alias), alias);
            } else {
                Draft d = draftOf(row.get("id"));
                drafts.values().forEach(other -> other.aliases.removeIf(a -> !other.equals(d) && a.equals(alias)));
                d.aliases.add(alias);
                claim(Strength.TABLE, alias, d);
            }
        }
    }

    private void hubLinks() {
        Map<String, String> names = resolveClaims();
        for (Map<String, String> row : Tables.read(shared.resolve("data/hub/license-tags.tsv"))) {
            String url = row.get("license_url");
            String target = names.get(NameKey.of(row.get("tag")));
            if (target == null || target.contains(",")) {
                continue;
            }
            claim(Strength.TITLE, row.get("name"), draftOf(target));
            if (!url.isEmpty()) {
                draftOf(target).links.add(url);
            }
        }
    }

    private void idClaims() {
        for (Draft d : drafts.values()) {
            claim(Strength.ID, d.id, d);
            if (!d.deprecated) {
                claim(Strength.TITLE, d.title, d);
                claim(Strength.SHORT_TITLE, d.title.replaceAll("\\([^)]*\\)", " "), d);
            }
        }
    }

    private void claim(Strength strength, String name, Draft d) {
        String key = NameKey.of(name);
        if (key.isEmpty()) {
            problems.add("a name has a key: " + name + " of " + d.id);
            return;
        }
        claims.get(strength).computeIfAbsent(key, k -> new TreeSet<>()).add(d.id);
    }

    /** Settles every key: the strongest claim wins; several ids of equal strength are their smallest family or ambiguous. */
    private Map<String, String> resolveClaims() {
        Map<String, String> names = new TreeMap<>();
        ambiguous.clear();
        claims.forEach((strength, byKey) -> byKey.forEach((key, ids) -> {
            if (names.containsKey(key)) {
                contradiction(strength, key, ids, names.get(key));
            } else {
                names.put(key, settle(strength, key, ids));
            }
        }));
        nothing.forEach((key, alias) -> {
            if (names.containsKey(key)) {
                problems.add("a name that names nothing is also " + names.get(key) + ": " + alias);
            }
        });
        return names;
    }

    private String settle(Strength strength, String key, Set<String> ids) {
        if (ids.size() == 1) {
            return ids.iterator().next();
        }
        if (strength.compareTo(Strength.BARE_ID) <= 0) {
            problems.add("a key of ids or table rows has one owner: " + key + " " + ids);
        }
        for (Draft family : bySize()) {
            Set<String> all = new TreeSet<>(family.members);
            all.add(family.id);
            if (all.containsAll(ids)) {
                return family.id;
            }
        }
        ambiguous.put(key, ids);
        return String.join(",", ids);
    }

    private void contradiction(Strength strength, String key, Set<String> ids, String winner) {
        if (strength == Strength.TABLE && !ids.equals(Set.of(winner))) {
            problems.add("the alias " + key + " of " + ids + " is the id " + winner);
        }
    }

    private Map<String, List<String>> links() {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Map<String, String> row : Tables.read(tables.resolve("links.tsv"))) {
            String link = row.get("link");
            String[] seg = link.split("/");
            boolean starred = link.contains("*") && !link.endsWith("/**");
            String key = starred ? seg[0] + "/" + seg[1] + "/*" : link;
            String days = row.get("from") + "\t" + row.get("until");
            addLink(rows, key, draftOf(row.get("id")).id + "\t" + days + "\t" + (starred ? link : ""));
        }
        Map<String, Set<String>> crossReferences = new TreeMap<>();
        for (Draft d : drafts.values()) {
            if (d.kind != LicenseKind.EXCEPTION) {
                d.links.forEach(url -> crossReferences
                        .computeIfAbsent(LinkKey.of(url).key(), k -> new TreeSet<>())
                        .add(d.id));
            }
            creativeCommons(rows, d);
        }
        crossReferences.forEach((key, ids) -> crossReference(rows, key, ids));
        pinned(rows);
        return rows;
    }

    private void creativeCommons(Map<String, List<String>> rows, Draft d) {
        if (d.id.matches("CC-BY(-NC)?(-SA|-ND)?-[0-9.]+")) {
            int version = d.id.lastIndexOf('-');
            String path = d.id.substring(3, version).toLowerCase(Locale.ROOT) + "/" + d.id.substring(version + 1);
            addLink(rows, "creativecommons.org/licenses/" + path, d.id + "\t\t\t");
            addLink(rows, "creativecommons.org/licenses/" + path + "/legalcode", d.id + "\t\t\t");
            addLink(rows, "creativecommons.org/licenses/" + path + "/deed.en", d.id + "\t\t\t");
        }
        if (d.id.equals("CC0-1.0")) {
            addLink(rows, "creativecommons.org/publicdomain/zero/1.0/**", d.id + "\t\t\t");
        }
    }

    private void crossReference(Map<String, List<String>> rows, String key, Set<String> ids) {
        if (key.isEmpty() || rows.containsKey(key) || key.endsWith("/")) {
            return;
        }
        Set<String> current =
                ids.stream().filter(id -> !draftOf(id).deprecated).collect(Collectors.toCollection(TreeSet::new));
        String settled =
                settle(Strength.TITLE, key, ids.size() > 1 && !current.isEmpty() && noFamily(ids) ? current : ids);
        if (!settled.contains(",")) {
            addLink(rows, key, settled + "\t\t\t");
        }
        ambiguous.remove(key);
    }

    private boolean noFamily(Set<String> ids) {
        return ids.stream().allMatch(id -> draftOf(id).members.isEmpty());
    }

    /** The files at a commit from which the texts were read. */
    private void pinned(Map<String, List<String>> rows) {
        for (Map<String, String> row : Tables.read(shared.resolve("corpus/canonical.tsv"))) {
            String repository = row.get("source_repo");
            String commit = row.get("commit");
            if (!commit.matches("[0-9a-f]{12,40}") || repository.startsWith("aboutcode-org/")) {
                continue;
            }
            String link = "https://github.com/" + repository + "/blob/" + commit + "/"
                    + row.get("path").replaceAll(" \\[.*\\]", "");
            String id = row.get("spdx_id").isEmpty() ? "LicenseRef-" + row.get("id") : row.get("spdx_id");
            addLink(
                    rows,
                    LinkKey.of(link).key() + "@" + commit.substring(0, LinkTable.COMMIT_DIGITS),
                    draftOf(id).id + "\t\t\t");
        }
    }

    private static void addLink(Map<String, List<String>> rows, String key, String row) {
        List<String> list = rows.computeIfAbsent(key, k -> new ArrayList<>());
        if (!list.contains(row)) {
            list.add(row);
        }
    }

    private String print(Map<String, String> names, Map<String, List<String>> links) {
        StringBuilder entries = new StringBuilder();
        drafts.values().forEach(d -> print(entries, d));
        Map<String, String> all = new TreeMap<>(names);
        nothing.keySet().forEach(key -> all.put(key, ""));
        StringBuilder keys = new StringBuilder();
        all.forEach((key, ids) -> keys.append(key).append('\t').append(ids).append('\n'));
        StringBuilder rows = new StringBuilder();
        links.forEach((key, list) ->
                list.forEach(row -> rows.append(key).append('\t').append(row).append('\n')));
        String entryTable = escape(entries);
        String nameTable = escape(keys);
        return String.join(
                        "\t",
                        "openmodels-license-registry-1",
                        DATA_VERSION,
                        spdxVersion,
                        Integer.toString(entryTable.length()),
                        Integer.toString(nameTable.length()))
                + "\n" + entryTable + nameTable + escape(rows);
    }

    private static String escape(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (c < 0x7f) {
                out.append((char) c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            }
        });
        return out.toString();
    }

    private static void print(StringBuilder out, Draft d) {
        String flags = (d.deprecated ? "d" : "") + (d.osi ? "o" : "") + (d.fsf ? "f" : "") + (d.text ? "t" : "");
        d.aliases.remove(d.id);
        List<String> columns = List.of(
                d.id,
                d.title,
                d.version,
                d.kind.name(),
                d.steward,
                flags,
                String.join("|", d.families),
                String.join("|", d.members),
                String.join("|", d.aliases),
                String.join("|", d.successors),
                String.join("|", d.links));
        columns.forEach(c -> out.append(c.replaceAll("[\t\n\\\\]", " ")).append('\t'));
        out.setCharAt(out.length() - 1, '\n');
    }

    private List<Draft> bySize() {
        return drafts.values().stream()
                .filter(d -> !d.members.isEmpty())
                .sorted(Comparator.comparingInt((Draft d) -> d.members.size()).thenComparing(d -> d.id))
                .toList();
    }

    private Draft draft(String id) {
        Draft d = new Draft();
        d.id = id;
        if (drafts.put(id, d) != null) {
            problems.add("an id is stated once: " + id);
        }
        return d;
    }

    private Draft draftOf(String id) {
        Draft d = drafts.get(id);
        if (d == null) {
            problems.add("an id exists: " + id);
            return new Draft();
        }
        return d;
    }

    private static List<JsonNode> sorted(JsonNode array, String key) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        nodes.sort(Comparator.comparing(n -> n.get(key).asText()));
        return nodes;
    }

    private static JsonNode spdx(String name) {
        try (InputStream in = RegistryGenerator.class.getResourceAsStream("/resources/stdlicenses/" + name)) {
            if (in == null) {
                throw new IllegalStateException("java-spdx-library must be on the class path: " + name);
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

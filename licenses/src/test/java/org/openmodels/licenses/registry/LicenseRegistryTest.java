package org.openmodels.licenses.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenseRegistryTest {

    private final LicenseRegistry registry = LicenseRegistry.bundled();

    private static JsonNode spdx(String name) throws IOException {
        try (InputStream in = LicenseRegistryTest.class.getResourceAsStream("/resources/stdlicenses/" + name)) {
            return new ObjectMapper().readTree(in);
        }
    }

    private LicenseEntry find(String name) {
        return registry.find(name).orElseThrow(() -> new AssertionError("must be known: " + name));
    }

    @Test
    void every_SPDX_license_is_here_as_the_list_has_it() throws IOException {
        JsonNode list = spdx("licenses.json");
        assertEquals(list.get("licenseListVersion").asText(), registry.spdxListVersion());
        assertEquals(727, list.get("licenses").size());
        for (JsonNode license : list.get("licenses")) {
            String id = license.get("licenseId").asText();
            LicenseEntry entry = find(id);
            assertEquals(id, entry.id());
            assertEquals(id, find(id.toLowerCase(Locale.ROOT)).id());
            assertEquals(license.get("isDeprecatedLicenseId").asBoolean(), entry.deprecated(), id);
            assertEquals(license.path("isOsiApproved").asBoolean(), entry.osiApproved(), id);
            assertEquals(license.path("isFsfLibre").asBoolean(), entry.fsfLibre(), id);
            assertTrue(entry.isLicense() && entry.hasText(), id);
            List<String> links = new ArrayList<>();
            license.path("seeAlso").forEach(link -> links.add(link.asText().strip()));
            assertTrue(entry.crossReferences().containsAll(links), id);
            if (!entry.isFamily()) {
                assertEquals(license.get("name").asText().strip(), entry.title());
            }
        }
    }

    @Test
    void every_SPDX_exception_is_here() throws IOException {
        JsonNode exceptions = spdx("exceptions.json").get("exceptions");
        assertEquals(84, exceptions.size());
        for (JsonNode exception : exceptions) {
            String id = exception.get("licenseExceptionId").asText();
            LicenseEntry entry = find(id);
            assertEquals(id, entry.id());
            assertEquals(LicenseKind.EXCEPTION, entry.kind());
            assertFalse(entry.isLicense());
            assertEquals(exception.get("name").asText().strip(), entry.title());
            assertEquals(exception.get("isDeprecatedLicenseId").asBoolean(), entry.deprecated(), id);
        }
    }

    @Test
    void every_deprecated_id_but_one_has_successors_that_are_expressions_of_current_ids() {
        for (LicenseEntry entry : registry.entries()) {
            if (!entry.deprecated()) {
                assertEquals(List.of(), entry.successors(), entry.id());
            } else if (!entry.id().equals("Net-SNMP")) {
                assertFalse(entry.successors().isEmpty(), entry.id());
            }
            for (String successor : entry.successors()) {
                for (String part : successor.split(" WITH ")) {
                    assertFalse(find(part).deprecated(), successor);
                }
            }
        }
    }

    @Test
    void every_id_of_the_id_list_is_here_with_its_names() {
        List<Map<String, String>> rows = Tables.read(Shared.path("design/license-ids.tsv"));
        assertEquals(279, rows.size());
        for (Map<String, String> row : rows) {
            boolean listed = !row.get("spdx_id").isEmpty();
            String id = listed ? row.get("spdx_id") : "LicenseRef-" + row.get("id");
            LicenseEntry entry = find(id);
            assertEquals(id, entry.id());
            assertEquals(row.get("kind"), entry.kind().name(), id);
            assertEquals(row.get("steward"), entry.steward(), id);
            assertEquals(row.get("version_or_date"), entry.version(), id);
            assertTrue(entry.hasText(), id);
            assertIncludes(row.get("id"), entry);
            if (!row.get("scancode_key").isEmpty()) {
                assertIncludes(row.get("scancode_key"), entry);
                if (!listed) {
                    assertEquals(
                            id,
                            find("LicenseRef-scancode-" + row.get("scancode_key"))
                                    .id());
                }
            }
        }
    }

    private void assertIncludes(String name, LicenseEntry entry) {
        LicenseEntry found = find(name);
        boolean same = found.id().equals(entry.id()) || found.members().contains(entry.id());
        boolean useOfName = name.equals("cc") || same;
        assertTrue(useOfName, name + " stands for " + found + ", not for " + entry);
    }

    @Test
    void every_row_of_the_tables_holds() {
        for (Map<String, String> row : Tables.read(Shared.table("aliases.tsv"))) {
            if (row.get("id").equals("-")) {
                assertTrue(registry.namesNothing(row.get("alias")), row.get("alias"));
            } else {
                assertEquals(row.get("id"), find(row.get("alias")).id());
            }
        }
        for (Map<String, String> row : Tables.read(Shared.table("licenses.tsv"))) {
            assertFalse(find("LicenseRef-" + row.get("id")).hasText(), row.get("id"));
        }
        for (Map<String, String> row : Tables.read(Shared.table("links.tsv"))) {
            String link = row.get("link").replace("/**", "").replace("*", "x");
            String file = link.startsWith("huggingface.co/") && link.split("/").length == 3 ? "/blob/main/LICENSE" : "";
            LocalDate day = row.get("from").isEmpty() ? null : LocalDate.parse(row.get("from"));
            assertEquals(
                    List.of(row.get("id")),
                    registry.findByLink("https://" + link + file, day).stream()
                            .map(LicenseEntry::id)
                            .toList(),
                    row.get("link"));
        }
    }

    @Test
    void every_tag_of_the_Hub_stands_for_something_or_names_nothing() {
        List<Map<String, String>> rows = Tables.read(Shared.path("data/hub/license-tags.tsv"));
        assertEquals(85, rows.size());
        for (Map<String, String> row : rows) {
            String tag = row.get("tag");
            if (tag.equals("other") || tag.equals("unknown")) {
                assertTrue(registry.namesNothing(tag));
            } else {
                LicenseEntry entry = find(tag);
                assertTrue(entry.isLicense(), tag);
                LicenseEntry byTitle = find(row.get("name"));
                assertTrue(
                        byTitle.id().equals(entry.id()) || byTitle.members().contains(entry.id()),
                        row.get("name") + " stands for " + byTitle + ", " + tag + " for " + entry);
            }
        }
    }

    @Test
    void files_at_the_commit_they_were_read_from_give_their_text() {
        int pinned = 0;
        for (Map<String, String> row : Tables.read(Shared.path("corpus/canonical.tsv"))) {
            if (row.get("commit").matches("[0-9a-f]{40}")
                    && !row.get("source_repo").startsWith("aboutcode-org/")) {
                String path = row.get("path").replaceAll(" \\[.*\\]", "").replace(" ", "%20");
                String link =
                        "https://github.com/" + row.get("source_repo") + "/blob/" + row.get("commit") + "/" + path;
                assertEquals(
                        "LicenseRef-" + row.get("id"),
                        registry.findByLink(link, null).get(0).id());
                pinned++;
            }
        }
        assertTrue(pinned > 100, "pinned files: " + pinned);
    }

    @ParameterizedTest
    @CsvSource({
        "https://spdx.org/licenses/MIT.html,MIT",
        "http://www.apache.org/licenses/LICENSE-2.0,Apache-2.0",
        "https://www.apache.org/licenses/LICENSE-2.0.txt,Apache-2.0",
        "https://opensource.org/licenses/MIT,MIT",
        "https://opensource.org/license/mit/,MIT",
        "https://creativecommons.org/licenses/by-nc/4.0/,CC-BY-NC-4.0",
        "https://creativecommons.org/licenses/by-nc/4.0/legalcode,CC-BY-NC-4.0",
        "http://creativecommons.org/licenses/by-sa/3.0/deed.en,CC-BY-SA-3.0",
        "https://creativecommons.org/publicdomain/zero/1.0/,CC0-1.0",
        "https://www.gnu.org/licenses/gpl-3.0.html,GPL-3.0",
        "https://ai.google.dev/gemma/terms?hl=en,LicenseRef-gemma",
        "https://www.llama.com/llama3_1/license/,LicenseRef-llama-3.1",
        "https://mistral.ai/licenses/MRL-0.1.md,LicenseRef-mistral-mrl-0.1",
        "https://huggingface.co/meta-llama/Llama-3.2-3B/blob/main/LICENSE.txt,LicenseRef-llama-3.2",
        "https://huggingface.co/meta-llama/Meta-Llama-3-8B-Instruct/raw/main/LICENSE,LicenseRef-llama-3",
        "https://github.com/deepseek-ai/DeepSeek-V2/blob/main/LICENSE-MODEL,LicenseRef-deepseek-1.0",
        "https://raw.githubusercontent.com/QwenLM/Qwen-VL/refs/heads/main/LICENSE,LicenseRef-tongyi-qianwen-2023-08-23"
    })
    void a_link_gives_what_its_host_and_path_name(String link, String id) {
        assertEquals(
                List.of(id),
                registry.findByLink(link, null).stream().map(LicenseEntry::id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "LICENSE", "https://example.org/LICENSE", "https://huggingface.co/Qwen/Qwen2.5-72B",
                "https://huggingface.co/x/y/blob/main/LICENSE",
        "https://creativecommons.org/licenses/", "https://spdx.org/licenses/none-such", "://", "https://"
    })
    void a_link_that_names_no_text_gives_nothing(String link) {
        assertEquals(List.of(), registry.findByLink(link, null));
    }
}

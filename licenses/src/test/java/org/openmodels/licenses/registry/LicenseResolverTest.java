package org.openmodels.licenses.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.core.source.huggingface.HubRecordReader;
import org.openmodels.licenses.registry.Resolution.Status;

class LicenseResolverTest {

    private final LicenseResolver resolver = new LicenseResolver(LicenseRegistry.bundled());

    private Resolution resolve(LicenseStatement statement) {
        return resolver.resolve(statement);
    }

    @ParameterizedTest
    @CsvSource({
        "apache-2.0,RESOLVED,Apache-2.0",
        "Apache 2.0,RESOLVED,Apache-2.0",
        "llama3.1,RESOLVED,LicenseRef-llama-3.1",
        "LLAMA 3.1 COMMUNITY LICENSE AGREEMENT,RESOLVED,LicenseRef-llama-3.1",
        "LicenseRef-scancode-llama-3.1-license-2024,RESOLVED,LicenseRef-llama-3.1",
        "llama-4-license-2025,RESOLVED,LicenseRef-llama-4-aup",
        "gemma,FAMILY,LicenseRef-gemma",
        "openrail,FAMILY,LicenseRef-openrail",
        "openrail++,FAMILY,LicenseRef-openrail-pp-m",
        "creativeml-openrail-m,RESOLVED,LicenseRef-creativeml-openrail-m",
        "gpl-3.0,FAMILY,GPL-3.0",
        "GPLv3,FAMILY,GPL-3.0",
        "gpl-3.0+,RESOLVED,GPL-3.0-or-later",
        "gpl,FAMILY,LicenseRef-gpl",
        "cc,FAMILY,LicenseRef-cc",
        "bsd,FAMILY,LicenseRef-bsd",
        "bsl-1.0,RESOLVED,BSL-1.0",
        "apple-amlr,FAMILY,LicenseRef-apple-ml-research",
        "LicenseRef-apple-amlr,RESOLVED,LicenseRef-apple-amlr",
        "mnpl,RESOLVED,LicenseRef-mistral-mnpl-0.1"
    })
    void a_tag_stands_for_one_license_or_family(String tag, Status status, String expression) {
        Resolution resolution = resolve(LicenseStatement.ofTag(tag));
        assertEquals(status, resolution.status());
        assertEquals(expression, resolution.expressionOrNull());
    }

    @ParameterizedTest
    @CsvSource({"other", "unknown", "license", "{license}", "no-such-license-1.0", "[More Information Needed]"})
    void a_tag_that_names_nothing_known_is_unresolved(String tag) {
        assertEquals(Status.UNRESOLVED, resolve(LicenseStatement.ofTag(tag)).status());
    }

    @ParameterizedTest
    @CsvSource({
        "Apache-2.0 WITH LLVM-exception,RESOLVED",
        "Apache-2.0 WITH MIT,UNRESOLVED",
        "Apache-2.0 WITH LicenseRef-gemma,UNRESOLVED"
    })
    void only_an_exception_stands_after_with(String name, Status status) {
        assertEquals(status, resolve(LicenseStatement.NONE.withName(name)).status());
    }

    @Test
    void other_is_read_on_in_name_and_link() {
        Resolution resolution = resolve(LicenseStatement.ofTag("other")
                .withName("qwen-research")
                .withLink("https://huggingface.co/Qwen/Qwen2.5-3B-Instruct/blob/main/LICENSE"));
        assertEquals("LicenseRef-qwen-research-2024-09-19", resolution.expressionOrNull());
        assertEquals(3, resolution.trail().size());
    }

    @Test
    void a_link_that_dates_the_text_narrows_a_family() {
        LicenseStatement name = LicenseStatement.ofTag("other").withName("nvidia-open-model-license");
        assertEquals(Status.FAMILY, resolve(name).status());
        assertEquals(
                "LicenseRef-nvidia-open-model-2024-06",
                resolve(
                                name.withLink(
                                        "https://developer.download.nvidia.com/licenses/nvidia-open-model-license-agreement-june-2024.pdf"))
                        .expressionOrNull());
    }

    @Test
    void a_day_narrows_a_family_only_where_a_file_changed_on_known_days() {
        LicenseStatement dino = LicenseStatement.ofTag("other")
                .withName("dinov3-license")
                .withLink("https://github.com/facebookresearch/dinov3/blob/main/LICENSE.md");
        assertEquals("LicenseRef-dinov3", resolve(dino).expressionOrNull());
        assertEquals(
                "LicenseRef-dinov3-2025-08-14",
                resolve(dino.withAsOf(LocalDate.of(2025, 8, 15))).expressionOrNull());
        assertEquals(
                Status.FAMILY,
                resolve(LicenseStatement.ofTag("gemma").withAsOf(LocalDate.of(2024, 3, 1)))
                        .status());
    }

    @Test
    void statements_that_exclude_each_other_are_a_conflict() {
        Resolution resolution = resolve(LicenseStatement.ofTag("apache-2.0")
                .withName("tongyi-qianwen")
                .withLink("https://huggingface.co/Qwen/Qwen2-72B-Instruct/blob/main/LICENSE"));
        assertEquals(Status.CONFLICT, resolution.status());
        assertTrue(resolution.candidates().containsAll(List.of("Apache-2.0", "LicenseRef-tongyi-qianwen")));
        assertEquals(
                Status.CONFLICT,
                resolve(LicenseStatement.ofTag("mit").withText("Apache-2.0")).status());
    }

    @Test
    void a_text_with_other_words_excludes_the_license_it_changes() {
        String modified = "LicenseRef-modified-llama-2";
        assertEquals(
                Status.CONFLICT,
                resolve(LicenseStatement.ofTag("llama2").withText(modified)).status());
        assertEquals(
                modified,
                resolve(LicenseStatement.ofTag("other").withText(modified)).expressionOrNull());
        assertEquals(
                Status.UNRESOLVED,
                resolve(LicenseStatement.ofTag("other").withText("(")).status());
    }

    @Test
    void an_expression_may_stand_where_a_name_does() {
        assertEquals(
                "Apache-2.0 OR MIT",
                resolve(LicenseStatement.ofTag("MIT/Apache-2.0")).expressionOrNull());
        assertEquals(
                "GPL-2.0-only WITH Classpath-exception-2.0",
                resolve(LicenseStatement.ofTag("gpl-2.0-only with classpath-exception-2.0"))
                        .expressionOrNull());
        assertEquals(
                "GPL-2.0-or-later", resolve(LicenseStatement.ofTag("GPL-2.0+")).expressionOrNull());
        assertEquals("SMLNJ", resolve(LicenseStatement.ofTag("StandardML-NJ")).expressionOrNull());
        assertEquals(
                Status.FAMILY,
                resolve(LicenseStatement.ofTag("MIT AND gpl-3.0")).status());
        assertEquals("CDDL-1.0+", resolve(LicenseStatement.ofTag("cddl-1.0+")).expressionOrNull());
    }

    @Test
    void a_relative_link_names_a_file_of_the_repository() {
        LicenseStatement kimi =
                LicenseStatement.ofTag("other").withName("modified-mit").withLink("LICENSE");
        assertEquals("LicenseRef-modified-mit", resolve(kimi).expressionOrNull());
        assertEquals(
                "LicenseRef-moonshot-modified-mit-k2",
                resolve(kimi.withRepository("moonshotai/Kimi-K2-Instruct")).expressionOrNull());
    }

    @Test
    void a_text_narrows_a_family() {
        assertEquals(
                "LicenseRef-gemma-terms-2024-04-01",
                resolve(LicenseStatement.ofTag("gemma").withText("LicenseRef-gemma-terms-2024-04-01"))
                        .expressionOrNull());
    }

    @Test
    void a_list_does_not_say_how_its_licenses_relate() {
        Resolution resolution = resolve(LicenseStatement.NONE.withTags(List.of("mit", "cc-by-4.0")));
        assertEquals(Status.AMBIGUOUS, resolution.status());
        assertEquals(List.of("MIT", "CC-BY-4.0"), resolution.candidates());
        assertEquals(
                "MIT", resolve(LicenseStatement.NONE.withTags(List.of("mit"))).expressionOrNull());
    }

    @Test
    void a_misspelt_key_is_read_and_reported() {
        Resolution resolution = resolve(LicenseStatement.ofTag("mit").withKey("licence"));
        assertEquals("MIT", resolution.expressionOrNull());
        assertEquals("license.misspelt-key", resolution.diagnostics().get(0).code());
    }

    @Test
    void nothing_stated_is_absent() {
        assertEquals(Status.ABSENT, resolve(LicenseStatement.NONE).status());
    }

    private Resolution resolveRecord(String json) {
        return resolve(LicenseStatement.of(HubRecordReader.read(json).value().orElseThrow()));
    }

    @Test
    void a_tag_of_the_hub_that_excludes_the_license_of_the_card_is_a_conflict() {
        Resolution resolution = resolveRecord(
                "{\"id\":\"o/m\",\"tags\":[\"x\",\"license:mit\"],\"cardData\":{\"license\":\"llama3.1\"}}");
        assertEquals(Status.CONFLICT, resolution.status());
        assertEquals(List.of("LicenseRef-llama-3.1", "MIT"), resolution.candidates());
        assertEquals(2, resolution.trail().size());
    }

    @Test
    void a_tag_of_the_hub_that_says_the_same_or_more_precisely_is_none() {
        assertEquals(
                "Apache-2.0",
                resolveRecord(
                                "{\"id\":\"o/m\",\"tags\":[\"license:apache-2.0\"],\"cardData\":{\"license\":\"Apache 2.0\"}}")
                        .expressionOrNull());
        assertEquals(
                "LicenseRef-gemma-terms-2025-03-24",
                resolveRecord("{\"id\":\"o/m\",\"tags\":[\"license:LicenseRef-gemma-terms-2025-03-24\"],"
                                + "\"cardData\":{\"license\":\"gemma\"}}")
                        .expressionOrNull());
        assertEquals(
                "MIT",
                resolveRecord("{\"id\":\"o/m\",\"tags\":[\"license:other\"],\"cardData\":{\"license\":\"mit\"}}")
                        .expressionOrNull());
        assertEquals(
                1,
                resolveRecord("{\"id\":\"o/m\",\"tags\":[\"license:mit\"],\"cardData\":{\"license\":[\"mit\"]}}")
                        .trail()
                        .size());
    }
}

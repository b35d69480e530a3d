package org.openmodels.licenses.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.core.lineage.Relation;

@DisplayName("Drift of a license")
class DriftAnalysisTest {

    @ParameterizedTest(name = "{1} from {0} by {2} is {3}")
    @DisplayName("has a severity")
    @CsvSource({
        "MIT, Apache-2.0, FINE_TUNE, HARMLESS",
        "Apache-2.0, MIT, FINE_TUNE, HARMLESS",
        "MIT, MIT, MERGE, NONE",
        "LicenseRef-llama-3.1, Apache-2.0, FINE_TUNE, RESTRICTION_DROPPED",
        "LicenseRef-llama-3.1, Apache-2.0 AND LicenseRef-llama-3.1, FINE_TUNE, HARMLESS",
        "LicenseRef-llama-3.1, Apache-2.0 OR LicenseRef-llama-3.1, FINE_TUNE, RESTRICTION_DROPPED",
        "Apache-2.0, LicenseRef-llama-3.1, FINE_TUNE, HARMLESS",
        "MIT OR LicenseRef-llama-3.1, Apache-2.0, FINE_TUNE, HARMLESS",
        "LicenseRef-gemma, MIT, QUANTIZED, RESTRICTION_DROPPED",
        "LicenseRef-gemma, LicenseRef-gemma-terms-2024-04-01, FINE_TUNE, HARMLESS",
        "CC-BY-NC-4.0, Apache-2.0, ADAPTER, COMMERCE_GAINED",
        "CC-BY-NC-ND-4.0, CC-BY-NC-4.0, MERGE, CONFLICT",
        "GPL-3.0-only, MIT, FINE_TUNE, CONFLICT",
        "GPL-3.0-only, AGPL-3.0-only, FINE_TUNE, UNKNOWN",
        "GPL-2.0-or-later, GPL-3.0-only, FINE_TUNE, HARMLESS",
        "GPL-2.0-only, GPL-3.0-only, FINE_TUNE, CONFLICT",
        "GPL-3.0-only, GPL-3.0-or-later, FINE_TUNE, CONFLICT",
        "GPL-3.0, GPL-3.0-or-later, FINE_TUNE, UNKNOWN",
        "GPL-3.0, GPL-3.0-only, FINE_TUNE, HARMLESS",
        "GPL-3.0-or-later, GPL-3.0, FINE_TUNE, HARMLESS",
        "CC-BY-SA-2.0, CC-BY-SA-4.0, MERGE, HARMLESS",
        "CC-BY-SA-4.0, CC-BY-SA-3.0, MERGE, CONFLICT",
        "CC-BY-SA-4.0, GPL-3.0-only, FINE_TUNE, HARMLESS",
        "CC-BY-SA-4.0, GPL-3.0-or-later, FINE_TUNE, CONFLICT",
        "CC-BY-NC-SA-4.0, CC-BY-SA-4.0, FINE_TUNE, CONFLICT",
        "LGPL-2.1-only, GPL-3.0-only, FINE_TUNE, HARMLESS",
        "EUPL-1.1, EUPL-1.2, FINE_TUNE, HARMLESS",
        "MIT, Apache-2.0, QUANTIZED, RELABELLED",
        "MIT OR Apache-2.0, MIT, QUANTIZED, HARMLESS",
        "MIT, MIT, QUANTIZED, NONE",
        "LicenseRef-gemma, LicenseRef-gemma-terms-2024-04-01, QUANTIZED, HARMLESS",
        "LicenseRef-never-read, MIT, FINE_TUNE, UNKNOWN",
        "MIT WITH AdditionRef-commons-clause, MIT, FINE_TUNE, UNKNOWN",
        "MIT, MIT WITH AdditionRef-commons-clause, FINE_TUNE, UNKNOWN",
        "MIT WITH AdditionRef-commons-clause, MIT WITH AdditionRef-commons-clause, FINE_TUNE, NONE",
        "GPL-3.0-only WITH AdditionRef-x, MIT, FINE_TUNE, CONFLICT",
        "Apache-2.0 WITH LLVM-exception, MIT, FINE_TUNE, HARMLESS",
        "Apache-2.0 WITH unheard-of-exception, MIT, FINE_TUNE, UNKNOWN",
        "MIT, Apache-2.0, DISTILLED, NONE",
        "LicenseRef-creativeml-openrail-m, MIT, GENERATED_BY, NONE",
        "CC-BY-SA-4.0, MIT, TRAINED_ON, UNKNOWN",
        "CC-BY-4.0, MIT, TRAINED_ON, NONE"
    })
    void severity(String base, String own, Relation relation, Severity expected) {
        Drift drift = Lab.DRIFT.between(Lab.license(base), Lab.license(own), relation);
        assertEquals(expected, drift.severity(), drift.toString());
    }

    @ParameterizedTest(name = "{1} from {0} is {2}")
    @DisplayName("judges a name by what the text asks for: a word at its beginning, or in it")
    @CsvSource({
        "LicenseRef-llama-3.1, o/Llama-3.1-8B-x, MET",
        "LicenseRef-llama-3.1, o/x-Llama-3.1-8B, MISSING",
        "LicenseRef-llama-3.1, o/LlamaGuard, OPEN",
        "LicenseRef-llama-3.1, Llama/x, MISSING",
        "LicenseRef-llama-3, o/Llama-3-8B-x, MET",
        "LicenseRef-llama-3, o/Llama-x, MISSING",
        "LicenseRef-llama-4, o/llama4-x, MET",
        "LicenseRef-codegeex4, o/CodeGeeX4-x, MET",
        "LicenseRef-codegeex4, o/x-CodeGeeX4, MISSING",
        "LicenseRef-cogagent, o/x-CogAgent, MISSING",
        "LicenseRef-exaone-1.2-nc, o/x-EXAONE, MISSING",
        "LicenseRef-k-exaone, o/K-EXAONE-x, MET",
        "LicenseRef-k-exaone, o/EXAONE-x, MISSING",
        "LicenseRef-hyperclovax-seed-2025, o/HyperCLOVAX-x, OPEN",
        "LicenseRef-hyperclovax-seed-2025, o/HyperCLOVA-X-x, MET",
        "LicenseRef-minimax-01-agreement-2025-01-14, o/x-MiniMax, MISSING",
        "LicenseRef-minicpm-model-2024-06-05-en, o/x-MiniCPM-2B, MET",
        "LicenseRef-minicpm-model-2024-06-05-zh, o/x-MiniCPM-2B, MET",
        "LicenseRef-minicpm-model-2024-06-05-en, o/x, MISSING"
    })
    void nameByText(String base, String name, NameDuty.Standing expected) {
        Drift drift = Lab.DRIFT.between(Lab.license(base), Lab.license("MIT"), Relation.FINE_TUNE);
        assertEquals(
                expected,
                drift.names().stream().map(duty -> duty.judge(name)).findFirst().orElseThrow());
    }

    @Test
    @DisplayName("from Llama 3.1 to Apache-2.0 loses the scale, the uses and the display, each with its section")
    void whatIsLost() {
        Drift drift =
                Lab.DRIFT.between(Lab.license("LicenseRef-llama-3.1"), Lab.license("Apache-2.0"), Relation.FINE_TUNE);
        assertTrue(
                drift.lostGroups().contains("SCALE_LIMITED"), drift.lostGroups().toString());
        assertTrue(drift.lostGroups().contains("USE_RESTRICTED"));
        assertTrue(drift.lostGroups().contains("BRANDING_REQUIRED"));
        assertTrue(
                drift.message().contains("thresholds/MONTHLY_ACTIVE_USERS 700000000 (LicenseRef-llama-3.1, 2)"),
                drift.message());
    }

    @Test
    @DisplayName("does not say what an addition that was not read adds")
    void unreadAdditionToTheSameLicense() {
        Drift drift = Lab.DRIFT.between(
                Lab.license("GPL-3.0-only"), Lab.license("GPL-3.0-only WITH AdditionRef-x"), Relation.FINE_TUNE);
        assertEquals("the addition of GPL-3.0-only WITH AdditionRef-x was not read", drift.message());
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @DisplayName("keeps a duty to give the source only where the license accepted instead has one")
    @CsvSource({
        "EUPL-1.2, CC-BY-SA-3.0, false",
        "EUPL-1.2, GPL-3.0-only, true",
        "LGPL-2.1-only, GPL-3.0-only, true",
        "GPL-2.0-or-later, GPL-3.0-only, true"
    })
    void source(String base, String own, boolean kept) {
        Drift drift = Lab.DRIFT.between(
                Lab.license(base), Lab.license(own), Passage.MODIFIED, List.of("CC-BY-SA-3.0", "GPL-3.0-only"));
        assertEquals(kept, drift.kept().stream().anyMatch(term -> term.term().equals("obligations/DISCLOSE_SOURCE")));
        assertEquals(
                kept
                        ? ""
                        : "EUPL-1.2 asks for the source, and CC-BY-SA-3.0, which it accepts instead, does not;"
                                + " whether that duty remains must be judged",
                drift.open());
    }

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @DisplayName("says that a license is accepted in combination, what it adds, or both")
    @CsvSource({
        "GPL-3.0-only, MIT, only on a work that builds on another under GPL-3.0-only as well",
        "GPL-3.0-only WITH GCC-exception-3.1, MIT, only on a work that builds on another under GPL-3.0-only as well",
        "GPL-3.0-only WITH GCC-exception-3.1, MIT, GPL-3.0-only WITH GCC-exception-3.1 adds permissions",
        "GPL-3.0-only WITH GCC-exception-3.1, GPL-3.0-only, GPL-3.0-only WITH GCC-exception-3.1 adds permissions",
        "GPL-3.0-or-later, MIT, only on a work that builds on another under GPL-3.0-or-later as well",
        "GPL-3.0-or-later, MIT, GPL-3.0-or-later adds permissions"
    })
    void inCombination(String own, String beside, String expected) {
        Drift drift = Lab.DRIFT.between(
                Lab.license("EUPL-1.2"), Lab.license(own), Passage.MODIFIED, List.of("EUPL-1.2", beside));
        assertTrue(drift.open().contains(expected), drift.open());
        assertEquals(
                beside.equals("MIT"), drift.open().contains("only on a work that builds on another"), drift.open());
    }

    @Test
    @DisplayName("names the addition that was not read")
    void unreadAddition() {
        Drift drift = Lab.DRIFT.between(
                Lab.license("MIT WITH AdditionRef-commons-clause"), Lab.license("MIT"), Relation.FINE_TUNE);
        assertEquals("the addition of MIT WITH AdditionRef-commons-clause was not read", drift.message());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("judges the name of the derivative, the license kept or not")
    @CsvSource({
        "org/Llama-3.1-8B-foo, NONE",
        "org/llama3.1-foo, NONE",
        "org/Meta-Llama-foo, DUTY_MISSING",
        "org/Hermes-3, DUTY_MISSING",
        "llama/Hermes-3, DUTY_MISSING"
    })
    void names(String name, Severity expected) {
        Drift drift = Lab.DRIFT.between(
                Lab.license("LicenseRef-llama-3.1"), Lab.license("LicenseRef-llama-3.1"), Relation.MERGE);
        assertTrue(drift.isSame());
        assertEquals(expected, drift.named(name).severity());
    }
}

package org.example.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.bom.BillOfMaterials;
import org.openmodels.licenses.bom.BomFormat;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.identify.Identification;
import org.openmodels.licenses.identify.LicenseIdentifier;
import org.openmodels.licenses.registry.LicenseRegistry;
import org.openmodels.licenses.registry.LicenseResolver;
import org.openmodels.licenses.registry.LicenseStatement;
import org.openmodels.licenses.registry.Resolution;

@DisplayName("A user of the installed libraries")
class GateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    @DisplayName("runs on the path that this run is about")
    void path() {
        String expected = System.getProperty("expected.module");
        assertEquals(expected, Gate.class.getModule().getName());
        assertEquals(expected == null ? null : "org.openmodels.licenses", Advisor.class.getModule().getName());
        assertEquals(expected == null ? null : "org.openmodels.core", ModelCatalog.class.getModule().getName());
    }

    @Test
    @DisplayName("fails a build on a model that is not for commerce, and on a country of the house's list")
    void gate() {
        Gate gate = new Gate("{\"title\": \"house\", \"default\": \"ALLOW\", \"rules\": []}");
        assertEquals(
                List.of("PROHIBITED cohere/aya-23-35b under CC-BY-NC-4.0"),
                gate.refused(List.of("google/gemma-4-31b-it", "cohere/aya-23-35b"), DAY));
        Gate strict = new Gate("{\"title\": \"house\", \"default\": \"ALLOW\", \"rules\": [{\"id\": \"no-llama\","
                + " \"effect\": \"DENY\", \"reason\": \"by contract\", \"when\": {\"licenses\": [\"Apache-2.0\"]}}]}");
        assertEquals(1, strict.refused(List.of("google/gemma-4-31b-it"), DAY).size());
    }

    @Test
    @DisplayName("gets the best models that it may host")
    void shortlist() {
        assertEquals(3, new Gate("{\"title\": \"house\", \"default\": \"ALLOW\"}").best().size());
    }

    @Test
    @DisplayName("resolves what a card declares")
    void resolve() {
        Resolution found = new LicenseResolver(LicenseRegistry.bundled()).resolve(LicenseStatement.ofTag("llama3.1"));
        assertEquals("LicenseRef-llama-3.1", found.expression().orElseThrow());
    }

    @Test
    @DisplayName("identifies the license that the jar carries")
    void identify() throws IOException {
        try (InputStream in = Advisor.class.getResourceAsStream("/META-INF/LICENSE")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Identification found = LicenseIdentifier.bundled().identify(text);
            assertEquals("Apache-2.0", found.expression());
        }
    }

    @Test
    @DisplayName("works with expressions")
    void expressions() {
        LicenseExpression both = LicenseExpression.parse("MIT OR (MIT AND ISC)");
        assertEquals("MIT", both.simplify().toString());
        assertTrue(both.isEquivalentTo(LicenseExpression.parse("MIT")));
    }

    @Test
    @DisplayName("gathers a bill of materials, and writes it only with the format's library")
    void billOfMaterials() {
        Advisor advisor = Advisor.bundled();
        BillOfMaterials bill = BillOfMaterials.of(
                advisor,
                advisor.catalog().find("google/gemma-4-31b-it").orElseThrow(),
                Instant.parse("2026-11-25T00:00:00Z"));
        assertEquals("Apache-2.0", bill.subject().concluded().toString());
        for (BomFormat format : BomFormat.values()) {
            assertThrows(NoClassDefFoundError.class, () -> bill.write(format), format.name());
        }
    }

    @Test
    @DisplayName("gets no logging framework")
    void logging() {
        for (String type : List.of(
                "org.slf4j.Logger", "org.apache.logging.log4j.Logger", "org.apache.commons.logging.Log")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(type), type);
        }
    }
}

package org.openmodels.licenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.LicenseTerms;

@Label("A verdict written as JSON")
@Domain(PolicyDomain.class)
class VerdictJsonProperties {

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Label("says the outcome, what is missing, and nothing that is empty but lists")
    void whole(@ForAll LicenseTerms terms, @ForAll UseCase useCase) {
        Verdict verdict = VerdictProperties.check(terms, useCase);
        ObjectNode json = verdict.toJson();
        assertEquals(terms.id(), json.get("expression").asText());
        assertEquals(verdict.outcome().name(), json.get("verdict").asText());
        assertEquals(verdict.missing(), texts(json.get("missing")));
        assertEquals(verdict.mutable(), json.has("mutable"));
        assertEquals(!verdict.limits().isEmpty(), json.has("restrictions"));
        assertFalse(json.has("chosen"));
        assertTrue(!verdict.mutable() || json.get("mutable").asBoolean());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Label("gives every reason with rule, license, section and, where there is one, action and term")
    void reasons(@ForAll LicenseTerms terms, @ForAll UseCase useCase) {
        Verdict verdict = VerdictProperties.check(terms, useCase);
        JsonNode all = verdict.toJson().get("reasons");
        assertEquals(verdict.reasons().size(), all.size());
        for (int i = 0; i < all.size(); i++) {
            Reason reason = verdict.reasons().get(i);
            JsonNode json = all.get(i);
            assertEquals(
                    List.of(
                            reason.rule(),
                            reason.outcome().name(),
                            reason.license(),
                            reason.cite(),
                            reason.message(),
                            reason.about().map(Enum::name).orElse(""),
                            reason.term()),
                    List.of(
                            json.get("rule").asText(),
                            json.get("verdict").asText(),
                            json.get("license").asText(),
                            json.get("cite").asText(),
                            json.get("message").asText(),
                            json.path("action").asText(),
                            json.path("term").asText()));
            assertEquals(reason.about().isPresent(), json.has("action"));
            assertEquals(!reason.term().isEmpty(), json.has("term"));
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Label("gives every duty with what to do, why, where, since which action and on what it depends")
    void duties(@ForAll LicenseTerms terms, @ForAll UseCase useCase) {
        Verdict verdict = VerdictProperties.check(terms, useCase);
        JsonNode all = verdict.toJson().get("obligations");
        assertEquals(verdict.duties().size(), all.size());
        for (int i = 0; i < all.size(); i++) {
            Duty duty = verdict.duties().get(i);
            JsonNode json = all.get(i);
            assertEquals(
                    List.of(
                            duty.kind().name(),
                            duty.license(),
                            duty.cite(),
                            duty.act(),
                            duty.state().name(),
                            duty.term()),
                    List.of(
                            json.get("kind").asText(),
                            json.get("license").asText(),
                            json.get("cite").asText(),
                            json.get("act").asText(),
                            json.get("state").asText(),
                            json.get("term").asText()));
            assertEquals(duty.actions().stream().map(Enum::name).toList(), texts(json.get("actions")));
            assertEquals(duty.obligation().where().stream().map(Enum::name).toList(), texts(json.get("where")));
            assertEquals(duty.dependsOn(), texts(json.get("dependsOn")));
            List<String> words = duty.obligation().literal();
            assertEquals(words.isEmpty(), !json.has("literal"));
            assertEquals(words.size() > 1 ? words : List.of(), texts(json.path("anyOf")));
            assertTrue(
                    words.isEmpty() || words.get(0).equals(json.get("literal").asText()));
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Label("lists the uses to keep clear of where the domains are not known")
    void limits(@ForAll LicenseTerms terms, @ForAll UseCase useCase) {
        Verdict verdict =
                VerdictProperties.check(terms, useCase.toBuilder().domains(null).build());
        JsonNode all = verdict.toJson().path("restrictions");
        assertEquals(verdict.limits().size(), all.size());
        for (int i = 0; i < all.size(); i++) {
            Limit limit = verdict.limits().get(i);
            assertEquals(
                    List.of(
                            limit.license(),
                            limit.restriction().category().name(),
                            limit.restriction().cite()),
                    List.of(
                            all.get(i).get("license").asText(),
                            all.get(i).get("category").asText(),
                            all.get(i).get("cite").asText()));
            assertEquals(
                    limit.restriction().qualified(), all.get(i).get("qualified").asBoolean());
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Label("names the branch where there was a choice")
    void chosen(@ForAll LicenseTerms x, @ForAll LicenseTerms y, @ForAll UseCase useCase) {
        LicenseKnowledge knowledge = LicenseKnowledge.of(List.of(x.withId("LicenseRef-a"), y.withId("LicenseRef-b")));
        Verdict verdict =
                VerdictEngine.of(knowledge).check(LicenseExpression.parse("LicenseRef-a OR LicenseRef-b"), useCase);
        assertEquals(verdict.chosen(), verdict.toJson().get("chosen").asText());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}

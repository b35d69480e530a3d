package org.openmodels.licenses.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.openmodels.core.source.Reading;

/** Terms that grant everything and ask nothing, with one thing changed. */
public final class OneChange {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OneChange() {}

    /** Reads the members that differ, JSON with single quotes and without the outer braces. */
    public static LicenseTerms free(String members) {
        ObjectNode variant = json(members);
        variant.put("id", "LicenseRef-changed").put("extends", TermsDomain.ID);
        Reading<LicenseKnowledge> reading = LicenseKnowledge.of(List.of())
                .plus(Map.of("base", TermsDomain.free().toJson().toString(), "changed", variant.toString()));
        assertEquals(List.of(), reading.diagnostics());
        return reading.value().orElseThrow().find("LicenseRef-changed").orElseThrow();
    }

    /** Reads the file of such terms, wrong or not, on its own. */
    public static Reading<LicenseTerms> read(String members) {
        ObjectNode file = TermsDomain.free().toJson();
        file.setAll(json(members));
        return LicenseTerms.read(file.toString());
    }

    /** Returns the findings of a reading, each as its place and code. */
    public static List<String> found(Reading<?> reading) {
        return reading.diagnostics().stream()
                .map(d -> d.path() + " " + d.code())
                .toList();
    }

    /** Reads the members of an object. */
    public static ObjectNode json(String members) {
        try {
            return (ObjectNode) MAPPER.readTree("{" + members.replace('\'', '"') + "}");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(members, e);
        }
    }
}

package org.openmodels.licenses.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreedomScoreTest {
    private static final Map<String, Integer> FREE =
            FreedomScore.of(TermsDomain.free()).parts();

    /** The points, in tenths, of the part that one change to a free license touches. */
    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''grants'':{''HOST'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''PERMISSION''}}|grants|435",
                "''grants'':{''HOST'':{''grant'':''UNSTATED'',''basis'':null,''cite'':null}}|grants|435",
                "''grants'':{''HOST'':{''grant'':''FORBIDDEN'',''basis'':null}}|grants|420",
                "''grants'':{''HOST'':{''grant'':''FORBIDDEN'',''basis'':null,''except'':[''OWN_FAMILY'',''NON_LLM'']}}|grants|426",
                "''grants'':{''HOST'':{''purposes'':[''NON_COMMERCIAL'']}}|grants|462",
                "''grants'':{''HOST'':{''purposes'':[''RESEARCH'',''EDUCATION'']}}|grants|455",
                "''thresholds'':[{''metric'':''HEADCOUNT'',''limit'':9,''cite'':''1'',''ends'':''ALL''}]|thresholds|20",
                "''thresholds'':[{''metric'':''HEADCOUNT'',''limit'':9,''cite'':''1'',''ends'':''COMMERCE''}]|thresholds|40",
                "''thresholds'':[{''metric'':''HEADCOUNT'',''limit'':9,''cite'':''1'',''ends'':[''HOST'']},{''metric'':''HEADCOUNT'',''limit'':99,''cite'':''1'',''ends'':''ALL''}]|thresholds|20",
                "''thresholds'':[{''metric'':''HEADCOUNT'',''limit'':9,''cite'':''1''}]|thresholds|20",
                "''territories'':[{''excluded'':[''EU''],''basis'':''USE'',''covers'':[''MODEL''],''cite'':''1''}]|territories|0",
                "''licensees'':{''value'':[''COMPETITORS'',''COMPANIES''],''cite'':''1''}|licensees|24",
                "''restrictions'':[{''category'':''SPAM'',''qualified'':true,''location'':''LICENSE'',''cite'':''1''}]|restrictions|79",
                "''restrictions'':[{''category'':''SPAM'',''qualified'':false,''location'':''LICENSE'',''cite'':''1''}]|restrictions|78",
                "''policies'':[{''title'':''P'',''version'':''1'',''known'':true,''mutable'':false,''cite'':''1''}]|policies|15",
                "''policies'':[{''title'':''P'',''version'':''1'',''known'':false,''mutable'':false,''cite'':''1''}]|policies|0",
                "''obligations'':[{''kind'':''UPDATE'',''on'':[''ALL''],''cite'':''1''},{''kind'':''UPDATE'',''on'':[''RUN''],''cite'':''2''},{''kind'':''CREDIT'',''on'':[''RUN''],''cite'':''3''}]|obligations|74",
                "''obligations'':[{''kind'':''UPDATE'',''on'':[''ALL''],''strength'':''ENCOURAGED'',''cite'':''1''}]|obligations|80",
                "''facts'':{''patentGrant'':''EXPRESS''}|facts|30",
                "''facts'':{''revocable'':true}|facts|15",
                "''facts'':{''remoteRestriction'':true}|facts|15",
                "''facts'':{''unilateralChange'':''POLICY''}|facts|15",
                "''outputs'':{''distillation'':''DERIVATIVE_IF_SIMILAR''}|facts|15"
            })
    void aChangeCostsPointsOfItsPartAlone(String change, String part, int points) {
        Map<String, Integer> parts = new java.util.LinkedHashMap<>(FREE);
        parts.put(part, points);
        FreedomScore score = FreedomScore.of(OneChange.free(change.replace("''", "'")));
        assertEquals(parts, score.parts());
        assertEquals(parts.values().stream().mapToInt(i -> i).sum() / 10.0, score.value());
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource({"NON_COMMERCIAL, 60, 336", "RESEARCH, 12, 256"})
    void narrowerPurposesCostPointsOfTheGrantsToo(String purpose, int purposes, int grants) {
        FreedomScore score =
                FreedomScore.of(OneChange.free("'purposes':{'value':['" + purpose + "'],'commercialRoute':'NONE'}"));
        assertEquals(purposes, score.parts().get("purposes"));
        assertEquals(grants, score.parts().get("grants"));
    }

    @Test
    void thePartsStandInTheOrderOfTheTerms() {
        assertEquals(99.0, FreedomScore.of(TermsDomain.free()).value());
        assertEquals(
                List.of(
                        "grants",
                        "purposes",
                        "thresholds",
                        "territories",
                        "licensees",
                        "restrictions",
                        "policies",
                        "obligations",
                        "facts"),
                List.copyOf(FREE.keySet()));
    }

    @Test
    void aTextThatWasNotReadHasNoPoints() {
        FreedomScore unread = FreedomScore.of(LicenseTerms.notReviewed("LicenseRef-x"));
        assertEquals(FREE.keySet(), unread.parts().keySet());
        assertEquals(0, unread.value());
    }
}

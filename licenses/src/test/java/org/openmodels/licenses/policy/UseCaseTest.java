package org.openmodels.licenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.Purpose;

class UseCaseTest {
    private static final String WHOLE = """
            {"actions":["HOST","TRAIN_ON_OUTPUTS"],"commercial":true,"monthlyActiveUsers":2000000,
             "annualRevenue":{"amount":5000000,"currency":"USD"},"monthlyRevenue":{"value":{"amount":1,"currency":"EUR"},"asOf":"2026-01-31"},
             "territories":["DE"],"domicile":"DE","domains":["MEDICAL"],"derivative":{"name":"x","license":"MIT"},"multimodal":false,
             "business":["MODEL_AS_A_SERVICE"],"internalOnly":false,"trainedModel":{"kind":"LLM","family":"llama"},"competitorOf":["Meta"],
             "purpose":"RESEARCH","licensee":"COMPANY","dailyActiveUsers":{"value":5,"asOf":"2026-01-31"},"funding":{"amount":7.5,"currency":"CNY"},
             "headcount":3,"permissions":["LicenseRef-llama-3.1"],"rates":{"EUR":1.08},"asOf":"2026-11-23"}
            """;

    @Test
    void everyFactOfTheContractIsReadAndWrittenBack() {
        Reading<UseCase> reading = UseCase.read(WHOLE);
        assertEquals(List.of(), reading.diagnostics());
        UseCase useCase = reading.value().orElseThrow();
        assertEquals(Figure.of(5).at(LocalDate.of(2026, 1, 31)), useCase.dailyActiveUsers());
        assertEquals(Figure.money("1", "EUR").at(LocalDate.of(2026, 1, 31)), useCase.monthlyRevenue());
        assertEquals(Purpose.RESEARCH, useCase.purpose());
        assertEquals(22, useCase.toJson().size());
        assertEquals(useCase, UseCase.read(useCase.toJson().toString()).value().orElseThrow());
    }

    @ParameterizedTest(name = "{index} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"actions\": [\"FLY\"|json.syntax|1|19",
                "{\"actions\": [\"FLY\"]}|json.unknown-value|1|13",
                "{\"action\": [\"RUN\"]}|json.unknown-key|1|12",
                "{\"commercial\": \"yes\"}|json.type|1|16",
                "{\"monthlyActiveUsers\": -1}|use-case.negative|1|24",
                "{\"annualRevenue\": 5}|json.type|1|19",
                "{\"annualRevenue\": {\"amount\": 5, \"currency\": \"dollars\"}}|use-case.currency|1|45",
                "{\"territories\": [\"UK\"]}|use-case.territory|1|17",
                "{\"asOf\": \"23.11.2026\"}|json.date|1|10",
                "{\"commercial\": true, \"commercial\": false}|json.duplicate-key|1|22",
                "{\"commercial\": true, \"purpose\": \"PERSONAL\"}|use-case.contradiction|1|33",
                "{\"internalOnly\": true, \"actions\": [\"HOST\"]}|use-case.contradiction|1|18",
                "{\"dailyActiveUsers\": 5, \"monthlyActiveUsers\": 4}|use-case.contradiction|1|22",
                "{\"purpose\": \"ANY\"}|use-case.contradiction|1|13",
                "{\"purpose\": \"NON_COMMERCIAL\", \"commercial\": true}|use-case.contradiction|1|13",
                "{\"internalOnly\": true, \"actions\": [\"PUBLISH_DERIVATIVE\"]}|use-case.contradiction|1|18",
                "{\"monthlyActiveUsers\": {\"asOf\": \"2026-01-01\"}}|json.missing-key|1|24",
                "{\"monthlyActiveUsers\": {\"value\": 5, \"x\": 1}}|json.unknown-key|1|42",
                "{\"headcount\": \"many\"}|json.type|1|15",
                "{\"funding\": {\"currency\": \"EUR\"}}|json.missing-key|1|13",
                "{\"funding\": {\"amount\": 5}}|json.missing-key|1|13",
                "{\"funding\": {\"amount\": -5, \"currency\": \"EUR\"}}|use-case.negative|1|13",
                "{\"funding\": {\"amount\": 5, \"currency\": \"EUR\", \"x\": 1}}|json.unknown-key|1|51",
                "{\"funding\": {\"value\": {\"amount\": 5, \"currency\": \"EUR\"}, \"x\": 1}}|json.unknown-key|1|62",
                "{\"domicile\": \"Germany\"}|use-case.territory|1|14",
                "{\"derivative\": {\"x\": 1}}|json.unknown-key|1|22",
                "{\"trainedModel\": {\"x\": 1}}|json.unknown-key|1|24",
                "{\"trainedModel\": {\"kind\": \"BIG\"}}|json.unknown-value|1|27",
                "{\"rates\": {\"EUR\": 0}}|use-case.rate|1|19",
                "{\"rates\": {\"EUR\": -1}}|use-case.rate|1|19",
                "{\"rates\": {\"euro\": 1}}|use-case.rate|1|20",
                "{\"rates\": {\"EUR\": \"1\"}}|json.type|1|19",
                "[]|json.type|1|1",
                "''|json.empty|1|1"
            })
    void whatIsWrongIsSaidInOneLineWithItsPlace(String json, String code, int line, int column) {
        Reading<UseCase> reading = UseCase.read(json);
        assertTrue(reading.value().isEmpty());
        assertEquals(
                code, reading.diagnostics().get(0).code(), reading.diagnostics().toString());
        assertEquals(
                line + ":" + column,
                reading.diagnostics().get(0).line() + ":"
                        + reading.diagnostics().get(0).column());
        assertEquals(-1, reading.diagnostics().get(0).toString().indexOf('\n'));
    }

    @Test
    void hostileInputIsReadToRemarks() {
        assertTrue(UseCase.read("[".repeat(100_000)).hasErrors());
        assertTrue(UseCase.read("{\"monthlyActiveUsers\": 1" + "0".repeat(100_000) + "}")
                .hasErrors());
        for (String number : List.of(
                "1e31",
                "10e30",
                "1" + "0".repeat(40),
                "1e-31",
                "1e999999999",
                "-1e99999999999999",
                "1e-99999999999999")) {
            Reading<UseCase> reading =
                    UseCase.read("{\"annualRevenue\": {\"amount\": " + number + ", \"currency\": \"EUR\"}}");
            assertTrue(reading.value().isEmpty());
            assertEquals("json.number", reading.diagnostics().get(0).code());
            assertEquals(30, reading.diagnostics().get(0).column());
        }
    }

    @Test
    void amountsAreBounded() {
        assertEquals(
                "1000000000000000000000000000000",
                Figure.money("1e30", "EUR").value().toString());
        assertThrows(IllegalArgumentException.class, () -> Figure.money("1e2147483000", "EUR"));
        assertThrows(
                IllegalArgumentException.class,
                () -> UseCase.builder()
                        .annualRevenue(Figure.money("1", "EUR"))
                        .rates(java.util.Map.of("EUR", new java.math.BigDecimal("1e2147483000")))
                        .build());
    }

    @Test
    void contradictionsAreRejected() {
        assertThrows(
                IllegalArgumentException.class,
                () -> UseCase.builder().actions(Action.EMBED).internalOnly(true).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> UseCase.builder().domicile("ZZ").build());
        assertThrows(
                IllegalArgumentException.class,
                () -> UseCase.builder().funding(Figure.of(5)).build());
    }

    @Test
    void unknownIsNoContradiction() {
        UseCase.Builder b = UseCase.builder().actions(Action.HOST);
        assertEquals(null, b.purpose(Purpose.PERSONAL).build().commercial());
        assertEquals(Purpose.PERSONAL, b.commercial(false).build().purpose());
        assertEquals(true, b.commercial(true).purpose(Purpose.RESEARCH).build().commercial());
        assertEquals(false, b.internalOnly(false).build().internalOnly());
        assertEquals(
                true,
                UseCase.builder()
                        .actions(Action.FINE_TUNE, Action.RUN)
                        .internalOnly(true)
                        .build()
                        .internalOnly());
    }

    @ParameterizedTest(name = "{0} of {1}, rate {2}: {3}")
    @CsvSource({
        "5 USD, 4 USD, 2, false",
        "5 USD, 5 USD, 2, true",
        "5 EUR, 9 USD, 2, false",
        "5 EUR, 10 USD, 2, true",
        "10 USD, 5 EUR, 2, true",
        "11 USD, 5 EUR, 2, false",
        "5 CNY, 1 USD, 2, true",
        "5 EUR, 4 EUR, 2, false",
        "5 USD@2026-01-31, 4 USD@2026-01-31, 2, false",
        "5 USD@2026-01-31, 4 USD@2026-02-28, 2, true",
        "5 USD@2026-01-31, 4 USD, 2, false",
        "5 USD, 4 USD@2026-01-31, 2, false"
    })
    void aMonthDoesNotEarnMoreThanItsYear(String month, String year, String rate, boolean holds) {
        UseCase.Builder b = UseCase.builder()
                .monthlyRevenue(figure(month))
                .annualRevenue(figure(year))
                .rates(java.util.Map.of("EUR", new java.math.BigDecimal(rate)));
        if (holds) {
            assertEquals(figure(month), b.build().monthlyRevenue());
        } else {
            assertThrows(IllegalArgumentException.class, b::build);
        }
    }

    private static Figure figure(String text) {
        String[] parts = text.split("[ @]", -1);
        Figure figure = Figure.money(parts[0], parts[1]);
        return parts.length == 2 ? figure : figure.at(LocalDate.parse(parts[2]));
    }

    @Test
    void figuresAreNotNegativeAndInTheirUnits() {
        assertThrows(IllegalArgumentException.class, () -> Figure.of(-1));
        assertThrows(IllegalArgumentException.class, () -> Figure.money("1", "Euro"));
        assertThrows(IllegalArgumentException.class, () -> Figure.money("1e-31", "EUR"));
        assertEquals(30, Figure.money("1e-30", "EUR").value().scale());
        assertEquals("0", Figure.money("0.00", "EUR").value().toString());
        assertEquals("120", Figure.money("1.2e2", "EUR").value().toString());
        for (UseCase.Builder wrong : List.of(
                UseCase.builder().annualRevenue(Figure.of(1)),
                UseCase.builder().monthlyRevenue(Figure.of(1)),
                UseCase.builder().monthlyActiveUsers(Figure.money("1", "EUR")),
                UseCase.builder().dailyActiveUsers(Figure.money("1", "EUR")),
                UseCase.builder().headcount(Figure.money("1", "EUR")),
                UseCase.builder().territories(List.of("DE", "UK")),
                UseCase.builder().rates(java.util.Map.of("EURO", java.math.BigDecimal.ONE)),
                UseCase.builder().rates(java.util.Map.of("EUR", java.math.BigDecimal.ZERO)))) {
            assertThrows(IllegalArgumentException.class, wrong::build);
        }
        assertEquals(
                "funding must have a currency: " + Figure.of(1),
                assertThrows(
                                IllegalArgumentException.class,
                                () -> UseCase.builder().funding(Figure.of(1)).build())
                        .getMessage());
        assertEquals(
                "headcount must not have a currency: " + Figure.money("1", "EUR"),
                assertThrows(
                                IllegalArgumentException.class,
                                () -> UseCase.builder()
                                        .headcount(Figure.money("1", "EUR"))
                                        .build())
                        .getMessage());
    }

    @Test
    void membersOfTheUnionCountOnEveryDayAndFormerOnesUntilTheyLeft() {
        assertTrue(Territories.isMember("GB", LocalDate.of(2020, 1, 31)));
        assertTrue(!Territories.isMember("GB", LocalDate.of(2020, 2, 1)) && !Territories.isMember("GB", null));
        assertTrue(Territories.isMember("HR", LocalDate.of(2013, 6, 30)) && Territories.isMember("HR", null));
        long members = java.util.Arrays.stream(java.util.Locale.getISOCountries())
                .filter(c -> Territories.isMember(c, null))
                .count();
        assertEquals(27 + List.of("AX", "GF", "GP", "MF", "MQ", "RE", "YT").size(), members);
        assertTrue(java.util.Arrays.stream(java.util.Locale.getISOCountries()).allMatch(Territories::isCode));
    }

    @Test
    void theSchemasTakeWhatIsWritten() throws IOException {
        assertEquals(List.of(), validate("use-case", WHOLE));
        assertTrue(validate("use-case", "{\"actions\":[\"FLY\"]}").contains("/actions/0"));
        assertEquals(List.of(), validate("organization-policy", OrganizationPolicyTest.POLICY));
    }

    private static List<String> validate(String name, String json) throws IOException {
        try (InputStream in = UseCase.class.getResourceAsStream(name + ".schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return schema.validate(json, InputFormat.JSON).stream()
                    .map(e -> e.getInstanceLocation().toString())
                    .distinct()
                    .toList();
        }
    }
}

package org.openmodels.licenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.licenses.internal.naming.NameWords;
import org.openmodels.licenses.terms.Licensees;

class PartiesTest {
    private static final List<List<String>> LICENSORS = Stream.of("Acme Labs", "Other", "Meta FAIR", "Example AI")
            .map(NameWords::of)
            .toList();

    private static Parties parties(String licensor) {
        return new Parties("LicenseRef-acme-2", licensor, () -> LICENSORS);
    }

    private static Facts facts(UseCase.Builder useCase) {
        return new Facts(useCase.build());
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({
        "Acme Labs, Acme Labs, YES",
        "acme, Acme Labs, YES",
        "Acme Labs Ltd., Acme Labs, YES",
        "LICENSEREF-acme-2, Acme Labs, YES",
        "LICENSEREF-acme-2, '', YES",
        "Other, Acme Labs, NO",
        "Meta, Acme Labs, NO",
        "Other, '', OPEN",
        "Nobody Knows, Acme Labs, OPEN",
        "New Acme, Acme Labs, OPEN",
        "Example AI, Acme AI, NO",
        "Example AI, Example Labs, OPEN",
        "'!', Acme Labs, OPEN"
    })
    void aRivalIsTheLicensorAnotherLicensorOrOpen(String rival, String licensor, Truth.State expected) {
        Facts facts = facts(UseCase.builder().competitorOf(List.of(rival)));
        assertEquals(expected, parties(licensor).compete(facts).state());
    }

    @Test
    void ofSeveralRivalsOneThatIsTheLicensorDecides() {
        Parties acme = parties("Acme Labs");
        assertEquals(Truth.NO, acme.compete(facts(UseCase.builder().competitorOf(List.of()))));
        assertEquals(
                Truth.YES,
                acme.compete(facts(UseCase.builder().competitorOf(List.of("Acme", "Nobody Knows", "Other")))));
        assertEquals(
                Truth.open(Fact.COMPETITOR_OF),
                acme.compete(facts(UseCase.builder().competitorOf(List.of("Nobody Knows", "Other")))));
        assertEquals(Truth.open(Fact.COMPETITOR_OF), acme.compete(facts(UseCase.builder())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Llama 3, YES",
        "LLAMA-3, YES",
        "Llama-3-8B, YES",
        "llama3-70b, YES",
        "Llama 3 500M, YES",
        "Llama-3-8X, OPEN",
        "Llama-3-8B-Instruct, OPEN",
        "Llama-3-chat-b, OPEN",
        "Llama 3.1, OPEN",
        "llama, OPEN",
        "CodeLlama, OPEN",
        "Meta Llama 3, OPEN",
        "Ours, YES",
        "Ours too, OPEN",
        "Mistral 3, NO",
        "'', OPEN"
    })
    void aTrainedModelIsOneOfTheOwnByNameAndVersion(String family, Truth.State expected) {
        Facts facts = facts(UseCase.builder().trainedModel(new TrainedModel(null, family)));
        Truth truth = parties("Meta").isOwnFamily(facts, List.of("Llama 3", "Ours"));
        assertEquals(expected, truth.state());
        assertEquals(truth.isOpen() ? List.of("trainedModel") : List.of(), Fact.keys(truth.missing()));
    }

    @Test
    void whereNoModelIsNamedOnEitherSideItIsOpen() {
        Truth open = Truth.open(Fact.TRAINED_MODEL);
        Facts named = facts(UseCase.builder().trainedModel(new TrainedModel(null, "Mistral")));
        assertEquals(open, parties("Meta").isOwnFamily(named, List.of()));
        assertEquals(open, parties("Meta").isOwnFamily(facts(UseCase.builder()), List.of("Llama 3")));
        Facts unnamed = facts(UseCase.builder().trainedModel(new TrainedModel(TrainedModel.Kind.LLM, null)));
        assertEquals(open, parties("Meta").isOwnFamily(unnamed, List.of("Llama 3")));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "COMPANIES, COMPANY, YES",
        "COMPANIES, COMPANY_STAFF, NO",
        "COMPANY_STAFF, COMPANY_STAFF, YES",
        "COMPANY_STAFF, COMPANY, YES",
        "COMPANY_STAFF, NON_PROFIT, NO",
        "NATURAL_PERSONS, NATURAL_PERSON, YES",
        "NATURAL_PERSONS, RESEARCH_INSTITUTION, NO",
        "GOVERNMENTS, GOVERNMENT, YES",
        "GOVERNMENTS, COMPANY, NO",
        "COMPETITORS, COMPANY, OPEN"
    })
    void aKindOfLicenseeIsShutOut(Licensees.Kind kind, Licensee licensee, Truth.State expected) {
        assertEquals(
                expected,
                parties("Acme")
                        .isShutOut(kind, facts(UseCase.builder().licensee(licensee)))
                        .state());
    }
}

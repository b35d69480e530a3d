package org.openmodels.licenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.LineOfBusiness;
import org.openmodels.licenses.terms.Obligation;
import org.openmodels.licenses.terms.Obligation.Kind;
import org.openmodels.licenses.terms.Obligation.Place;
import org.openmodels.licenses.terms.Threshold;
import org.openmodels.licenses.terms.Threshold.Metric;

class WordingTest {
    private static final String ID = "LicenseRef-acme";

    private static Obligation duty(Kind kind) {
        Obligation duty = Obligation.of(kind, Set.of(Action.HOST), "1");
        return kind == Kind.SHARE_ALIKE ? duty.withScope(Obligation.Scope.DERIVATIVE) : duty;
    }

    private static Threshold of(Metric metric, Long limit, String currency, Set<LineOfBusiness> onlyIf) {
        Threshold t = Threshold.of(metric, limit, currency, "1");
        return new Threshold(
                metric, limit, currency, null, null, onlyIf, t.when(), t.exempt(), t.ends(), t.cite(), null);
    }

    @Test
    void everyKindOfDutyHasASentenceOfItsOwn() {
        Set<String> acts = new HashSet<>();
        for (Kind kind : Kind.values()) {
            String act = Wording.act(duty(kind), ID);
            assertTrue(Character.isUpperCase(act.charAt(0)) && !act.endsWith("."), act);
            acts.add(act);
        }
        assertEquals(Kind.values().length, acts.size());
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "INCLUDE_LICENSE|||Give every recipient a copy of the license text of LicenseRef-acme",
                "NOTICE_FILE|Acme|NOTICE_FILE|Include the notice \"Acme\" in a notice file",
                "NOTICE_FILE|||Include the notice",
                "DISPLAY_ATTRIBUTION|||Show the prescribed attribution",
                "DISPLAY_ATTRIBUTION|Built with A,Made with A|UI,DOCUMENTATION|Show \"Built with A\" or \"Made with A\" in the user interface or in the documentation",
                "DISPLAY_ATTRIBUTION|A|PUBLIC_PAGE|Show \"A\" on a public page",
                "NAME_DERIVATIVE|Acme|MODEL_NAME|Let the model's name start with \"Acme\"",
                "NAME_DERIVATIVE|Acme|MODEL_NAME_ANYWHERE|Let the model's name contain \"Acme\"",
                "SHARE_ALIKE|||Pass it on under LicenseRef-acme",
                "SHARE_ALIKE|MIT,Zlib||Pass it on under one of \"MIT\" or \"Zlib\"",
                "LABEL_OUTPUT|made by AI|UI|Tell people that content or interaction is machine-made \"made by AI\" in the user interface",
                "CREDIT|Acme||Name the source"
            })
    void aDutySaysWhatToShowAndWhere(String kind, String words, String places, String act) {
        Set<Place> where = new HashSet<>();
        for (String place : places == null ? List.<String>of() : List.of(places.split(",", -1))) {
            where.add(Place.valueOf(place));
        }
        Obligation duty =
                duty(Kind.valueOf(kind)).withLiteral(words == null ? List.of() : List.of(words.split(",", -1)), where);
        assertEquals(act, Wording.act(duty, ID));
    }

    @Test
    void aScaleIsSaidWithFigureCurrencyAndBusiness() {
        assertEquals(
                "beyond 700,000,000 monthly active users",
                Wording.beyond(of(Metric.MONTHLY_ACTIVE_USERS, 700_000_000L, null, Set.of())));
        assertEquals("beyond 999 headcount", Wording.beyond(of(Metric.HEADCOUNT, 999L, null, Set.of())));
        assertEquals("beyond 1,000 headcount", Wording.beyond(of(Metric.HEADCOUNT, 1_000L, null, Set.of())));
        assertEquals(
                "beyond 20,000,000 USD of annual revenue in the business of model as a service or ai work assistant",
                Wording.beyond(of(Metric.ANNUAL_REVENUE, 20_000_000L, "USD", Set.of(LineOfBusiness.values()))));
        assertEquals(
                "in the business of model as a service",
                Wording.beyond(of(Metric.NONE, null, null, Set.of(LineOfBusiness.MODEL_AS_A_SERVICE))));
        assertEquals(
                "Name the source, beyond 9 headcount or beyond 10 EUR of funding",
                Wording.act(
                        duty(Kind.CREDIT)
                                .withThresholds(List.of(
                                        of(Metric.HEADCOUNT, 9L, null, Set.of()),
                                        of(Metric.FUNDING, 10L, "EUR", Set.of()))),
                        ID));
    }
}

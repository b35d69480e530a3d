package org.openmodels.licenses.policy;

import java.util.ArrayList;
import java.util.List;

/** The facts of a use case by their JSON names, as far as a verdict can miss them. */
enum Fact {
    ACTIONS("actions"),
    COMMERCIAL("commercial"),
    MONTHLY_ACTIVE_USERS("monthlyActiveUsers"),
    DAILY_ACTIVE_USERS("dailyActiveUsers"),
    ANNUAL_REVENUE("annualRevenue"),
    MONTHLY_REVENUE("monthlyRevenue"),
    FUNDING("funding"),
    HEADCOUNT("headcount"),
    TERRITORIES("territories"),
    DOMICILE("domicile"),
    DOMAINS("domains"),
    DERIVATIVE("derivative"),
    MULTIMODAL("multimodal"),
    BUSINESS("business"),
    INTERNAL_ONLY("internalOnly"),
    TRAINED_MODEL("trainedModel"),
    COMPETITOR_OF("competitorOf"),
    PURPOSE("purpose"),
    LICENSEE("licensee"),
    PERMISSIONS("permissions"),
    RATES("rates");

    private final String key;

    Fact(String key) {
        this.key = key;
    }

    /** Returns the bit of this fact in a set of facts. */
    @SuppressWarnings("EnumOrdinal") // a set of facts lives no longer than a verdict is worked out
    int bit() {
        return 1 << ordinal();
    }

    /** Returns the JSON names of a set of facts, in their order. */
    static List<String> keys(int facts) {
        if (facts == 0) {
            return List.of();
        }
        List<String> keys = new ArrayList<>(Integer.bitCount(facts));
        for (Fact fact : values()) {
            if ((facts & fact.bit()) != 0) {
                keys.add(fact.key);
            }
        }
        return List.copyOf(keys);
    }

    /** Returns the set of facts with the JSON names given. */
    static int mask(List<String> keys) {
        int facts = 0;
        for (Fact fact : values()) {
            if (keys.contains(fact.key)) {
                facts |= fact.bit();
            }
        }
        return facts;
    }
}

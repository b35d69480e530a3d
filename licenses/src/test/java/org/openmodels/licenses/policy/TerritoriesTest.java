package org.openmodels.licenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoriesTest {
    @ParameterizedTest(name = "{0} in {1} on {2}: {3}")
    @CsvSource({
        "DE, DE, , true",
        "DE, FR DE, , true",
        "DE, FR, , false",
        "DE, EU, , true",
        "EU, DE, , true",
        "EU, EU, , true",
        "EU, US, , false",
        "US, EU, , false",
        "RE, EU, , true",
        "RE, FR, , true",
        "FR, RE, , false",
        "EU, RE, , true",
        "PF, EU, , false",
        "GB, EU, , false",
        "GB, EU, 2020-01-31, true",
        "GB, EU, 2020-02-01, false",
        "EU, GB, 2019-06-01, true",
        "EU, GB, 2021-06-01, false"
    })
    void usePlaceTouchesAnExcludedOne(String place, String excluded, LocalDate day, boolean touches) {
        assertEquals(touches, Territories.touches(place, List.of(excluded.split(" ")), day));
    }

    @ParameterizedTest(name = "at home in {0}, excluded {1} on {2}: {3}")
    @CsvSource({
        "EU, DE, , true",
        "EU, US DE, , true",
        "EU, EU DE, , false",
        "EU, US, , false",
        "FR, DE, , false",
        "EU, GB, , false",
        "EU, GB, 2020-01-31, true"
    })
    void aHomeInTheUnionMayBeTheMemberStateExcluded(String home, String excluded, LocalDate day, boolean open) {
        assertEquals(open, Territories.mayTouch(home, List.of(excluded.split(" ")), day));
    }
}

package org.openmodels.licenses.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Codes of territories, and the member states of the European Union by date.
 *
 * <p>Source of the dates: the accession treaties; the United Kingdom left at the end of 2020-01-31.
 */
final class Territories {
    /** The code of the European Union. */
    static final String EU = "EU";

    private static final String ISO_3166_1 =
            "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY "
                    + "BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET "
                    + "FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE "
                    + "IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV "
                    + "LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP "
                    + "NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ "
                    + "SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY "
                    + "UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";
    private static final Set<String> CODES = Set.of(ISO_3166_1.split(" ", -1));

    private static final Map<String, Membership> MEMBERS = members();

    private record Membership(LocalDate from, LocalDate until) {}

    private Territories() {}

    /** Tells whether a code names a country or the European Union. */
    static boolean isCode(String code) {
        return code.equals(EU) || CODES.contains(code);
    }

    /** Tells whether a country is a member of the Union on a day, on the newest list without one. */
    static boolean isMember(String country, @Nullable LocalDate day) {
        Membership membership = MEMBERS.get(country);
        if (membership == null) {
            return false;
        }
        return day == null
                ? membership.until.equals(LocalDate.MAX)
                : !day.isBefore(membership.from) && !day.isAfter(membership.until);
    }

    /** Tells whether use in a place is use in an excluded place. */
    static boolean touches(String place, List<String> excluded, @Nullable LocalDate day) {
        for (String one : excluded) {
            if (one.equals(place)
                    || (one.equals(EU) && isMember(place, day))
                    || (place.equals(EU) && isMember(one, day))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether an excluded place leaves out a member state that a domicile "in the EU" may mean. */
    static boolean mayTouch(String domicile, List<String> excluded, @Nullable LocalDate day) {
        return domicile.equals(EU)
                && !excluded.contains(EU)
                && excluded.stream().anyMatch(e -> isMember(e, day));
    }

    private static Map<String, Membership> members() {
        Map<String, Membership> members = new HashMap<>();
        join(members, LocalDate.of(1958, 1, 1), "BE DE FR IT LU NL");
        join(members, LocalDate.of(1973, 1, 1), "DK IE");
        members.put("GB", new Membership(LocalDate.of(1973, 1, 1), LocalDate.of(2020, 1, 31)));
        join(members, LocalDate.of(1981, 1, 1), "GR");
        join(members, LocalDate.of(1986, 1, 1), "ES PT");
        join(members, LocalDate.of(1995, 1, 1), "AT FI SE");
        join(members, LocalDate.of(2004, 5, 1), "CY CZ EE HU LT LV MT PL SI SK");
        join(members, LocalDate.of(2007, 1, 1), "BG RO");
        join(members, LocalDate.of(2013, 7, 1), "HR");
        return members;
    }

    private static void join(Map<String, Membership> members, LocalDate from, String countries) {
        for (String country : countries.split(" ", -1)) {
            members.put(country, new Membership(from, LocalDate.MAX));
        }
    }
}

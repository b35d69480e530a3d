package org.openmodels.licenses.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Codes of territories, and the member states of the European Union.
 *
 * <p>Today's members count on every day, for a license made today means them; the United Kingdom counts up to the end of
 * 2020-01-31, when it left. Parts of a state that have a code of their own but are territory of the Union count with it:
 * the outermost regions of article 349 of the Treaty on the Functioning of the European Union, and Aland.
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

    private static final Set<String> MEMBERS =
            Set.of("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ", -1));
    private static final Map<String, LocalDate> LEFT = Map.of("GB", LocalDate.of(2020, 1, 31));
    private static final Map<String, String> PART_OF =
            Map.of("AX", "FI", "GF", "FR", "GP", "FR", "MF", "FR", "MQ", "FR", "RE", "FR", "YT", "FR");

    private Territories() {}

    /** Tells whether a code names a country or the European Union. */
    static boolean isCode(String code) {
        return code.equals(EU) || CODES.contains(code);
    }

    /** Tells whether a country, or a part of one, is territory of the Union on a day, on the newest list without one. */
    static boolean isMember(String country, @Nullable LocalDate day) {
        LocalDate left = LEFT.get(country);
        return MEMBERS.contains(whole(country)) || (left != null && day != null && !day.isAfter(left));
    }

    private static String whole(String place) {
        return PART_OF.getOrDefault(place, place);
    }

    /** Tells whether use in a place is use in an excluded place. */
    static boolean touches(String place, List<String> excluded, @Nullable LocalDate day) {
        for (String one : excluded) {
            if (one.equals(place)
                    || one.equals(whole(place))
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
}

package org.openmodels.licenses.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.Purpose;

/** Facts that cannot hold together. */
final class Contradictions {
    private static final List<Action> OUTWARD =
            List.of(Action.HOST, Action.EMBED, Action.REDISTRIBUTE, Action.PUBLISH_DERIVATIVE);

    /** A contradiction: the key of the fact to correct, and why. */
    record Finding(String key, String message) {}

    private Contradictions() {}

    static List<Finding> of(
            Set<Action> actions,
            @Nullable Boolean commercial,
            @Nullable Purpose purpose,
            @Nullable Boolean internalOnly,
            @Nullable Figure monthlyUsers,
            @Nullable Figure dailyUsers,
            @Nullable Figure annualRevenue,
            @Nullable Figure monthlyRevenue,
            Map<String, BigDecimal> rates) {
        List<Finding> found = new ArrayList<>();
        if (Boolean.TRUE.equals(commercial) && (purpose == Purpose.NON_COMMERCIAL || purpose == Purpose.PERSONAL)) {
            found.add(new Finding("purpose", "a commercial use must not have the purpose " + purpose));
        }
        if (purpose == Purpose.ANY) {
            found.add(new Finding("purpose", "a use must have one purpose, not ANY"));
        }
        for (Action action : OUTWARD) {
            if (Boolean.TRUE.equals(internalOnly) && actions.contains(action)) {
                found.add(new Finding(
                        "internalOnly", "a use that is internal only must not " + action + " to third parties"));
            }
        }
        if (exceeds(dailyUsers, monthlyUsers, rates)) {
            found.add(new Finding("dailyActiveUsers", "dailyActiveUsers must not exceed monthlyActiveUsers"));
        }
        if (exceeds(monthlyRevenue, annualRevenue, rates)) {
            found.add(new Finding("monthlyRevenue", "monthlyRevenue must not exceed annualRevenue"));
        }
        return found;
    }

    /** Compares what holds for one date at least, in US dollars where the currencies differ. */
    private static boolean exceeds(@Nullable Figure part, @Nullable Figure whole, Map<String, BigDecimal> rates) {
        if (part == null || whole == null) {
            return false;
        }
        boolean together =
                part.asOf() == null || whole.asOf() == null || part.asOf().equals(whole.asOf());
        BigDecimal a = part.comparable(whole, rates);
        BigDecimal b = whole.comparable(part, rates);
        return together && a != null && b != null && a.compareTo(b) > 0;
    }

    static void checkCodes(
            @Nullable List<String> territories, @Nullable String domicile, Map<String, BigDecimal> rates) {
        for (String code : territories == null ? List.<String>of() : territories) {
            checkTerritory("territories", code);
        }
        if (domicile != null) {
            checkTerritory("domicile", domicile);
        }
        rates.forEach((currency, rate) -> {
            if (!Figure.isCurrency(currency) || rate.signum() <= 0) {
                throw new IllegalArgumentException(
                        "rates must give positive US dollars per currency: " + currency + " " + rate);
            }
            Figure.bounded("rates", rate);
        });
    }

    private static void checkTerritory(String key, String code) {
        if (!Territories.isCode(code)) {
            throw new IllegalArgumentException(key + " must name ISO 3166-1 alpha-2 codes or EU: " + code);
        }
    }

    static void checkUnits(List<String> keys, boolean money, @Nullable Figure... figures) {
        for (int i = 0; i < figures.length; i++) {
            Figure figure = figures[i];
            if (figure != null && (figure.currency() != null) != money) {
                throw new IllegalArgumentException(
                        keys.get(i) + " must " + (money ? "" : "not ") + "have a currency: " + figure);
            }
        }
    }
}

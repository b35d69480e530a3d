package org.openmodels.licenses.provenance;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.terms.Obligation;

/**
 * Whether a license satisfies another's demand that derivatives come under the same. Directional and not transitive: what a
 * license accepts is accepted on its derivatives, not on those of a third that accepts it.
 *
 * <p>Each rule was read in the text it names:
 *
 * <ul>
 *   <li>GNU later versions follow from the identifier, which says what the notice grants (GPL-2.0 9, GPL-3.0 14, LGPL-2.1 13,
 *       LGPL-3.0 6, AGPL-3.0 14, GFDL-1.3 10). A bare id names a version and does not say whether later ones were granted:
 *       that version is accepted, the same with later ones left to judgement. "Any version" is for a program that names none.
 *   <li>Creative Commons: a later version or another jurisdiction's with the same elements (2.0 to 3.0: 4(b), 4.0: 3(b)(1)), and
 *       for CC-BY-SA-4.0 the licenses that its steward lists (1(c)): GPL-3.0 itself and the Free Art License 1.3.
 *   <li>EUPL later versions (1.1 and 1.2: 5 Copyleft clause; 1.0: 13), EPL later versions (7).
 *   <li>The ordinary GPL for the LGPL: 2.x version 2 or a newer one (3); 3.0 version 3, by leaving the added permissions out (2(b),
 *       and GPL-3.0 7).
 *   <li>Only for a work that builds on one under that license too: AGPL-3.0 for GPL-3.0 (13), the secondary licenses of MPL-2.0
 *       (1.12, 3.3) unless its notice rules them out (Exhibit B), and the list of the EUPL (5 Compatibility clause, appendix),
 *       which names versions and no later ones.
 * </ul>
 *
 * <p>An exception gives more than the license it stands beside, which a derivative may not do by itself (GPL-2.0 2(b); GPL-3.0 7
 * allows it for what one adds oneself): it is left to judgement.
 */
final class ShareAlike {
    private static final List<String> EUPL_1_1 =
            List.of("gpl-2.0", "osl-2.1", "osl-3.0", "cpl-1.0", "epl-1.0", "cecill-2.0");
    private static final List<String> EUPL_1_2 = List.of(
            "gpl-2.0",
            "gpl-3.0",
            "agpl-3.0",
            "osl-2.1",
            "osl-3.0",
            "epl-1.0",
            "cecill-2.0",
            "cecill-2.1",
            "mpl-2.0",
            "lgpl-2.1",
            "lgpl-3.0",
            "cc-by-sa-3.0",
            "eupl-1.1",
            "liliq-r-1.1",
            "liliq-rplus-1.1");

    private ShareAlike() {}

    /** How far a license satisfies the demand, least first. */
    enum Answer {
        /** It does not. */
        NO,
        /** It would without the permissions that it adds, for a work that builds on one under that license as well. */
        IN_COMBINATION_WITH_MORE,
        /** It does for a work that builds on one under that license as well. */
        IN_COMBINATION,
        /**
         * It would without the permissions that it adds: an exception, or later versions where the text lists one version
         * (the EUPL) or a bare GNU id does not say. Where later versions are known not to be granted the answer is no.
         */
        WITH_MORE,
        /** It does. */
        YES;

        /** Returns the answer for a work that builds on one under that license as well. */
        Answer combined() {
            return switch (this) {
                case IN_COMBINATION_WITH_MORE -> WITH_MORE;
                case IN_COMBINATION -> YES;
                case NO, WITH_MORE, YES -> this;
            };
        }

        /** Returns the answer for the license with permissions added. */
        Answer withMore() {
            return switch (this) {
                case IN_COMBINATION_WITH_MORE, IN_COMBINATION -> IN_COMBINATION_WITH_MORE;
                case WITH_MORE, YES -> WITH_MORE;
                case NO -> NO;
            };
        }
    }

    /** Tells whether a derivative under a license satisfies the duty of its base; an exception stands behind the id. */
    static Answer accepts(Obligation duty, String base, String own) {
        String license = Alternatives.id(own);
        Answer answer = acceptsPlain(duty, base, license);
        return license.equals(own) ? answer : answer.withMore();
    }

    private static Answer acceptsPlain(Obligation duty, String base, String own) {
        boolean named = base.equalsIgnoreCase(own) || duty.literal().stream().anyMatch(own::equalsIgnoreCase);
        Version from = Version.of(base);
        Version to = Version.of(own);
        if (named || (from != null && to != null && (isLater(from, to) || isNamed(from, to)))) {
            return Answer.YES;
        }
        if (from == null || to == null) {
            return Answer.NO;
        }
        if (isOpen(from, to)) {
            return Answer.WITH_MORE;
        }
        if (isListed(from, to)) {
            return to.form == Form.LATER ? Answer.IN_COMBINATION_WITH_MORE : Answer.IN_COMBINATION;
        }
        return isNamedInCombination(from, to) ? Answer.IN_COMBINATION : Answer.NO;
    }

    /**
     * Tells whether a license allows no further restriction (GPL-2.0 6, GPL-1.0 6) and knows no end of patent rights, and no
     * later version that does is taken however the license of the whole is.
     *
     * @param own the ways to take the license of the whole; none where it is not chosen yet
     */
    static boolean mayBarPatentClauses(String base, List<List<String>> own) {
        Version from = Version.of(base);
        if (from == null || !from.family.equals("gpl") || from.isAtLeast("3.0")) {
            return false;
        }
        boolean newer =
                own.stream().allMatch(choice -> choice.stream().map(Version::of).anyMatch(to -> isThird(to)));
        return from.form != Form.LATER || !newer;
    }

    private static boolean isThird(@Nullable Version to) {
        return to != null && to.family.endsWith("gpl") && to.isAtLeast("3.0");
    }

    /** Tells whether one license is the other, or a version of it that the first allows instead. */
    private static boolean isLater(Version from, Version to) {
        if (!from.family.equals(to.family)) {
            return false;
        }
        boolean later = from.form == Form.LATER;
        if (from.isGnu()) {
            boolean same = from.is(to.number) && (later || to.form != Form.LATER);
            return from.isWhole() && to.isWhole() && (same || (later && to.isAtLeast(from.number)));
        }
        boolean shares = from.family.startsWith("cc-by-") && from.family.endsWith("sa") && from.isAtLeast("2.0");
        boolean named = from.family.equals("eupl") || from.family.equals("epl");
        return (shares || named) && to.isAtLeast(from.number);
    }

    /** Tells whether a license grants later versions of one whose id does not say whether it does. */
    static boolean mayAddVersions(String base, String own) {
        Version from = Version.of(base);
        Version to = Version.of(own);
        return from != null && to != null && isOpen(from, to);
    }

    private static boolean isOpen(Version from, Version to) {
        boolean same = from.isGnu() && from.family.equals(to.family) && from.is(to.number);
        return same && from.form == Form.PLAIN && to.form == Form.LATER;
    }

    private static boolean isNamed(Version from, Version to) {
        if (from.family.equals("lgpl") && to.family.equals("gpl") && from.isWhole() && to.isWhole()) {
            boolean second = !from.isAtLeast("3.0");
            return second
                    ? to.isAtLeast("2.0")
                    : from.form == Form.LATER ? to.isAtLeast("3.0") : to.isExactly("gpl", "3.0");
        }
        return from.is("4.0")
                && from.family.equals("cc-by-sa")
                && (to.isExactly("gpl", "3.0") || to.isExactly("lal", "1.3"));
    }

    private static boolean isNamedInCombination(Version from, Version to) {
        if (from.family.equals("gpl") && to.family.equals("agpl")) {
            boolean third = from.is("3.0") || from.form == Form.LATER;
            return from.isWhole() && to.isWhole() && third && to.isAtLeast("3.0");
        }
        if (from.isExactly("mpl", "2.0")) {
            return to.isWhole()
                    && switch (to.family) {
                        case "gpl" -> to.isAtLeast("2.0");
                        case "lgpl" -> to.isAtLeast("2.1");
                        case "agpl" -> to.isAtLeast("3.0");
                        default -> false;
                    };
        }
        return false;
    }

    private static boolean isListed(Version from, Version to) {
        List<String> compatible = from.is("1.2") ? EUPL_1_2 : EUPL_1_1;
        return from.family.equals("eupl") && to.isWhole() && compatible.contains(to.family + "-" + to.number);
    }

    /** What an identifier says behind the number. */
    private enum Form {
        /** Nothing. */
        PLAIN,
        /** This version only. */
        ONLY,
        /** Later versions too. */
        LATER,
        /** Something else: a jurisdiction, an exception, cover texts. */
        OTHER
    }

    /**
     * A license identifier taken apart.
     *
     * @param family what stands before the version, lower case
     * @param number the version
     * @param form what stands behind it
     */
    private record Version(String family, String number, Form form) {
        static @Nullable Version of(String id) {
            String text = id.toLowerCase(Locale.ROOT);
            int start = 0;
            while (start < text.length()
                    && !(Character.isDigit(text.charAt(start)) && start > 0 && text.charAt(start - 1) == '-')) {
                start++;
            }
            int end = start;
            while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            if (start == text.length()) {
                return null;
            }
            Form form =
                    switch (text.substring(end)) {
                        case "" -> Form.PLAIN;
                        case "-only" -> Form.ONLY;
                        case "-or-later", "+" -> Form.LATER;
                        default -> Form.OTHER;
                    };
            return new Version(text.substring(0, start - 1), text.substring(start, end), form);
        }

        boolean isGnu() {
            return family.equals("gpl") || family.equals("lgpl") || family.equals("agpl") || family.equals("gfdl");
        }

        boolean is(String other) {
            return number.equals(other);
        }

        boolean isWhole() {
            return form != Form.OTHER;
        }

        /** Tells whether it is a version and no later one. */
        boolean isExactly(String otherFamily, String other) {
            return family.equals(otherFamily) && is(other) && (form == Form.PLAIN || form == Form.ONLY);
        }

        /** Versions of these families are one digit, a point and another. */
        boolean isAtLeast(String other) {
            return number.compareTo(other) >= 0;
        }
    }
}

package org.openmodels.licenses.provenance;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.terms.Obligation;

/**
 * Whether a license satisfies another's demand that derivatives come under the same. Directional and not transitive: what a
 * license accepts is accepted on its derivatives, not on those of a third that accepts it.
 *
 * <p>Later versions follow from the identifiers, which say what the notice grants: GNU texts under {@code -or-later}, Creative
 * Commons texts with the same elements from 2.0 on (4(b), in 4.0 3(b)(1)), the EUPL (5). The rest is what a text, or its
 * steward under it, names: the ordinary GPL for the LGPL (2.x: 3; 3.0: 2(b)), GPL-3.0 and the Free Art License for
 * CC-BY-SA-4.0, and, only for a work that builds on one under that license too, AGPL-3.0 for GPL-3.0 (13), the GNU licenses for
 * MPL-2.0 (3.3) and the list of the EUPL (5, appendix).
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
            "liliq-r-1.1",
            "liliq-rplus-1.1");

    private ShareAlike() {}

    /** How far a license satisfies the demand. */
    enum Answer {
        /** It does not. */
        NO,
        /** It does for a work that builds on one under that license as well. */
        IN_COMBINATION,
        /** It does. */
        YES
    }

    /** Tells whether a derivative under a license satisfies the duty of its base. */
    static Answer accepts(Obligation duty, String base, String own) {
        boolean named = base.equalsIgnoreCase(own) || duty.literal().stream().anyMatch(own::equalsIgnoreCase);
        Version from = Version.of(base);
        Version to = Version.of(own);
        if (named || (from != null && to != null && (isLater(from, to) || isNamed(from, to)))) {
            return Answer.YES;
        }
        return from != null && to != null && isNamedInCombination(from, to) ? Answer.IN_COMBINATION : Answer.NO;
    }

    /** Tells whether one license is the other, or a version of it that the first allows instead. */
    private static boolean isLater(Version from, Version to) {
        if (!from.family.equals(to.family)) {
            return false;
        }
        if (from.isGnu()) {
            boolean same = from.number.equals(to.number) && (from.later || !to.later || from.unsaid);
            return same || (from.later && to.isAtLeast(from.number));
        }
        boolean shares = from.family.startsWith("cc-by-") && from.family.endsWith("sa") && from.isAtLeast("2.0");
        return (shares || from.family.equals("eupl")) && to.isAtLeast(from.number);
    }

    private static boolean isNamed(Version from, Version to) {
        if (from.family.equals("lgpl") && to.family.equals("gpl")) {
            boolean second = !from.isAtLeast("3.0");
            return second ? to.isAtLeast("2.0") : from.later ? to.isAtLeast("3.0") : to.is("3.0") && !to.later;
        }
        boolean attribution = from.is("4.0") && from.family.equals("cc-by-sa");
        return attribution && ((to.family.equals("gpl") && to.is("3.0") && !to.later) || to.family.equals("lal"));
    }

    private static boolean isNamedInCombination(Version from, Version to) {
        boolean third = from.is("3.0") || from.later;
        if (from.family.equals("gpl") && to.family.equals("agpl")) {
            return third && to.isAtLeast("3.0");
        }
        if (from.family.equals("mpl") && from.is("2.0")) {
            return to.isGnu() && to.isAtLeast(to.family.equals("lgpl") ? "2.1" : "2.0");
        }
        String id = to.family + "-" + to.number;
        return from.family.equals("eupl") && (from.is("1.1") ? EUPL_1_1 : EUPL_1_2).contains(id);
    }

    /**
     * A license identifier taken apart.
     *
     * @param family what stands before the version, lower case
     * @param number the version
     * @param later whether it grants later versions
     * @param unsaid whether it does not say
     */
    private record Version(String family, String number, boolean later, boolean unsaid) {
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
            String rest = text.substring(end);
            boolean orLater = rest.equals("-or-later") || rest.equals("+");
            return new Version(text.substring(0, start - 1), text.substring(start, end), orLater, rest.isEmpty());
        }

        boolean isGnu() {
            return family.equals("gpl") || family.equals("lgpl") || family.equals("agpl") || family.equals("gfdl");
        }

        boolean is(String other) {
            return number.equals(other);
        }

        /** Versions of these families are one digit, a point and another. */
        boolean isAtLeast(String other) {
            return number.compareTo(other) >= 0;
        }
    }
}

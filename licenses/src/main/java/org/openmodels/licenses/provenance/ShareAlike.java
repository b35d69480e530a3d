package org.openmodels.licenses.provenance;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmodels.licenses.terms.Obligation;

/** Whether a license satisfies another's demand that derivatives come under the same. Directional and not transitive. */
final class ShareAlike {
    /** What a license's own words, or a declaration its steward made under them, accept for a derivative beside itself. */
    private static final Map<String, List<String>> ACCEPTED = Map.of(
            "cc-by-sa-3.0", List.of("cc-by-sa-4.0"),
            "cc-by-sa-4.0", List.of("gpl-3.0-only", "gpl-3.0-or-later"),
            "cc-by-nc-sa-3.0", List.of("cc-by-nc-sa-4.0"),
            "gpl-3.0", List.of("agpl-3.0-only", "agpl-3.0-or-later", "gpl-3.0-only", "agpl-3.0"),
            "gpl-3.0-only", List.of("agpl-3.0-only", "agpl-3.0-or-later", "gpl-3.0", "agpl-3.0"),
            "gpl-3.0-or-later", List.of("gpl-3.0-only", "gpl-3.0", "agpl-3.0-only", "agpl-3.0-or-later", "agpl-3.0"),
            "lgpl-3.0-only", List.of("lgpl-3.0", "gpl-3.0-only", "gpl-3.0-or-later", "gpl-3.0"),
            "lgpl-3.0-or-later", List.of("lgpl-3.0-only", "lgpl-3.0", "gpl-3.0-only", "gpl-3.0-or-later", "gpl-3.0"),
            "agpl-3.0-or-later", List.of("agpl-3.0-only", "agpl-3.0"));

    private ShareAlike() {}

    /** Tells whether a derivative under a license satisfies the duty of its base. */
    static boolean accepts(Obligation duty, String base, String own) {
        String from = base.toLowerCase(Locale.ROOT);
        String to = own.toLowerCase(Locale.ROOT);
        return from.equals(to)
                || duty.literal().stream().anyMatch(own::equalsIgnoreCase)
                || ACCEPTED.getOrDefault(from, List.of()).contains(to);
    }
}

package org.openmodels.licenses.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of links: exact keys, keys with a star in the third segment ({@code huggingface.co/qwen/qwen3-*}) bucketed by
 * host and owner, and keys that stand for all below them ({@code creativecommons.org/licenses/by/4.0/**}).
 *
 * <p>A row is {@code id TAB first day TAB last day TAB pattern}; the days and the pattern may be empty. Rows at a
 * commit have the key {@code host/owner/name/file@commit} with the first twelve digits.
 */
final class LinkTable {

    static final int COMMIT_DIGITS = 12;

    private LinkTable() {}

    /** Returns the id of an entry, or null. */
    static @Nullable String find(Map<String, List<String>> links, LinkKey link, @Nullable LocalDate asOf) {
        String key = link.key();
        if (key.isEmpty()) {
            return null;
        }
        if (link.revision().length() >= COMMIT_DIGITS) {
            String pinned = inRows(links.get(key + '@' + link.revision().substring(0, COMMIT_DIGITS)), key, asOf);
            if (pinned != null) {
                return pinned;
            }
        }
        String exact = inRows(links.get(key), key, asOf);
        if (exact != null) {
            return exact;
        }
        int owner = key.indexOf('/', key.indexOf('/') + 1);
        String starred = owner < 0 ? null : inRows(links.get(key.substring(0, owner + 1) + '*'), key, asOf);
        return starred != null ? starred : above(links, key, asOf);
    }

    private static @Nullable String above(Map<String, List<String>> links, String key, @Nullable LocalDate asOf) {
        for (int slash = key.length(); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
            String found = inRows(links.get(key.substring(0, slash) + "/**"), key, asOf);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns the first row whose pattern and days fit; a row with days fits only a known day inside them. */
    private static @Nullable String inRows(@Nullable List<String> rows, String key, @Nullable LocalDate asOf) {
        if (rows == null) {
            return null;
        }
        for (String row : rows) {
            String[] c = RegistryData.split(row, '\t');
            if ((c[3].isEmpty() || matches(c[3], key)) && holds(c[1], c[2], asOf)) {
                return c[0];
            }
        }
        return null;
    }

    private static boolean holds(String from, String until, @Nullable LocalDate asOf) {
        if (from.isEmpty() && until.isEmpty()) {
            return true;
        }
        if (asOf == null) {
            return false;
        }
        return (from.isEmpty() || !asOf.isBefore(LocalDate.parse(from)))
                && (until.isEmpty() || !asOf.isAfter(LocalDate.parse(until)));
    }

    /** Matches a pattern with one star, which stands for any characters inside one segment. */
    static boolean matches(String pattern, String key) {
        int star = pattern.indexOf('*');
        String tail = pattern.substring(star + 1);
        if (key.length() < pattern.length() - 1 || !key.startsWith(pattern.substring(0, star)) || !key.endsWith(tail)) {
            return false;
        }
        int slash = key.indexOf('/', star);
        return slash < 0 || slash >= key.length() - tail.length();
    }

    /** Returns the SPDX id in a link to spdx.org or opensource.org, or an empty string. */
    static String spdxId(String link) {
        String key = LinkKey.of(link).key();
        String prefix = key.startsWith("spdx.org/licenses/")
                ? "spdx.org/licenses/"
                : key.startsWith("opensource.org/licenses/") ? "opensource.org/licenses/" : "";
        return prefix.isEmpty() ? "" : key.substring(prefix.length());
    }
}

package org.openmodels.licenses.expression;

import java.util.Arrays;
import java.util.Locale;

/** The alphabet and the reserved words of identifiers. */
final class Ids {
    static final String DOCUMENT_REF = "DocumentRef-";
    static final String LICENSE_REF = "LicenseRef-";
    static final String ADDITION_REF = "AdditionRef-";

    private static final int LONGEST_RESERVED = 11;

    private static final boolean[] ID_CHARS = new boolean['z' + 1];

    static {
        Arrays.fill(ID_CHARS, '0', '9' + 1, true);
        Arrays.fill(ID_CHARS, 'A', 'Z' + 1, true);
        Arrays.fill(ID_CHARS, 'a', 'z' + 1, true);
        ID_CHARS['-'] = true;
        ID_CHARS['.'] = true;
    }

    private Ids() {}

    /** Tells whether a character may stand in an id. */
    static boolean isIdChar(char c) {
        return c < ID_CHARS.length && ID_CHARS[c];
    }

    /** Returns the id of a list entry, checked. */
    static String listed(String what, String id) {
        idstring(what, id);
        if (isReserved(id)) {
            throw new IllegalArgumentException(what + " must not be a word of the grammar: " + id);
        }
        return id;
    }

    /** Checks one idstring. */
    static void idstring(String what, String id) {
        for (int i = 0; i < id.length(); i++) {
            if (!isIdChar(id.charAt(i))) {
                throw new IllegalArgumentException(
                        what + " must consist of letters, digits, '-' and '.': " + Quote.of(id));
            }
        }
        if (id.isEmpty()) {
            throw new IllegalArgumentException(what + " must not be empty");
        }
    }

    /** Tells whether a word is an operator, a special identifier or begins like a reference, in any case. */
    static boolean isReserved(String word) {
        return switch (word.charAt(0)) {
            case 'A', 'a' -> word.equalsIgnoreCase("AND") || startsWith(word, ADDITION_REF);
            case 'O', 'o' -> word.equalsIgnoreCase("OR");
            case 'W', 'w' -> word.equalsIgnoreCase("WITH");
            case 'N', 'n' ->
                word.length() <= LONGEST_RESERVED
                        && (word.equalsIgnoreCase("NONE") || word.equalsIgnoreCase("NOASSERTION"));
            case 'L', 'l' -> startsWith(word, LICENSE_REF);
            case 'D', 'd' -> startsWith(word, DOCUMENT_REF);
            default -> false;
        };
    }

    /** Tells whether a word starts with a prefix, in any case. */
    static boolean startsWith(String word, String prefix) {
        return word.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    /** Returns what two spellings of one id have in common: SPDX ids are matched without regard to case. */
    static String fold(String printed) {
        return printed.toLowerCase(Locale.ROOT);
    }
}

package org.openmodels.licenses.provenance;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A duty to let the name of a derivative begin with a word.
 *
 * <p>Words are held against words: {@code Llama} begins {@code org/Llama-3.1-8B-foo} and {@code org/llama3-foo}; a name that
 * contains it further on is open, for texts differ on whether that does.
 *
 * <p>Immutable and thread-safe.
 *
 * @param words the words, any of them
 * @param term the statement and its place
 */
public record NameDuty(List<String> words, InheritedTerm term) implements Serializable {

    /** How a name stands to the duty. */
    public enum Standing {
        /** It begins with one of the words. */
        MET,
        /** It contains one of them, or the words hold a blank to fill in. */
        OPEN,
        /** It has none of them. */
        MISSING
    }

    /** Copies the words. */
    public NameDuty {
        Objects.requireNonNull(term, "term");
        words = List.copyOf(words);
    }

    /** Judges a name; of a repository the part behind the owner counts. */
    public Standing judge(String name) {
        List<String> parts = tokens(name.substring(name.lastIndexOf('/') + 1));
        Standing best = words.isEmpty() ? Standing.OPEN : Standing.MISSING;
        for (String word : words) {
            int at = word.indexOf('{') >= 0 ? 1 : Collections.indexOfSubList(parts, tokens(word));
            if (at == 0) {
                return Standing.MET;
            }
            best = at > 0 ? Standing.OPEN : best;
        }
        return best;
    }

    /** Splits a name into words and numbers, lower case. */
    private static List<String> tokens(String name) {
        List<String> tokens = new ArrayList<>();
        String text = name.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(i - 1))) {
                if (kind(text.charAt(start)) > 0) {
                    tokens.add(text.substring(start, i));
                }
                start = i;
            }
        }
        return tokens;
    }

    private static int kind(char c) {
        return Character.isDigit(c) ? 2 : Character.isLetter(c) ? 1 : 0;
    }
}

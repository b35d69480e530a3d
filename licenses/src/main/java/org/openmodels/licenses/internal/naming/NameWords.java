package org.openmodels.licenses.internal.naming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A name as words and numbers, lower case: {@code Llama3-brain_x} is {@code [llama, 3, brain, x]}. */
public final class NameWords {
    private NameWords() {}

    /** How a name stands to words of which it must have one. */
    public enum Standing {
        /** It has one of them where it must be. */
        MET,
        /** It has one as a part of a longer word, or there is no word, or one has a blank to fill in. */
        OPEN,
        /** It has none of them there. */
        MISSING
    }

    /** Splits a name. */
    public static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        String text = name.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(i - 1))) {
                if (kind(text.charAt(start)) > 0) {
                    words.add(text.substring(start, i));
                }
                start = i;
            }
        }
        return words;
    }

    private static int kind(char c) {
        return Character.isDigit(c) ? 2 : Character.isLetter(c) ? 1 : 0;
    }

    /**
     * Judges the name of a model, of a repository the part behind the owner.
     *
     * @param prescribed the words, any of them
     * @param anywhere whether a word may stand anywhere in the name, not only at its beginning
     */
    public static Standing judge(String name, List<String> prescribed, boolean anywhere) {
        List<String> words = of(name.substring(name.lastIndexOf('/') + 1));
        Standing best = prescribed.isEmpty() ? Standing.OPEN : Standing.MISSING;
        for (String literal : prescribed) {
            Standing one = literal.indexOf('{') >= 0 ? Standing.OPEN : judge(words, of(literal), anywhere);
            best = one.compareTo(best) < 0 ? one : best;
        }
        return best;
    }

    private static Standing judge(List<String> words, List<String> prescribed, boolean anywhere) {
        if (prescribed.isEmpty()) {
            return Standing.OPEN;
        }
        int at = Collections.indexOfSubList(words, prescribed);
        if (at == 0 || (anywhere && at > 0)) {
            return Standing.MET;
        }
        String letters = String.join("", words);
        String looked = String.join("", prescribed);
        boolean inside = anywhere ? letters.contains(looked) : letters.startsWith(looked);
        return inside ? Standing.OPEN : Standing.MISSING;
    }
}

package org.openmodels.licenses.internal.matching;

import java.util.List;

/**
 * An indexed text found in an input.
 *
 * @param template the number of the text; -1 for a mention by name
 * @param id the license
 * @param strength how much of the text stands there
 * @param similarity between 0 and 1
 * @param from the first word
 * @param to the word behind the last
 * @param edits the differences, additions around it that state terms included
 */
public record Finding(
        int template, String id, Strength strength, double similarity, int from, int to, List<Edit> edits) {

    /** How much of an indexed text stands in the input, strongest first. */
    public enum Strength {
        /** All of it, nothing else. */
        EXACT,
        /** All of it with other words. */
        MODIFIED,
        /** A substantial part. */
        PARTIAL,
        /** Its name, address or notice. */
        MENTION
    }

    Finding with(Strength newStrength, List<Edit> newEdits) {
        return new Finding(template, id, newStrength, similarity, from, to, List.copyOf(newEdits));
    }

    /** Returns a notice without its differences, whose terms are those of a text beside it. */
    Finding withoutEditsOfMention() {
        return strength == Strength.MENTION ? with(strength, List.of()) : this;
    }

    Finding spanning(int newFrom, int newTo) {
        return new Finding(template, id, strength, similarity, newFrom, newTo, edits);
    }
}

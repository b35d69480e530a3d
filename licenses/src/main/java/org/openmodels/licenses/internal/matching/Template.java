package org.openmodels.licenses.internal.matching;

import java.util.List;

/**
 * One indexed text as a sequence of words, gaps and choices.
 *
 * <p>A non-negative element is a vocabulary id. A negative one is {@link #gap a gap}, the begin of {@link Choice a choice}
 * (its usual words follow inline) or its end. Optional parts are choices with an empty alternative.
 *
 * <p>Nobody writes to the arrays once the template is made.
 */
public final class Template {

    private final String id;
    private final Kind kind;
    private final short[] code;
    private final Choice[] choices;
    private final int base;

    /**
     * Makes a template.
     *
     * @param id the license, exception or document that the text is
     * @param kind what finding the text means
     * @param code the elements
     * @param choices the choices in the order of their begin
     * @param base the number of the text that this one is a known variant of, or -1
     */
    public Template(String id, Kind kind, short[] code, Choice[] choices, int base) {
        this.id = id;
        this.kind = kind;
        this.code = code;
        this.choices = choices;
        this.base = base;
    }

    /** Returns a template of elements and choices in their order, no variant of another. */
    public static Template of(String id, Kind kind, List<Integer> code, List<Choice> choices) {
        int[] elements = code.stream().mapToInt(Integer::intValue).toArray();
        return new Template(id, kind, narrow(elements), choices.toArray(Choice[]::new), -1);
    }

    /** Returns the license, exception or document that the text is. */
    public String id() {
        return id;
    }

    /** Returns what finding the text means. */
    public Kind kind() {
        return kind;
    }

    /** Returns the elements. */
    public short[] code() {
        return code;
    }

    /** Returns the choices in the order of their begin. */
    public Choice[] choices() {
        return choices;
    }

    /** Returns the number of the text that this one is a known variant of, or -1. */
    public int base() {
        return base;
    }

    /** What finding the text means. */
    public enum Kind {
        /** The text of a license, policy or other document. */
        LICENSE('L'),
        /** The text of an exception to a license. */
        EXCEPTION('E'),
        /** A notice that points to a license. */
        HEADER('H');

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        /** Returns the letter that stands for the kind in the index. */
        int code() {
            return code;
        }

        /** Returns the kind that a letter stands for. */
        static Kind of(int code) {
            return code == LICENSE.code ? LICENSE : code == EXCEPTION.code ? EXCEPTION : HEADER;
        }
    }

    /** A part with several acceptable wordings; the usual one stands inline. */
    public static final class Choice {

        private final int end;
        private final boolean optional;
        private final int[][] alternatives;

        /**
         * Makes a choice.
         *
         * @param end the index of the element that ends the inline wording
         * @param optional whether nothing at all is acceptable too
         * @param alternatives the other wordings: words and gaps only
         */
        public Choice(int end, boolean optional, int[][] alternatives) {
            this.end = end;
            this.optional = optional;
            this.alternatives = alternatives;
        }

        /** Returns the index of the element that ends the inline wording. */
        public int end() {
            return end;
        }

        /** Tells whether nothing at all is acceptable too. */
        public boolean optional() {
            return optional;
        }

        /** Returns the other wordings. */
        public int[][] alternatives() {
            return alternatives;
        }
    }

    /** A gap that takes list labels only. */
    public static final int LABEL = 0;
    /** A gap for copyright statements. */
    public static final int COPYRIGHT = 1;
    /** A gap for names and other short wordings. */
    public static final int NAME = 2;

    private static final int GAP = 0;
    private static final int BEGIN = 1;
    private static final int END = 2;

    /** Returns the element for a gap of a kind that takes at most so many words. */
    public static int gap(int gapKind, int maximum) {
        return encode(GAP, (maximum << 2) | gapKind);
    }

    /** Returns the element that begins a choice. */
    public static int begin(int choice) {
        return encode(BEGIN, choice);
    }

    /** Returns the element that ends a choice. */
    public static int end() {
        return encode(END, 0);
    }

    private static int encode(int type, int argument) {
        return -1 - ((argument << 2) | type);
    }

    static boolean isGap(int element) {
        return element < 0 && ((-1 - element) & 3) == GAP;
    }

    static boolean isBegin(int element) {
        return element < 0 && ((-1 - element) & 3) == BEGIN;
    }

    static int gapKind(int element) {
        return ((-1 - element) >> 2) & 3;
    }

    static int gapMaximum(int element) {
        return (-1 - element) >> 4;
    }

    static int choiceOf(int element) {
        return (-1 - element) >> 2;
    }

    /** Returns elements in the 16 bits that a template keeps of each. */
    static short[] narrow(int[] elements) {
        short[] narrow = new short[elements.length];
        for (int e = 0; e < elements.length; e++) {
            if (elements[e] != (short) elements[e]) {
                throw new IllegalArgumentException("element must fit 16 bits: " + elements[e]);
            }
            narrow[e] = (short) elements[e];
        }
        return narrow;
    }

    /** Returns the number of inline words. */
    public int words() {
        int words = 0;
        for (int element : code) {
            if (element >= 0) {
                words++;
            }
        }
        return words;
    }
}

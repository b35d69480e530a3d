package org.openmodels.licenses.internal.matching;

/** The shape of list labels, which the matching guidelines ignore: {@code 12}, {@code b}, {@code xiv}. */
final class LabelShape {

    private LabelShape() {}

    static boolean matches(char[] text, int from, int to) {
        int length = to - from;
        if (length == 1) {
            return text[from] < 128 && Character.isLetterOrDigit(text[from]);
        }
        return length <= 5 && ((length <= 3 && allDigits(text, from, to)) || roman(text, from, to));
    }

    private static boolean allDigits(char[] text, int from, int to) {
        for (int p = from; p < to; p++) {
            if (text[p] < '0' || text[p] > '9') {
                return false;
            }
        }
        return true;
    }

    /** Reads {@code x{0,3}(ix|iv|v?i{0,3})}, either case. */
    private static boolean roman(char[] text, int from, int to) {
        int p = from;
        while (p < to && p < from + 3 && (text[p] | 32) == 'x') {
            p++;
        }
        if (p + 2 == to && (text[p] | 32) == 'i' && ((text[p + 1] | 32) == 'x' || (text[p + 1] | 32) == 'v')) {
            return true;
        }
        if (p < to && (text[p] | 32) == 'v') {
            p++;
        }
        int ones = 0;
        while (p < to && ones < 3 && (text[p] | 32) == 'i') {
            p++;
            ones++;
        }
        return p == to;
    }
}

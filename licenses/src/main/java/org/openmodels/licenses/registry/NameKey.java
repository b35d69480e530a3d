package org.openmodels.licenses.registry;

/**
 * The comparable form of a license name: what is left when dress is taken off.
 *
 * <p>The rules, exactly. Characters are lower-cased one by one, without a locale. Letters form words, digits form numbers;
 * a point or underscore between two digits belongs to the number ({@code 3_1} is {@code 3.1}); everything else separates,
 * except {@code +}, which is kept. The words {@code license}, {@code licence}, {@code agreement} and {@code the} are
 * dropped. The words {@code v}, {@code ver} and {@code version} are dropped before a number, and so is a {@code v} that
 * ends a word and touches a number ({@code gplv3}). A number loses trailing {@code .0} groups ({@code 2.0} is {@code 2}).
 * What is left is joined without spaces, with {@code -} between two numbers.
 *
 * <p>{@code key("Apache License, Version 2.0")} and {@code key("apache_2_0")} are {@code apache2}; {@code
 * key("GPL-3.0-or-later")} is {@code gpl3orlater}; {@code key("License")} is empty. Equal keys make two spellings one
 * name; what a name means stands in the data alone, whose generator refuses two ids with one key.
 */
final class NameKey {

    /** Names longer than this are not names. */
    static final int MAX_LENGTH = 300;

    private NameKey() {}

    static String of(String name) {
        if (name.length() > MAX_LENGTH) {
            return "";
        }
        StringBuilder out = new StringBuilder(name.length());
        int length = name.length();
        boolean afterNumber = false;
        int pendingVersion = -1;
        int i = 0;
        while (i < length) {
            char c = name.charAt(i);
            if (isDigit(c)) {
                if (pendingVersion >= 0) {
                    out.setLength(pendingVersion);
                }
                if (afterNumber || endsWithDigit(out)) {
                    out.append('-');
                }
                i = number(name, i, out);
                afterNumber = true;
                pendingVersion = -1;
            } else if (Character.isLetter(c)) {
                int start = out.length();
                i = word(name, i, out);
                pendingVersion = versionWord(out, start, i < length && isDigit(name.charAt(i)));
                if (isDropped(out, start)) {
                    out.setLength(start);
                } else {
                    afterNumber = false;
                }
            } else {
                if (c == '+') {
                    out.append('+');
                    afterNumber = false;
                    pendingVersion = -1;
                }
                i++;
            }
        }
        return out.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean endsWithDigit(StringBuilder out) {
        return out.length() > 0 && isDigit(out.charAt(out.length() - 1));
    }

    /** Appends the number at {@code i} without trailing {@code .0} groups and returns where it ends. */
    private static int number(String name, int i, StringBuilder out) {
        int end = i;
        while (end < name.length() && (isDigit(name.charAt(end)) || isPoint(name, end))) {
            char c = name.charAt(end++);
            out.append(isDigit(c) ? c : '.');
        }
        while (out.length() > 2 && out.charAt(out.length() - 1) == '0' && out.charAt(out.length() - 2) == '.') {
            out.setLength(out.length() - 2);
        }
        return end;
    }

    private static boolean isPoint(String name, int i) {
        char c = name.charAt(i);
        return (c == '.' || c == '_') && i + 1 < name.length() && isDigit(name.charAt(i + 1));
    }

    private static int word(String name, int i, StringBuilder out) {
        int end = i;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            out.append(Character.toLowerCase(name.charAt(end++)));
        }
        return end;
    }

    /** Returns the length to go back to when a number follows, or -1 when the word has no version dress. */
    private static int versionWord(StringBuilder out, int start, boolean touchesNumber) {
        int length = out.length() - start;
        if (is(out, start, "v") || is(out, start, "ver") || is(out, start, "version")) {
            return start;
        }
        return touchesNumber && length > 1 && out.charAt(out.length() - 1) == 'v' ? out.length() - 1 : -1;
    }

    private static boolean isDropped(StringBuilder out, int start) {
        return is(out, start, "license")
                || is(out, start, "licence")
                || is(out, start, "agreement")
                || is(out, start, "the");
    }

    private static boolean is(StringBuilder out, int start, String word) {
        if (out.length() - start != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (out.charAt(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

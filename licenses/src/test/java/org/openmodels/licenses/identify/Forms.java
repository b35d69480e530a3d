package org.openmodels.licenses.identify;

import java.util.Random;
import java.util.regex.Pattern;

/** Other forms of the same words. */
final class Forms {

    private static final String LOOKALIKES = "a\u0430e\u0435o\u043Ep\u0440c\u0441x\u0445y\u0443";

    private Forms() {}

    /** Makes the first line a heading and every fourth paragraph bold. */
    static String markdown(String text) {
        String[] paragraphs = text.strip().split("\n[ \t\r]*\n");
        StringBuilder out = new StringBuilder();
        for (int n = 0; n < paragraphs.length; n++) {
            String paragraph = paragraphs[n].strip();
            boolean oneLine = !paragraph.contains("\n");
            out.append(
                            n == 0 && oneLine
                                    ? "# " + paragraph
                                    : n % 4 == 3 && oneLine ? "**" + paragraph + "**" : paragraph)
                    .append("\n\n");
        }
        return out.toString();
    }

    static String html(String text) {
        if (Pattern.compile("</?[a-z]").matcher(text).find()) {
            return text;
        }
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return "<html><body>\n<p>" + escaped.strip().replaceAll("\n[ \t\r]*\n", "</p>\n<p>") + "</p>\n</body></html>\n";
    }

    /** Puts zero-width units and soft hyphens into one word of five. */
    static String invisible(String text, Random random) {
        return Pattern.compile("(?<![a-zA-Z<])(?![ivxIVX]+\\b)[a-zA-Z]{5,}")
                .matcher(text)
                .replaceAll(word -> random.nextInt(5) > 0
                        ? word.group()
                        : word.group().substring(0, 2)
                                + "\u200B\u00AD\u2060\u200D".charAt(random.nextInt(4))
                                + word.group().substring(2));
    }

    /** Breaks lines of 50 to 70 units, and most long words where they end. */
    static String hyphenated(String text, Random random, String newline) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : text.strip().split("\n[ \t\r]*\n")) {
            int room = 0;
            for (String word : paragraph.strip().split("\\s+")) {
                int letters = letters(word);
                int head = Math.min(room - 2, letters - 3);
                if (word.length() < room) {
                    out.append(' ').append(word);
                    room -= word.length() + 1;
                } else if (head >= 2 && letters >= 6) {
                    out.append(' ')
                            .append(word, 0, head)
                            .append('-')
                            .append(newline)
                            .append(word.substring(head));
                    room = 50 + random.nextInt(20) - word.length();
                } else {
                    out.append(newline).append(word);
                    room = 50 + random.nextInt(20) - word.length();
                }
            }
            out.append(newline);
        }
        return out.toString();
    }

    /** Returns how many letters begin a word of letters, a mark behind them allowed; 0 for another word. */
    private static int letters(String word) {
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        return word.length() - letters <= 1 ? letters : 0;
    }

    /** Replaces Latin letters by Cyrillic ones that look the same. */
    static String lookalike(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            int at = LOOKALIKES.indexOf(c);
            out.append(at >= 0 && at % 2 == 0 ? LOOKALIKES.charAt(at + 1) : c);
        }
        return out.toString();
    }

    /** Writes numbered labels at line starts as letters in brackets. */
    static String otherLabels(String text) {
        return Pattern.compile("(?m)^([ \t]*)([1-9])\\.(?=[ \t]+[A-Z])")
                .matcher(text)
                .replaceAll(found ->
                        found.group(1) + "(" + (char) ('a' + found.group(2).charAt(0) - '1') + ")");
    }
}

package org.openmodels.licenses.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.openmodels.licenses.identify.generate.TextSources;

/**
 * A text made of license texts by instructions: which texts, and what is done to their words. Random bytes never come near a
 * license; these always do.
 *
 * <p>The first two bytes choose a text, the next two a {@linkplain #place() place}; then each instruction is a byte with the bytes
 * of its operands. Bytes that are missing are 0.
 */
final class ChangedText {
    private static final int LONGEST = 4_000;
    private static final int MOST = 6_000;
    private static final int INSTRUCTIONS = 48;

    private static final List<String> TEXTS = TextSources.spdx().stream()
            .map(TextSources.Spdx::text)
            .filter(text -> text.length() <= LONGEST)
            .toList();

    private static final String[] WORDS = {
        "not ",
        "no ",
        "only ",
        "software ",
        "77 ",
        "2.0 ",
        "1. ",
        "(b) ",
        "iv) ",
        "licence ",
        "sub-license ",
        "Example Inc. ",
        "MIT License ",
        "under the Apache License, Version 2.0 ",
        "SPDX-License-Identifier: ISC\n",
        "MIT OR Zlib ",
        "at your option. ",
        "under the terms of either license ",
        "provided that ",
        "except as stated below. ",
        "You must not sell it. ",
        "不得用于。",
        "模型",
        "Copyright (c) 2024 Jane Doe\n",
        "\n(c) 2020-2024 The Authors. All rights reserved.\n",
        "\nHeading of a Part\n",
        "\n12\n",
        "\n\nEND OF TERMS AND CONDITIONS\n\n",
        "59 Temple Place, Suite 330, Boston, MA 02111-1307 USA ",
        "a special exception ",
        "Please write to us for other licenses. ",
        "\n---\n"
    };

    private static final String[] MARKS = {
        "<p>",
        "</div>",
        "<b",
        "<!-- ",
        " -->",
        "&quot;",
        "&copy; 2024",
        "](",
        "[a](#b) ",
        "[a](https://example.com/terms) ",
        "**",
        "\n## ",
        "\n * ",
        "\n// ",
        "\n# ",
        "\n> ",
        "\ndnl ",
        "\nREM ",
        "\r\n",
        "\r",
        "\n\n",
        "\u00a0",
        "\u200b",
        "\u00ad",
        "\ufeff",
        "\u2028",
        "\u00e2\u20ac\u0153",
        "\u00c2\u00a9",
        "\u201c",
        "\ufffd",
        "\u00df",
        "\ud800",
        "-\n",
        "'",
        "|",
        "\n----------\n"
    };

    private final byte[] input;
    private final StringBuilder text = new StringBuilder();
    private int at;
    private int place;

    private ChangedText(byte[] input) {
        this.input = input;
    }

    static ChangedText of(byte[] input) {
        ChangedText changed = new ChangedText(input);
        changed.text.append(changed.another());
        int place = changed.two();
        for (int n = 0; n < INSTRUCTIONS && changed.at < input.length && changed.text.length() < MOST; n++) {
            changed.instruction(changed.one());
        }
        changed.place = changed.text.length() == 0 ? 0 : place % changed.text.length();
        return changed;
    }

    String text() {
        return text.toString();
    }

    /** Returns an offset of the text that the input chose. */
    int place() {
        return place;
    }

    private int one() {
        return at < input.length ? input[at++] & 0xFF : 0;
    }

    private int two() {
        return one() << 8 | one();
    }

    private String another() {
        return TEXTS.get(two() % TEXTS.size());
    }

    /** Returns the offset of a blank, or of the end. */
    private int blank() {
        return blank(text, text.length() == 0 ? 0 : two() % text.length());
    }

    private static int blank(CharSequence in, int from) {
        int offset = from;
        while (offset < in.length() && !Character.isWhitespace(in.charAt(offset))) {
            offset++;
        }
        return offset;
    }

    /** Returns the offset behind some words. */
    private int behind(CharSequence in, int from) {
        int offset = from;
        for (int words = 1 + one() % 64; words > 0 && offset < in.length(); words--) {
            offset = blank(in, offset + 1);
        }
        return offset;
    }

    private void instruction(int which) {
        switch (which % 16) {
            case 0 -> text.append("\n\n").append(another());
            case 1 -> splice(another());
            case 2 -> {
                int from = blank();
                text.delete(from, behind(text, from));
            }
            case 3 -> {
                int from = blank();
                String copy = text.substring(from, behind(text, from));
                text.insert(from, copy.repeat(1 + one() % 4));
            }
            case 4 -> {
                int from = blank();
                int to = behind(text, from);
                String moved = text.substring(from, to);
                text.delete(from, to).insert(blank(), moved);
            }
            case 5, 6 -> text.insert(Math.min(blank() + 1, text.length()), WORDS[one() % WORDS.length]);
            case 7 -> number();
            case 8, 9 -> text.insert(text.length() == 0 ? 0 : two() % text.length(), MARKS[one() % MARKS.length]);
            case 10 -> between(String.valueOf("\n \t\u00a0".charAt(one() % 4)));
            case 11 -> between("\n" + MARKS[one() % MARKS.length]);
            case 12 -> capitals();
            case 13 -> swap();
            case 14 -> text.setLength(blank());
            default -> bytes();
        }
    }

    /** Puts a part of another text somewhere. */
    private void splice(String other) {
        int from = blank(other, two() % Math.max(1, other.length()));
        text.insert(blank(), other.substring(from, behind(other, from)));
    }

    private void number() {
        int digit = blank();
        while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
            digit++;
        }
        if (digit < text.length()) {
            text.setCharAt(digit, (char) ('0' + one() % 10));
        }
    }

    /** Puts something else between some words. */
    private void between(String separator) {
        int from = blank();
        int to = behind(text, from);
        text.replace(from, to, text.substring(from, to).replaceAll("\\s+", separator));
    }

    private void capitals() {
        int from = blank();
        int to = behind(text, from);
        text.replace(from, to, text.substring(from, to).toUpperCase(Locale.ROOT));
    }

    private void swap() {
        int letter = text.length() < 2 ? 0 : two() % (text.length() - 1);
        if (text.length() >= 2) {
            char first = text.charAt(letter);
            text.setCharAt(letter, text.charAt(letter + 1));
            text.setCharAt(letter + 1, first);
        }
    }

    /** Puts bytes of the input somewhere. */
    private void bytes() {
        int offset = blank();
        int length = Math.min(one() % 24, input.length - at);
        text.insert(offset, new String(input, at, length, StandardCharsets.UTF_8));
        at += length;
    }
}

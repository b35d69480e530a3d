package org.openmodels.core.analysis;

import org.jspecify.annotations.Nullable;

/** One word for a thinking mode, however a source puts it: {@code IT, Thinking mode} and {@code Thinking (default)} agree. */
final class Mode {
    private Mode() {}

    static String of(@Nullable String told) {
        if (told == null) {
            return "";
        }
        if (has(told, "non-thinking") || has(told, "no thinking") || has(told, "non thinking")) {
            return "non-thinking";
        }
        if (has(told, "thinking") || has(told, "reasoning")) {
            return "thinking";
        }
        return has(told, "pretrained") || told.equalsIgnoreCase("base") ? "base" : told.strip();
    }

    private static boolean has(String text, String word) {
        for (int i = 0; i + word.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}

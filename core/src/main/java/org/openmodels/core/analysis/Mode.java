package org.openmodels.core.analysis;

import org.jspecify.annotations.Nullable;
import org.openmodels.core.internal.Words;

/** One word for a thinking mode, however a source puts it: {@code IT, Thinking mode} and {@code Thinking (default)} agree. */
final class Mode {
    private Mode() {}

    static String of(@Nullable String told) {
        if (told == null) {
            return "";
        }
        if (Words.has(told, "non-thinking") || Words.has(told, "no thinking") || Words.has(told, "non thinking")) {
            return "non-thinking";
        }
        if (Words.has(told, "thinking") || Words.has(told, "reasoning")) {
            return "thinking";
        }
        return Words.has(told, "pretrained") || told.equalsIgnoreCase("base") ? "base" : told.strip();
    }
}

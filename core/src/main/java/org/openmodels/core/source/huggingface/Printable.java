package org.openmodels.core.source.huggingface;

import java.util.List;
import java.util.Locale;
import org.openmodels.core.source.Diagnostic;

/** Replaces what YAML calls not printable - control characters, lone surrogates - by U+FFFD, one for one. */
final class Printable {

    private static final char REPLACEMENT = '\ufffd';

    private Printable() {}

    static String of(String text, List<Diagnostic> diagnostics) {
        int bad = -1;
        for (int i = 0; i < text.length() && bad < 0; i++) {
            bad = isBad(text, i) ? i : -1;
        }
        if (bad < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        int count = 0;
        for (int i = bad; i < text.length(); i++) {
            if (isBad(text, i)) {
                out.setCharAt(i, REPLACEMENT);
                count++;
            }
        }
        int line = 1;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < bad; i = text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        diagnostics.add(Diagnostic.warning(
                        "text.not-printable",
                        count + " characters that must not stand in text are replaced, the first is "
                                + String.format(Locale.ROOT, "U+%04X", (int) text.charAt(bad)))
                .at(line, bad - start + 1));
        return out.toString();
    }

    private static boolean isBad(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x20) {
            return c != '\t' && c != '\n' && c != '\r';
        }
        if (c < 0x7f) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c == 0x7f || (c > 0x7f && c < 0xa0 && c != 0x85) || c == 0xfffe || c == 0xffff;
    }
}

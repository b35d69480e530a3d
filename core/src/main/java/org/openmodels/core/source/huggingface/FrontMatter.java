package org.openmodels.core.source.huggingface;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;

/**
 * Where the front matter of a card lies.
 *
 * @param yaml the lines between the fences
 * @param line the number of lines before it, the opening fence included
 * @param bodyStart the offset of what follows
 * @param closed whether a closing fence was found
 */
record FrontMatter(String yaml, int line, int bodyStart, boolean closed) {

    /** Finds it; null where the text does not begin with a fence. */
    static @Nullable FrontMatter find(String text, List<Diagnostic> diagnostics) {
        int at = text.startsWith("\ufeff") ? 1 : 0;
        if (at == 1) {
            diagnostics.add(Diagnostic.info("card.byte-order-mark", "a byte order mark stands before the text")
                    .at(1, 1));
        }
        int fence = skipToFence(text, at, diagnostics);
        if (fence < 0) {
            return null;
        }
        int line = lines(text, 0, fence) + 1;
        int start = nextLine(text, fence);
        int end = closingFence(text, start);
        if (end >= 0) {
            return new FrontMatter(text.substring(start, end), line, nextLine(text, end), true);
        }
        int open = openEnd(text, start);
        diagnostics.add(Diagnostic.warning(
                        "card.no-closing-fence",
                        "front matter must end with a line of '---'; it is read to the first blank line")
                .at(line, 1));
        return new FrontMatter(text.substring(start, open), line, open, false);
    }

    /** Passes blank lines and HTML comments; -1 where something else comes first. */
    private static int skipToFence(String text, int from, List<Diagnostic> diagnostics) {
        int at = from;
        while (at < text.length()) {
            if (isFence(text, at)) {
                return at;
            }
            if (text.startsWith("<!--", at)) {
                int end = text.indexOf("-->", at + 4);
                if (end < 0) {
                    return -1;
                }
                int comment = end + 3;
                int fence = fenceAfterBlanks(text, comment);
                if (fence >= 0) {
                    diagnostics.add(Diagnostic.warning(
                                    "card.comment-before-fence",
                                    "front matter must come first; a comment stands before it")
                            .at(lines(text, 0, at) + 1, 1));
                }
                at = comment;
            } else if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                return -1;
            }
        }
        return -1;
    }

    private static int fenceAfterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && isFence(text, at) ? at : -1;
    }

    private static int closingFence(String text, int from) {
        for (int at = from; at < text.length(); at = nextLine(text, at)) {
            if (isFence(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Returns where metadata without a closing fence ends: at the first blank line or Markdown heading. */
    private static int openEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isBlankLine(text, at) && text.charAt(at) != '#') {
            at = nextLine(text, at);
        }
        return at;
    }

    /** Tells whether a line begins at the margin and is three hyphens and blanks. */
    private static boolean isFence(String text, int at) {
        return (at == 0
                        || text.charAt(at - 1) == '\n'
                        || text.charAt(at - 1) == '\r'
                        || text.charAt(at - 1) == '\ufeff')
                && text.startsWith("---", at)
                && isBlankLine(text, at + 3);
    }

    private static boolean isBlankLine(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                return true;
            }
            if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return true;
    }

    private static int nextLine(String text, int at) {
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return text.length();
    }

    private static int lines(String text, int from, int to) {
        int count = 0;
        for (int at = from; at < to; ) {
            at = nextLine(text, at);
            count += at <= to ? 1 : 0;
        }
        return count;
    }
}

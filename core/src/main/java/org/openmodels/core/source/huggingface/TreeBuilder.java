package org.openmodels.core.source.huggingface;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;

/**
 * Builds a {@link Node} from parser events with a stack of its own: bounded in depth and size, duplicates reported, and
 * able to close what is open when the input ends early.
 */
final class TreeBuilder {

    static final int MAX_DEPTH = 64;
    static final int MAX_WEIGHT = 500_000;
    private static final int MAX_DUPLICATES = 50;

    private static final class Frame {
        final boolean mapping;
        final int line;
        final int column;
        final List<Node> items = new ArrayList<>();
        final List<Node.Field> fields = new ArrayList<>();

        @Nullable
        Set<String> keys;

        @Nullable
        String key;

        int keyLine;
        int keyColumn;
        int weight = 1;

        Frame(boolean mapping, int line, int column) {
            this.mapping = mapping;
            this.line = line;
            this.column = column;
        }
    }

    private final List<Frame> stack = new ArrayList<>();
    private final List<Diagnostic> diagnostics;
    private final String format;
    private @Nullable Node root;
    private int duplicates;
    private int total;

    TreeBuilder(String format, List<Diagnostic> diagnostics) {
        this.format = format;
        this.diagnostics = diagnostics;
    }

    /** Tells whether the next value goes where a mapping expects a key. */
    boolean expectsKey() {
        return !stack.isEmpty() && top().mapping && top().key == null;
    }

    /** Opens a list or mapping; false when it would be too deep. */
    boolean open(boolean mapping, int line, int column) {
        if (stack.size() >= MAX_DEPTH) {
            return tooDeep(line, column);
        }
        stack.add(new Frame(mapping, line, column));
        return true;
    }

    /** Reports that nesting is too deep; always false. */
    boolean tooDeep(int line, int column) {
        report("too-deep", "nesting must not exceed " + MAX_DEPTH + " levels", line, column);
        return false;
    }

    /** Closes the innermost list or mapping and returns it. */
    Node close() {
        Frame frame = stack.remove(stack.size() - 1);
        Node node = frame.mapping
                ? new Node.Fields(Collections.unmodifiableList(frame.fields), frame.line, frame.column, frame.weight)
                : new Node.Items(Collections.unmodifiableList(frame.items), frame.line, frame.column, frame.weight);
        add(node);
        return node;
    }

    void key(String key, int line, int column) {
        Frame frame = top();
        frame.key = key;
        frame.keyLine = line;
        frame.keyColumn = column;
        Set<String> keys = frame.keys;
        if (keys == null) {
            keys = new HashSet<>();
            frame.keys = keys;
        }
        if (!keys.add(key) && duplicates++ < MAX_DUPLICATES) {
            diagnostics.add(duplicate(format, key).at(line, column));
        }
    }

    /** Adds a value; false when the document has become too big. */
    boolean add(Node node) {
        total += node instanceof Node.Scalar ? 1 : 0;
        if (stack.isEmpty()) {
            root = node;
            return true;
        }
        Frame frame = top();
        int weight = frame.weight + node.weight();
        if (weight > MAX_WEIGHT || weight < 0 || total > MAX_WEIGHT) {
            report(
                    "too-big",
                    "a document must not hold more than " + MAX_WEIGHT + " values",
                    node.line(),
                    node.column());
            frame.key = null;
            return false;
        }
        frame.weight = weight;
        if (!frame.mapping) {
            frame.items.add(node);
        } else if (frame.key != null) {
            frame.fields.add(new Node.Field(frame.key, node, frame.keyLine, frame.keyColumn));
            frame.key = null;
        }
        return true;
    }

    /** Closes whatever is open and returns the document; null when there is none. */
    @Nullable
    Node finish() {
        while (!stack.isEmpty()) {
            close();
        }
        return root;
    }

    private Frame top() {
        return stack.get(stack.size() - 1);
    }

    private void report(String code, String message, int line, int column) {
        diagnostics.add(Diagnostic.error(format + "." + code, message).at(line, column));
    }

    static Diagnostic duplicate(String format, String key) {
        return Diagnostic.warning(
                format + ".duplicate-key", "key '" + shorten(key) + "' is stated again; the last one counts");
    }

    static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}

package org.openmodels.core.source;

import java.io.Serializable;
import java.util.Objects;

/**
 * One remark of a reader on its input: what is wrong, how bad it is, and where.
 *
 * <p>{@code Diagnostic.warning("yaml.duplicate-key", "key 'license' is stated twice").at(4, 1)} prints
 * {@code warning 4:1 key 'license' is stated twice [yaml.duplicate-key]}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param severity how much of the input the remark costs
 * @param code a stable, lower-case, dotted name of the rule
 * @param message one sentence for people: what must hold, and the actual value (shortened)
 * @param line the line, 1-based; 0 when unknown
 * @param column the column in UTF-16 units, 1-based; 0 when unknown
 * @param path the place inside the document (JSON pointer or file path); empty when unknown
 */
public record Diagnostic(Severity severity, String code, String message, int line, int column, String path)
        implements Serializable {

    /** What a remark means for the value that was read. */
    public enum Severity {
        /** Nothing was lost; the reader had to choose or repair. */
        INFO,
        /** A part of the input was ignored or is doubtful. */
        WARNING,
        /** The value is missing or incomplete because of this. */
        ERROR
    }

    /** Checks that line and column are not negative. */
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(path, "path");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column must not be negative: " + line + ":" + column);
        }
    }

    /** Returns a remark that costs nothing, without a place. */
    public static Diagnostic info(String code, String message) {
        return new Diagnostic(Severity.INFO, code, message, 0, 0, "");
    }

    /** Returns a remark on an ignored or doubtful part, without a place. */
    public static Diagnostic warning(String code, String message) {
        return new Diagnostic(Severity.WARNING, code, message, 0, 0, "");
    }

    /** Returns a remark on a lost value, without a place. */
    public static Diagnostic error(String code, String message) {
        return new Diagnostic(Severity.ERROR, code, message, 0, 0, "");
    }

    /** Returns this remark at a line and column, both 1-based. */
    public Diagnostic at(int newLine, int newColumn) {
        return new Diagnostic(severity, code, message, newLine, newColumn, path);
    }

    /** Returns this remark at a path inside the document. */
    public Diagnostic in(String newPath) {
        return new Diagnostic(severity, code, message, line, column, newPath);
    }

    /** Prints severity, place, message and code on one line. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        out.append(
                switch (severity) {
                    case INFO -> "info";
                    case WARNING -> "warning";
                    case ERROR -> "error";
                });
        if (!path.isEmpty()) {
            out.append(' ').append(path);
        }
        if (line > 0) {
            out.append(path.isEmpty() ? ' ' : ':').append(line).append(':').append(column);
        }
        return out.append(' ')
                .append(message)
                .append(" [")
                .append(code)
                .append(']')
                .toString();
    }
}

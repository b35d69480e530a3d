package org.openmodels.licenses.audit;

import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;

/** One record's part of the input, with the place where it begins, or why there is none. */
final class Piece {
    /** The line where it begins, from 1. */
    final int line;

    /** The column there, from 1. */
    final int column;

    /** Its bytes; null where it cannot be used. */
    final byte @Nullable [] json;

    /** Why it cannot be used; null where it can. */
    final @Nullable Diagnostic fault;

    private Piece(int line, int column, byte @Nullable [] json, @Nullable Diagnostic fault) {
        this.line = line;
        this.column = column;
        this.json = json;
        this.fault = fault;
    }

    static Piece of(int line, int column, byte[] json) {
        return new Piece(line, column, json, null);
    }

    static Piece broken(int line, int column, String code, String message) {
        return new Piece(line, column, null, Diagnostic.error(code, message).at(line, column));
    }
}

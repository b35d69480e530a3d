package org.openmodels.licenses.internal.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A JSON value with the line and column where it starts (both 1-based; 0 when it was not read from text). */
public sealed interface JsonValue {

    /** Returns the line, 1-based. */
    int line();

    /** Returns the column, 1-based. */
    int column();

    /** A string. */
    record Text(String value, int line, int column) implements JsonValue {}

    /** A number, exact. */
    record Numeric(BigDecimal value, int line, int column) implements JsonValue {}

    /** {@code true} or {@code false}. */
    record Bool(boolean value, int line, int column) implements JsonValue {}

    /** {@code null}. */
    record Null(int line, int column) implements JsonValue {}

    /** An array. */
    record Array(List<JsonValue> items, int line, int column) implements JsonValue {}

    /** An object; members in the order of the text. */
    record Obj(Map<String, JsonValue> members, int line, int column) implements JsonValue {}

    /** Names the kind of the value for people. */
    default String kind() {
        if (this instanceof Text) {
            return "a string";
        } else if (this instanceof Numeric) {
            return "a number";
        } else if (this instanceof Bool) {
            return "a boolean";
        } else if (this instanceof Array) {
            return "an array";
        } else if (this instanceof Obj) {
            return "an object";
        }
        return "null";
    }

    /** Tells whether two values are equal wherever they stand; members in any order, numbers by value. */
    default boolean sameAs(JsonValue other) {
        if (this instanceof Text a && other instanceof Text b) {
            return a.value.equals(b.value);
        } else if (this instanceof Numeric a && other instanceof Numeric b) {
            return a.value.compareTo(b.value) == 0;
        } else if (this instanceof Bool a && other instanceof Bool b) {
            return a.value == b.value;
        } else if (this instanceof Array a && other instanceof Array b) {
            return sameItems(a.items, b.items);
        } else if (this instanceof Obj a && other instanceof Obj b) {
            return a.members.size() == b.members.size() && contains(b, a);
        }
        return this instanceof Null && other instanceof Null;
    }

    /** Tells whether every member of {@code part} stands in {@code whole} with the same value. */
    static boolean contains(Obj whole, Obj part) {
        for (Map.Entry<String, JsonValue> member : part.members.entrySet()) {
            JsonValue value = whole.members.get(member.getKey());
            if (value == null || !value.sameAs(member.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameItems(List<JsonValue> a, List<JsonValue> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).sameAs(b.get(i))) {
                return false;
            }
        }
        return true;
    }
}

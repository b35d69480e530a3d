package org.openmodels.licenses.internal.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;

/**
 * Reads the members of one JSON object by name and type; what is wrong becomes a diagnostic with its place and the member
 * counts as absent. {@link #end()} reports the members nobody asked for.
 */
public final class ObjectReader {
    private final JsonValue.Obj object;
    private final @Nullable ObjectReader parent;
    private final String step;
    private final int index;
    private final List<Diagnostic> sink;
    private final List<String> asked = new ArrayList<>();

    /** Opens the object at the root of a document. */
    public ObjectReader(JsonValue.Obj object, List<Diagnostic> sink) {
        this(object, null, "", -1, sink);
    }

    /**
     * Opens a document; null, with a remark, where it is no object.
     *
     * @param must what the document must be, up to what it is: {@code "a policy must be an object, but is "}
     */
    public static @Nullable ObjectReader open(String json, String must, List<Diagnostic> sink) {
        Reading<JsonValue> text = JsonText.read(json);
        sink.addAll(text.diagnostics());
        JsonValue root = text.valueOrNull();
        if (root instanceof JsonValue.Obj object) {
            return new ObjectReader(object, sink);
        }
        if (root != null) {
            sink.add(Diagnostic.error("json.type", must + root.kind()).at(root.line(), root.column()));
        }
        return null;
    }

    private ObjectReader(
            JsonValue.Obj object, @Nullable ObjectReader parent, String step, int index, List<Diagnostic> sink) {
        this.object = object;
        this.parent = parent;
        this.step = step;
        this.index = index;
        this.sink = sink;
    }

    /** Returns the JSON pointer to this object. */
    public String path() {
        if (parent == null) {
            return "";
        }
        String own = parent.path() + "/" + step;
        return index < 0 ? own : own + "/" + index;
    }

    /** Tells whether a member stands here and is not null. */
    public boolean has(String key) {
        return raw(key) != null;
    }

    /** Returns the names of all members in the order of the text. */
    public Set<String> keys() {
        return object.members().keySet();
    }

    /** Returns a member of any type; null when absent or JSON null. */
    public @Nullable JsonValue raw(String key) {
        asked.add(key);
        JsonValue value = object.members().get(key);
        return value instanceof JsonValue.Null ? null : value;
    }

    /** Returns a string member. */
    public @Nullable String text(String key) {
        JsonValue value = raw(key);
        if (value instanceof JsonValue.Text text) {
            return text.value();
        }
        if (value != null) {
            wrong(key, value, "a string");
        }
        return null;
    }

    /** Returns a string member that must be there. */
    public String needText(String key) {
        String value = text(key);
        if (value == null && !has(key)) {
            missing(key);
        }
        return value == null ? "" : value;
    }

    /** Returns a boolean member. */
    public @Nullable Boolean bool(String key) {
        JsonValue value = raw(key);
        if (value instanceof JsonValue.Bool bool) {
            return bool.value();
        }
        if (value != null) {
            wrong(key, value, "true or false");
        }
        return null;
    }

    /** Returns a number member. */
    public @Nullable BigDecimal number(String key) {
        JsonValue value = raw(key);
        if (value instanceof JsonValue.Numeric number) {
            return number.value();
        }
        if (value != null) {
            wrong(key, value, "a number");
        }
        return null;
    }

    /** Returns a whole number member. */
    public @Nullable Long whole(String key) {
        BigDecimal value = number(key);
        if (value == null) {
            return null;
        }
        try {
            return value.longValueExact();
        } catch (ArithmeticException e) {
            report("json.type", key, "must be a whole number below 2^63");
            return null;
        }
    }

    /** Returns a date member, {@code YYYY-MM-DD}. */
    public @Nullable LocalDate date(String key) {
        String value = text(key);
        if (value == null) {
            return null;
        }
        LocalDate date = isoDate(value);
        if (date == null) {
            report("json.date", key, "must be a date YYYY-MM-DD: \"" + JsonText.brief(value) + "\"");
        }
        return date;
    }

    /** Returns a member that names a constant. */
    public <E extends Enum<E>> @Nullable E constant(String key, Class<E> type) {
        String name = text(key);
        return name == null ? null : constant(key, name, object.members().get(key), type);
    }

    /** Returns a member that names a constant and must be there; {@code fallback} when it is not. */
    public <E extends Enum<E>> E needConstant(String key, Class<E> type, E fallback) {
        E value = constant(key, type);
        if (value == null && !has(key)) {
            missing(key);
        }
        return value == null ? fallback : value;
    }

    /** Returns an array of constants in the order of their type; null when the member is absent. */
    public <E extends Enum<E>> @Nullable Set<E> constants(String key, Class<E> type) {
        List<String> names = texts(key);
        if (names == null) {
            return null;
        }
        EnumSet<E> values = EnumSet.noneOf(type);
        for (String name : names) {
            E value = constant(key, name, object.members().get(key), type);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** Returns an array of strings; null when the member is absent. */
    public @Nullable List<String> texts(String key) {
        JsonValue value = raw(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonValue.Array array)) {
            wrong(key, value, "an array of strings");
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (JsonValue item : array.items()) {
            if (item instanceof JsonValue.Text text) {
                texts.add(text.value());
            } else {
                wrong(key, item, "an array of strings");
            }
        }
        return Collections.unmodifiableList(texts);
    }

    /** Returns an object member. */
    public @Nullable ObjectReader object(String key) {
        JsonValue value = raw(key);
        if (value instanceof JsonValue.Obj child) {
            return new ObjectReader(child, this, key, -1, sink);
        }
        if (value != null) {
            wrong(key, value, "an object");
        }
        return null;
    }

    /** Returns an object member that must be there. */
    public @Nullable ObjectReader needObject(String key) {
        if (!has(key)) {
            missing(key);
        }
        return object(key);
    }

    /** Returns an array of objects, empty when the member is absent. */
    public List<ObjectReader> objects(String key) {
        JsonValue value = raw(key);
        List<ObjectReader> children = new ArrayList<>();
        if (value instanceof JsonValue.Array array) {
            for (int i = 0; i < array.items().size(); i++) {
                JsonValue item = array.items().get(i);
                if (item instanceof JsonValue.Obj child) {
                    children.add(new ObjectReader(child, this, key, i, sink));
                } else {
                    wrong(key, item, "an array of objects");
                }
            }
        } else if (value != null) {
            wrong(key, value, "an array of objects");
        }
        return children;
    }

    /** Hands each string member of this object on, with its key. */
    public void eachText(BiConsumer<String, String> member) {
        for (Map.Entry<String, JsonValue> entry : object.members().entrySet()) {
            String value = text(entry.getKey());
            if (value != null) {
                member.accept(entry.getKey(), value);
            }
        }
    }

    /** Reports a problem of a member. */
    public void report(String code, String key, String message) {
        report(code, key, object.members().getOrDefault(key, object), message);
    }

    /** Reports the members that no call has asked for. */
    public void end() {
        for (Map.Entry<String, JsonValue> entry : object.members().entrySet()) {
            if (!asked.contains(entry.getKey())) {
                List<String> known = asked.stream().distinct().sorted().toList();
                report(
                        "json.unknown-key",
                        entry.getKey(),
                        entry.getValue(),
                        "is not a key here; known keys: " + String.join(", ", known));
            }
        }
    }

    /** By hand: the JDK's formatter costs a program start more than all else here. */
    private static @Nullable LocalDate isoDate(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        try {
            return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new NumberFormatException("not a digit");
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private void missing(String key) {
        report("json.missing-key", key, object, "must be stated");
    }

    private <E extends Enum<E>> @Nullable E constant(String key, String name, @Nullable JsonValue at, Class<E> type) {
        for (E constant : Constants.of(type)) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        report(
                "json.unknown-value",
                key,
                at == null ? object : at,
                "must be one of "
                        + String.join(
                                ", ",
                                Arrays.stream(Constants.of(type))
                                        .map(Enum::name)
                                        .toList()) + ": \"" + JsonText.brief(name) + "\"");
        return null;
    }

    private void wrong(String key, JsonValue value, String wanted) {
        report("json.type", key, value, "must be " + wanted + ", but is " + value.kind());
    }

    private void report(String code, String key, JsonValue at, String message) {
        sink.add(Diagnostic.error(code, "\"" + JsonText.brief(key) + "\" " + message)
                .at(at.line(), at.column())
                .in(path() + "/" + JsonText.brief(key)));
    }

    /** The constants of enum types, without a copy on every call. */
    private static final class Constants {
        private static final ClassValue<Enum<?>[]> BY_TYPE = new ClassValue<>() {
            @Override
            protected Enum<?>[] computeValue(Class<?> type) {
                return (Enum<?>[]) type.getEnumConstants();
            }
        };

        @SuppressWarnings("unchecked") // the array of an enum type's own constants
        static <E extends Enum<E>> E[] of(Class<E> type) {
            return (E[]) BY_TYPE.get(type);
        }
    }
}

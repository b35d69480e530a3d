package org.openmodels.licenses.bom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.internal.json.JsonValue;

/** Members of a JSON object, read by those who know what to expect; what is of another kind counts as absent. */
record Fields(Map<String, JsonValue> members) {
    static final Fields NONE = new Fields(Map.of());

    static Fields of(@Nullable JsonValue value) {
        return value instanceof JsonValue.Obj object ? new Fields(object.members()) : NONE;
    }

    /** Returns a text that is not blank; null otherwise. */
    @Nullable
    String text(String name) {
        return textOf(members.get(name));
    }

    /** Returns a text, empty when absent. */
    String textOrEmpty(String name) {
        String text = text(name);
        return text == null ? "" : text;
    }

    Fields object(String name) {
        return of(members.get(name));
    }

    /** Returns the objects of an array. */
    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        for (JsonValue item : items(name)) {
            if (item instanceof JsonValue.Obj object) {
                objects.add(new Fields(object.members()));
            }
        }
        return objects;
    }

    /** Returns the texts of an array, or a single text. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonValue item : items(name)) {
            String text = textOf(item);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private List<JsonValue> items(String name) {
        JsonValue value = members.get(name);
        if (value instanceof JsonValue.Array array) {
            return array.items();
        }
        return value == null ? List.of() : List.of(value);
    }

    private static @Nullable String textOf(@Nullable JsonValue value) {
        return value instanceof JsonValue.Text text && !text.value().isBlank() ? text.value() : null;
    }
}

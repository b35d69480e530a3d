package org.openmodels.licenses.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.licenses.internal.json.JsonValue;

/**
 * Applies a variant to its base: objects merge deeply, an array replaces, {@code null} removes, and
 * {@code {"remove":[matchers],"add":[items]}} patches an array. A matcher is an object whose members an item must have, or
 * a value an item must equal; a patch first removes and then adds.
 */
final class TermsExpansion {
    private final List<Diagnostic> sink;

    private TermsExpansion(List<Diagnostic> sink) {
        this.sink = sink;
    }

    /** Returns the base with the variant's differences. */
    static JsonValue.Obj expand(JsonValue.Obj base, JsonValue.Obj variant, List<Diagnostic> sink) {
        JsonValue.Obj whole = new TermsExpansion(sink).merge(base, variant, "");
        Map<String, JsonValue> members = new LinkedHashMap<>(whole.members());
        members.remove("extends");
        return new JsonValue.Obj(members, variant.line(), variant.column());
    }

    /** Recursive: both sides are bounded in depth by their reader. */
    private JsonValue.Obj merge(JsonValue.Obj base, JsonValue.Obj variant, String path) {
        Map<String, JsonValue> members = new LinkedHashMap<>(base.members());
        for (Map.Entry<String, JsonValue> entry : variant.members().entrySet()) {
            String key = entry.getKey();
            JsonValue value = merge(members.get(key), entry.getValue(), path + "/" + key);
            if (value instanceof JsonValue.Null) {
                members.remove(key);
            } else {
                members.put(key, value);
            }
        }
        return new JsonValue.Obj(members, variant.line(), variant.column());
    }

    private JsonValue merge(@Nullable JsonValue base, JsonValue variant, String path) {
        if (variant instanceof JsonValue.Obj patch && isPatch(patch)) {
            return patch(base instanceof JsonValue.Array items ? items.items() : List.of(), patch, path);
        }
        if (base instanceof JsonValue.Obj whole && variant instanceof JsonValue.Obj part) {
            return merge(whole, part, path);
        }
        return variant;
    }

    private static boolean isPatch(JsonValue.Obj value) {
        return !value.members().isEmpty()
                && value.members().keySet().stream().allMatch(k -> k.equals("remove") || k.equals("add"));
    }

    private JsonValue patch(List<JsonValue> base, JsonValue.Obj patch, String path) {
        List<JsonValue> items = new ArrayList<>(base);
        for (JsonValue matcher : items(patch, "remove")) {
            if (!items.removeIf(item -> matches(item, matcher))) {
                sink.add(Diagnostic.error("terms.patch", "a matcher must match an item of the base")
                        .at(matcher.line(), matcher.column())
                        .in(path + "/remove"));
            }
        }
        items.addAll(items(patch, "add"));
        return new JsonValue.Array(items, patch.line(), patch.column());
    }

    private static List<JsonValue> items(JsonValue.Obj patch, String key) {
        return patch.members().get(key) instanceof JsonValue.Array array ? array.items() : List.of();
    }

    private static boolean matches(JsonValue item, JsonValue matcher) {
        return (item instanceof JsonValue.Obj whole && matcher instanceof JsonValue.Obj part)
                ? JsonValue.contains(whole, part)
                : item.sameAs(matcher);
    }
}

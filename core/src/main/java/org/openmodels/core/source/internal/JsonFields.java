package org.openmodels.core.source.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.internal.Decimals;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.PartialDate;

/** Reads typed members of an object; what is absent is null, what is malformed is null with a remark at its path. */
public final class JsonFields {
    private final JsonNode node;
    private final String path;
    private final List<Diagnostic> findings;

    /** Reads from an object at a path and remarks to a list. */
    public JsonFields(JsonNode node, String path, List<Diagnostic> findings) {
        this.node = node;
        this.path = path;
        this.findings = findings;
    }

    /** Returns the JSON pointer of a member by the pointer of its object. */
    public static String child(String path, String name) {
        return path + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns the members of a member object. */
    public JsonFields in(String name) {
        return new JsonFields(node.path(name), child(path, name), findings);
    }

    /** Returns a text, null when absent or blank. */
    public @Nullable String text(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            remark(name, "must be a text");
            return null;
        }
        return value.asText().isBlank() ? null : value.asText().strip();
    }

    /** Returns a truth, null when absent. */
    public @Nullable Boolean truth(String name) {
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            remark(name, "must be true or false");
        }
        return value.isBoolean() ? Boolean.valueOf(value.asBoolean()) : null;
    }

    /** Returns a number, also one written as a text; null when absent. */
    public @Nullable BigDecimal number(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        BigDecimal number = value.isNumber() || value.isTextual() ? Decimals.tryParse(value.asText()) : null;
        if (number != null) {
            return number;
        }
        remark(name, "must be a number");
        return null;
    }

    /** Returns a whole positive number, null when absent or zero. */
    public @Nullable Long count(String name) {
        BigDecimal number = number(name);
        if (number == null || number.signum() == 0) {
            return null;
        }
        boolean whole = number.signum() > 0
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
        if (!whole) {
            remark(name, "must be a positive count");
            return null;
        }
        return number.longValue();
    }

    /** Returns a price for one token as that of a million; null when absent, or negative, which says that it varies. */
    public @Nullable BigDecimal perMillion(String name) {
        BigDecimal perToken = number(name);
        return perToken == null || perToken.signum() < 0
                ? null
                : perToken.movePointRight(6).stripTrailingZeros();
    }

    /** Returns a date to the day, month or year; null when absent. */
    public @Nullable PartialDate date(String name) {
        String text = text(name);
        PartialDate date = text == null ? null : PartialDate.tryParse(text).orElse(null);
        if (text != null && date == null) {
            remark(name, "must be YYYY, YYYY-MM or YYYY-MM-DD and exist");
        }
        return date;
    }

    /** Returns the texts of an array; empty when absent. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        JsonNode value = node.path(name);
        boolean all = value.isMissingNode() || value.isNull() || value.isArray();
        for (JsonNode each : value) {
            if (each.isTextual()) {
                texts.add(each.asText());
            }
            all &= each.isTextual();
        }
        if (!all) {
            remark(name, "must be a list of texts");
        }
        return List.copyOf(texts);
    }

    private void remark(String name, String must) {
        findings.add(Diagnostic.warning("json.value", name + " " + must).in(child(path, name)));
    }
}

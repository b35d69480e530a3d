package org.openmodels.core.source.huggingface;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The license of a card under its key, however that is spelt, with the name, link and details beside it. */
final class LicenseFields {
    private static final List<String> KEYS = List.of("license", "licence", "licenses", "licences");

    private final Node.Fields fields;
    private final FieldReader in;

    LicenseFields(Node.Fields fields, FieldReader in) {
        this.fields = fields;
        this.in = in;
    }

    /** Reads the license and the keys beside it, exactly as declared. */
    CardLicense license() {
        Node.Field field = field();
        String name = text("license_name", "licence_name");
        String link = text("license_link", "licence_link");
        String details = text("license_details", "licence_details");
        if (field == null) {
            return name == null && link == null && details == null
                    ? CardLicense.NONE
                    : new CardLicense("license", List.of(), false, name, link, details);
        }
        boolean list = field.value() instanceof Node.Items;
        return new CardLicense(field.key(), in.strings(field), list, name, link, details);
    }

    static boolean isKey(String key) {
        return KEYS.stream().anyMatch(k -> FieldReader.equalsIgnoreCase(key, k));
    }

    private Node.@Nullable Field field() {
        Node.Field found = null;
        for (String key : KEYS) {
            for (int i = fields.fields().size() - 1; i >= 0; i--) {
                Node.Field field = fields.fields().get(i);
                if (FieldReader.equalsIgnoreCase(field.key(), key)) {
                    if (!field.key().equals("license")) {
                        in.misspelt(field, "license");
                    }
                    found = better(found, field);
                }
            }
        }
        return found;
    }

    /** Prefers the key spelt right, then the first with a value. */
    private static Node.Field better(Node.@Nullable Field found, Node.Field other) {
        if (found == null || (isEmpty(found.value()) && !isEmpty(other.value()))) {
            return other;
        }
        return other.key().equals("license") && !found.key().equals("license") && !isEmpty(other.value())
                ? other
                : found;
    }

    private static boolean isEmpty(Node node) {
        return (node instanceof Node.Scalar s && (s.value() == null || s.text().isBlank()))
                || (node instanceof Node.Items items && items.items().isEmpty());
    }

    private @Nullable String text(String key, String misspelling) {
        String text = in.string(key);
        if (text != null) {
            return text;
        }
        Node.Field field = fields.field(misspelling);
        if (field == null) {
            return null;
        }
        in.misspelt(field, key);
        return in.string(field);
    }
}

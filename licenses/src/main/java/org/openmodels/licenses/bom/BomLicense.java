package org.openmodels.licenses.bom;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A license that is not on the SPDX list, with the places where its text stands; the text itself is no part of a bill.
 *
 * <p>{@code new BomLicense("LicenseRef-llama-3.1", "Llama 3.1 Community License", List.of("https://www.llama.com/llama3_1/license"))}
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, {@code LicenseRef-} and a name
 * @param title the name for people
 * @param references where the text stands, as URLs, in the order of the source; empty when nobody tells
 */
public record BomLicense(String id, String title, List<String> references) implements Serializable {
    /** What the id of a license begins with that nobody could tell by the name it was given. */
    static final String UNRESOLVED = "LicenseRef-unresolved-";

    /** Checks the id and copies the references. */
    public BomLicense {
        Objects.requireNonNull(title, "title");
        references = List.copyOf(references);
        if (!id.startsWith("LicenseRef-")) {
            throw new IllegalArgumentException("id must begin with LicenseRef-: " + id);
        }
    }

    /** Returns the entry of a license of which only a name or link is known. */
    static BomLicense unresolved(String title, List<String> references) {
        StringBuilder id = new StringBuilder(UNRESOLVED);
        for (int i = 0; i < title.length() && id.length() < 100; i++) {
            char c = Character.toLowerCase(title.charAt(i));
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
            if (plain || id.charAt(id.length() - 1) != '-') {
                id.append(plain ? c : '-');
            }
        }
        int hash = title.hashCode();
        return new BomLicense(id + "-" + Integer.toHexString(hash), title, references);
    }

    /** Tells whether nobody could tell which license it is. */
    public boolean isUnresolved() {
        return id.startsWith(UNRESOLVED);
    }
}

package org.openmodels.licenses.terms;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A license explained: its names, its terms with every default filled in, and its permissiveness.
 *
 * <p>{@code Explanation.document(List.of(explanation))} is what {@code explain --json} prints.
 *
 * <p>Immutable and thread-safe.
 *
 * @param terms the terms
 * @param title the title of the license
 * @param version its version or date; null when it has none
 * @param aliases other names, in the order given
 * @param osiApproved whether the SPDX list says that OSI approved it
 * @param fsfLibre whether the SPDX list says that the FSF calls it free
 */
public record Explanation(
        LicenseTerms terms,
        String title,
        @Nullable String version,
        List<String> aliases,
        boolean osiApproved,
        boolean fsfLibre)
        implements Serializable {

    /** Copies the aliases. */
    public Explanation {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(title, "title");
        aliases = List.copyOf(aliases);
    }

    /** Writes one entry of the document. */
    @JsonValue
    public ObjectNode toJson() {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("id", terms.id());
        out.put("title", title);
        out.put("version", version);
        ArrayNode names = out.putArray("aliases");
        aliases.forEach(names::add);
        out.put("osiApproved", osiApproved);
        out.put("fsfLibre", fsfLibre);
        TermsWriter.fillIn(terms, out);
        Permissiveness derived = terms.permissiveness();
        ArrayNode marks = out.putArray("marks");
        derived.marks().forEach(mark -> marks.add(mark.name()));
        out.put("class", derived.headline());
        out.put("trulyPermissive", derived.trulyPermissive());
        out.put("reviewed", terms.reviewed().name());
        return out;
    }

    /** Writes the document of several licenses, in the order given. */
    public static ObjectNode document(List<Explanation> licenses) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        ArrayNode all = out.putArray("licenses");
        licenses.forEach(license -> all.add(license.toJson()));
        return out;
    }
}

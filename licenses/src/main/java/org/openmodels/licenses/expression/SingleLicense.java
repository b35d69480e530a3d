package org.openmodels.licenses.expression;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An expression that names one license: a listed id, a reference to a license text, or either with an addition.
 *
 * <p>{@code SingleLicense.of("GPL-2.0-only WITH Classpath-exception-2.0")}
 *
 * <p>Ids keep the case in which they were written and {@code equals} is exact; {@link #matches} disregards case, as
 * SPDX demands of ids.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface SingleLicense extends LicenseExpression {

    /**
     * Reads an expression that names one license.
     *
     * @throws LicenseExpressionSyntaxException if the text is no expression
     * @throws IllegalArgumentException if it is one, but does not name exactly one license
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static SingleLicense of(String text) {
        if (LicenseExpression.parse(text) instanceof SingleLicense license) {
            return license;
        }
        throw new IllegalArgumentException("expression must name exactly one license: " + Quote.of(text));
    }

    /**
     * Returns the license without its addition: {@code GPL-2.0-only} of {@code GPL-2.0-only WITH Classpath-exception-2.0}. It is
     * what registries and terms know.
     */
    Simple base();

    /** Tells whether two spellings name one license: the same but for the case of letters. */
    default boolean matches(SingleLicense other) {
        return toString().equalsIgnoreCase(other.toString());
    }

    /** A license without an addition. Immutable and thread-safe. */
    sealed interface Simple extends SingleLicense {
        @Override
        default Simple base() {
            return this;
        }
    }

    /**
     * A license of the SPDX list by its id: {@code MIT}, {@code CDDL-1.0+}.
     *
     * <p>Immutable and thread-safe.
     *
     * @param id the id: letters, digits, hyphens and full stops
     * @param orLater whether a {@code +} admits later versions too
     */
    record Listed(String id, boolean orLater) implements Simple {
        /** Checks the id. */
        public Listed {
            Ids.listed("license id", id);
        }

        /** Returns a license as it stands, without later versions. */
        public static Listed of(String id) {
            return new Listed(id, false);
        }

        @Override
        public String toString() {
            return orLater ? id + '+' : id;
        }
    }

    /**
     * A license text that is not on the SPDX list: {@code LicenseRef-llama-3.1}, in another document
     * {@code DocumentRef-base:LicenseRef-llama-3.1}.
     *
     * <p>Immutable and thread-safe.
     *
     * @param documentOrNull the name after {@code DocumentRef-}; null for a license of this document
     * @param name the name after {@code LicenseRef-}
     */
    record Reference(@Nullable String documentOrNull, String name) implements Simple {
        /** Checks the names. */
        public Reference {
            if (documentOrNull != null) {
                Ids.idstring("name of a document reference", documentOrNull);
            }
            Ids.idstring("name of a license reference", name);
        }

        /** Returns a reference within this document, by the name after {@code LicenseRef-}. */
        public static Reference of(String name) {
            return new Reference(null, name);
        }

        /** Returns the name after {@code DocumentRef-}, empty for a license of this document. */
        public Optional<String> document() {
            return Optional.ofNullable(documentOrNull);
        }

        @Override
        public String toString() {
            String reference = Ids.LICENSE_REF + name;
            return documentOrNull == null ? reference : Ids.DOCUMENT_REF + documentOrNull + ':' + reference;
        }
    }

    /**
     * A license with an exception or other additional text: {@code GPL-2.0-only WITH Classpath-exception-2.0}.
     *
     * <p>Immutable and thread-safe.
     *
     * @param license the license
     * @param addition what is added to it
     */
    record With(Simple license, Addition addition) implements SingleLicense {
        /** Checks that both are there. */
        public With {
            Objects.requireNonNull(license, "license");
            Objects.requireNonNull(addition, "addition");
        }

        @Override
        public Simple base() {
            return license;
        }

        @Override
        public String toString() {
            return license + " WITH " + addition;
        }
    }
}

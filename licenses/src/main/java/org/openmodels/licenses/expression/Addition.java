package org.openmodels.licenses.expression;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code WITH} adds to a license: an exception of the SPDX list, or a reference to additional text.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Addition extends Serializable {

    /**
     * An exception of the SPDX list by its id: {@code Classpath-exception-2.0}.
     *
     * <p>Immutable and thread-safe.
     *
     * @param id the id: letters, digits, hyphens and full stops
     */
    record Listed(String id) implements Addition {
        /** Checks the id. */
        public Listed {
            Ids.listed("exception id", id);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * Additional text that is not on the SPDX list: {@code AdditionRef-runtime}.
     *
     * <p>Immutable and thread-safe.
     *
     * @param documentOrNull the name after {@code DocumentRef-}; null for an addition of this document
     * @param name the name after {@code AdditionRef-}
     */
    record Reference(@Nullable String documentOrNull, String name) implements Addition {
        /** Checks the names. */
        public Reference {
            if (documentOrNull != null) {
                Ids.idstring("name of a document reference", documentOrNull);
            }
            Ids.idstring("name of an addition reference", name);
        }

        /** Returns the name after {@code DocumentRef-}, empty for an addition of this document. */
        public Optional<String> document() {
            return Optional.ofNullable(documentOrNull);
        }

        @Override
        public String toString() {
            String reference = Ids.ADDITION_REF + name;
            return documentOrNull == null ? reference : Ids.DOCUMENT_REF + documentOrNull + ':' + reference;
        }
    }
}

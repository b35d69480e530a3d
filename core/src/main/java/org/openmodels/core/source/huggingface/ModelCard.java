package org.openmodels.core.source.huggingface;

import java.io.Serializable;
import java.util.Objects;

/**
 * A model or dataset card: metadata and Markdown.
 *
 * <p>{@code ModelCardReader.read("---\nlicense: mit\n---\n# Hello")} has the license {@code mit} and the body {@code # Hello}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param data the metadata; {@link CardData#NONE} where there is no front matter
 * @param hasFrontMatter whether an opening fence was found
 * @param body what follows the front matter, or the whole text where there is none
 */
public record ModelCard(CardData data, boolean hasFrontMatter, String body) implements Serializable {

    /** Checks that nothing is missing. */
    public ModelCard {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(body, "body");
    }
}

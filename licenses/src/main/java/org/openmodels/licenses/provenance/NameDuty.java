package org.openmodels.licenses.provenance;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.openmodels.licenses.internal.naming.NameWords;
import org.openmodels.licenses.terms.Obligation;

/**
 * A duty to let the name of a derivative begin with a word, or contain it.
 *
 * <p>Words are held against words: {@code Llama} begins {@code org/Llama-3.1-8B-foo} and {@code org/llama3-foo}, but not {@code
 * org/foo-llama3}. Where the word is the beginning of a longer one, as in {@code org/llamafied}, it is open.
 *
 * <p>Immutable and thread-safe.
 *
 * @param words the words, any of them
 * @param anywhere whether a word may stand anywhere in the name, not only at its beginning
 * @param term the statement and its place
 */
public record NameDuty(List<String> words, boolean anywhere, InheritedTerm term) implements Serializable {

    /** How a name stands to the duty. */
    public enum Standing {
        /** It has one of the words where it must be. */
        MET,
        /** It has one of them there as a part of a longer word, or the words hold a blank to fill in. */
        OPEN,
        /** It has none of them there. */
        MISSING
    }

    /** Copies the words. */
    public NameDuty {
        Objects.requireNonNull(term, "term");
        words = List.copyOf(words);
    }

    static NameDuty of(Obligation duty, InheritedTerm term) {
        return new NameDuty(duty.literal(), duty.where().contains(Obligation.Place.MODEL_NAME_ANYWHERE), term);
    }

    /** Judges a name; of a repository the part behind the owner counts. */
    public Standing judge(String name) {
        return switch (NameWords.judge(name, words, anywhere)) {
            case MET -> Standing.MET;
            case OPEN -> Standing.OPEN;
            case MISSING -> Standing.MISSING;
        };
    }
}

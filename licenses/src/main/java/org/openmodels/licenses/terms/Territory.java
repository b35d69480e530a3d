package org.openmodels.licenses.terms;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.internal.json.Canonical;
import org.openmodels.licenses.internal.json.EnumSets;

/**
 * Places where a license grants nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param excluded ISO 3166-1 alpha-2 codes and {@code EU}, sorted
 * @param basis whether the place of use or the domicile of the licensee decides
 * @param covers what is withheld there, in the order of its type
 * @param modelKind the kind of model it is about
 * @param exempt who is spared, in the order of its type
 * @param cite the section that says so
 * @param note a reader's remark; null when there is none
 */
public record Territory(
        List<String> excluded,
        Basis basis,
        Set<Coverage> covers,
        ModelKind modelKind,
        Set<Spared> exempt,
        String cite,
        @Nullable String note)
        implements Serializable {

    /** What decides. */
    public enum Basis {
        /** Where the model is used. */
        USE,
        /** Where the licensee is at home. */
        DOMICILE
    }

    /** What is withheld. */
    public enum Coverage {
        /** The model. */
        MODEL,
        /** Its derivatives. */
        DERIVATIVES,
        /** Its outputs. */
        OUTPUTS
    }

    /** Who is spared. */
    public enum Spared {
        /** End users of a product that contains the model. */
        END_USERS
    }

    /** Copies and sorts. */
    public Territory {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(modelKind, "modelKind");
        Objects.requireNonNull(cite, "cite");
        excluded = Canonical.sorted(excluded, Comparator.naturalOrder());
        covers = EnumSets.copyOf(covers);
        exempt = EnumSets.copyOf(exempt);
        if (excluded.isEmpty()) {
            throw new IllegalArgumentException("excluded places must not be empty");
        }
    }

    /** Tells whether it withholds an action. */
    public boolean reaches(Action action) {
        return switch (action) {
            case USE_OUTPUTS, TRAIN_ON_OUTPUTS -> covers.contains(Coverage.OUTPUTS);
            case RUN, REDISTRIBUTE -> covers.contains(Coverage.MODEL);
            case HOST, EMBED, FINE_TUNE, PUBLISH_DERIVATIVE ->
                covers.contains(Coverage.MODEL) || covers.contains(Coverage.DERIVATIVES);
        };
    }
}

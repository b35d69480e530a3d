package org.openmodels.core.catalog;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.lineage.LineageEdge;
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/**
 * A repository whose model was made from others: the bases, the relation, the license that it declares itself.
 *
 * <p>A merge has several bases; {@link #edges()} gives one {@link LineageEdge} to each.
 *
 * <p>Immutable and thread-safe.
 *
 * @param repository the Hub repository of the derived model
 * @param bases what it was made from, in the order of the source, at least one
 * @param relation how it was made
 * @param license what it declares; null when it declares nothing or the source does not tell
 * @param created when the repository was created; null when not told
 * @param downloads the downloads counted with it; null when not told
 * @param note a remark of the source; null when there is none
 * @param source where it was read
 */
public record Derivative(
        String repository,
        List<Base> bases,
        Relation relation,
        @Nullable DeclaredLicense license,
        @Nullable PartialDate created,
        @Nullable Downloads downloads,
        @Nullable String note,
        Source source)
        implements Serializable {

    /**
     * A base of a derived model.
     *
     * @param repository the Hub repository or catalog id of the base
     * @param reportedLicense the license that the source gives for it; null when it gives none
     */
    public record Base(String repository, @Nullable String reportedLicense) implements Serializable {
        /** Checks that the base is named. */
        public Base {
            if (repository.isBlank()) {
                throw new IllegalArgumentException("base must be named");
            }
        }
    }

    /** Checks that there is a base and it is another repository. */
    public Derivative {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(source, "source");
        bases = List.copyOf(bases);
        if (repository.isBlank() || bases.isEmpty()) {
            throw new IllegalArgumentException("derivative must be named and have a base: '" + repository + "'");
        }
        for (Base base : bases) {
            if (base.repository().equalsIgnoreCase(repository)) {
                throw new IllegalArgumentException("a model must not be its own base: " + repository);
            }
        }
    }

    /** Returns one edge to each base, in their order. */
    public List<LineageEdge> edges() {
        List<LineageEdge> edges = new ArrayList<>(bases.size());
        for (Base base : bases) {
            edges.add(new LineageEdge(repository, base.repository(), relation, source));
        }
        return List.copyOf(edges);
    }
}

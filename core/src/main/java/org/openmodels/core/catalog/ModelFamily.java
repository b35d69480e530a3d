package org.openmodels.core.catalog;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A line of models under one name, through its generations.
 *
 * <p>{@code catalog.family("gemma")} has the name {@code Gemma}, the lab {@code google} and the generations {@code 1},
 * {@code 2}, {@code 3}, {@code 3n}, {@code 4}. Other labs' models of the family (fine-tunes) name it too.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id in the catalog, lower case
 * @param name the name as people write it
 * @param labId the lab that the family is from; null when no source tells
 * @param generations the generations known, in natural order (2 before 10)
 */
public record ModelFamily(String id, String name, @Nullable String labId, List<String> generations)
        implements Serializable {

    /** Checks id and name, and copies and sorts the generations. */
    public ModelFamily {
        Set<String> ordered = new TreeSet<>(NaturalOrder.INSTANCE);
        ordered.addAll(generations);
        generations = List.copyOf(ordered);
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("family must have id and name: '" + id + "' '" + name + "'");
        }
    }
}

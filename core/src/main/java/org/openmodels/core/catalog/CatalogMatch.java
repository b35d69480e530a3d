package org.openmodels.core.catalog;

import java.io.Serializable;
import java.util.List;

/**
 * What a name given by a person means in a catalog: a model, a generation, a family, or nothing.
 *
 * <p>{@code catalog.resolve("gemma-4")} is a {@link Generation} with the family {@code gemma} and the generation {@code 4};
 * {@code catalog.resolve("google/gemma-4-31B-it")} is one {@link OfModel}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface CatalogMatch extends Serializable {

    /** Returns the models that the name means, by id; empty when it means nothing. */
    List<Model> models();

    /** An id, a Hub repository or an alias of one model. */
    record OfModel(Model model) implements CatalogMatch {
        @Override
        public List<Model> models() {
            return List.of(model);
        }
    }

    /** A family and a generation of it, with all models of that generation. */
    record Generation(ModelFamily family, String generation, List<Model> models) implements CatalogMatch {
        /** Copies the models. */
        public Generation {
            models = List.copyOf(models);
        }
    }

    /** A whole family, with all its models. */
    record Family(ModelFamily family, List<Model> models) implements CatalogMatch {
        /** Copies the models. */
        public Family {
            models = List.copyOf(models);
        }
    }

    /** Nothing; with ids that contain the name, at most five, for a helpful message. */
    record Nothing(String name, List<String> similar) implements CatalogMatch {
        /** Copies the ids. */
        public Nothing {
            similar = List.copyOf(similar);
        }

        @Override
        public List<Model> models() {
            return List.of();
        }
    }
}

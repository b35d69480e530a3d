/**
 * Open models as immutable values: labs, families, models, sizes, benchmarks, scores and lineage, each fact with its
 * source, and a bundled catalog of them that answers offline.
 *
 * <p>No network, no clock, no locale, no global state: a date that matters is a parameter, and what is unknown stays
 * visible as a value.
 */
@org.jspecify.annotations.NullMarked
module org.openmodels.core {
    requires static transitive org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires org.snakeyaml.engine.v2;

    exports org.openmodels.core.analysis;
    exports org.openmodels.core.benchmark;
    exports org.openmodels.core.catalog;
    exports org.openmodels.core.gap;
    exports org.openmodels.core.index;
    exports org.openmodels.core.lineage;
    exports org.openmodels.core.refresh;
    exports org.openmodels.core.size;
    exports org.openmodels.core.source;
    exports org.openmodels.core.source.epoch;
    exports org.openmodels.core.source.huggingface;
    exports org.openmodels.core.source.interconnects;
    exports org.openmodels.core.source.litellm;
    exports org.openmodels.core.source.modelsdev;
    exports org.openmodels.core.source.openrouter;
}

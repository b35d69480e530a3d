package org.openmodels.licenses.terms;

/** What a user does with a model. Immutable and thread-safe. */
public enum Action {
    /** Runs the model for oneself or one's own organisation: internal use, nothing reaches a third party as such. */
    RUN,
    /** Lets third parties use it remotely: API, SaaS, chatbot. */
    HOST,
    /** Ships the weights inside one's own product. */
    EMBED,
    /** Passes on the unmodified weights as such. */
    REDISTRIBUTE,
    /** Makes modified weights: trains further, adapts, merges, quantizes, prunes. */
    FINE_TUNE,
    /** Passes on modified weights. */
    PUBLISH_DERIVATIVE,
    /** Uses what the model generates. */
    USE_OUTPUTS,
    /** Trains another model on its outputs (distillation, synthetic data) and uses that model. */
    TRAIN_ON_OUTPUTS
}

package org.openmodels.licenses.terms;

/** A line of business that a threshold singles out. Immutable and thread-safe. */
public enum LineOfBusiness {
    /** Offers the model to others as a service. */
    MODEL_AS_A_SERVICE,
    /** Offers an assistant for work. */
    AI_WORK_ASSISTANT
}

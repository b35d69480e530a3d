package org.openmodels.core.catalog;

/** A kind of content that a model takes or gives. Immutable and thread-safe. */
public enum Modality {
    /** Written language or code. */
    TEXT,
    /** Still pictures. */
    IMAGE,
    /** Speech, music or sound. */
    AUDIO,
    /** Moving pictures. */
    VIDEO,
    /** Whole documents, such as PDF. */
    DOCUMENT,
    /** Vectors that stand for content. */
    EMBEDDING,
    /** A class out of a fixed set. */
    LABEL,
    /** A number that rates content. */
    SCORE,
    /** A region of a picture. */
    MASK,
    /** Shapes and scenes in space. */
    THREE_D,
    /** Movement of a body. */
    MOTION,
    /** A path to drive or move along. */
    TRAJECTORY,
    /** Protein sequences or structures. */
    PROTEIN,
    /** Brain activity. */
    BRAIN_SIGNAL
}

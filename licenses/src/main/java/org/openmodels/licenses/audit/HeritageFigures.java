package org.openmodels.licenses.audit;

import java.io.Serializable;

/**
 * What the licenses of all ancestors come to, in numbers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param models models of the input with a base
 * @param settled of them those whose ancestors' licenses are all known
 * @param open of them those with an ancestor that is not in the input or has no known license: the answer stays open
 * @param boundFromFurtherUp of them those whose own license lacks what an ancestor beyond their parents passes on, and no
 *     parent does
 */
public record HeritageFigures(long models, long settled, long open, long boundFromFurtherUp) implements Serializable {}

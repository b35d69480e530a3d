package org.openmodels.licenses.internal.matching;

/** A series of hits on one template that go forward in the text and in the template: a place where it may stand. */
final class Chain {

    final int template;
    int firstIn;
    int firstPosition;
    int lastIn;
    int lastPosition;
    int hits;
    double promise;

    Chain(int template, int in, int position) {
        this.template = template;
        restart(in, position);
    }

    /** Forgets this series and begins another on the same template. */
    void restart(int in, int position) {
        firstIn = in;
        firstPosition = position;
        lastIn = in;
        lastPosition = position;
        hits = 1;
    }

    /** Tells whether a hit continues this series without a jump to another part of the template. */
    boolean continuesAt(int in, int position) {
        int moved = in - lastIn;
        int drift = position - lastPosition - moved;
        return position > lastPosition && moved <= 400 && Math.abs(drift) <= 6 + (moved >> 4);
    }

    void extend(int in, int position) {
        lastIn = in;
        lastPosition = position;
        hits++;
    }

    /** Tells whether another series, later in the text, goes on in the same copy of the template. */
    boolean joins(Chain later) {
        return later.firstPosition >= lastPosition - Grams.LENGTH
                && later.firstIn >= lastIn - Grams.LENGTH
                && later.firstIn - lastIn <= 250 + 3 * (later.firstPosition - lastPosition);
    }

    void append(Chain later) {
        lastIn = later.lastIn;
        lastPosition = later.lastPosition;
        hits += later.hits;
    }
}

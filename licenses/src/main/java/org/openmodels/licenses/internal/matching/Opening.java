package org.openmodels.licenses.internal.matching;

/**
 * Where the walk along a template begins.
 *
 * @param in the word of the text at which the walk begins
 * @param position the element at which the walk begins
 * @param missing how many words at the template's beginning the text lacks
 */
record Opening(int in, int position, int missing) {

    private static final int LOOK = 4;
    private static final int FAR = 32;
    private static final int TITLE_WORDS = 14;

    /** Looks for the template's first words near the place that a series of hits points to. */
    static Opening find(Walk walk, Chain place) {
        int core = walk.core();
        boolean before = place.firstPosition < core;
        int expected = before
                ? place.firstIn + 1 + walk.wordsBetween(place.firstPosition + 1, core)
                : Math.max(0, place.firstIn + 1 - walk.wordsBetween(core, place.firstPosition + 1));
        int slack = before ? 200 : 60 + walk.wordsBetween(core, place.firstPosition) / 8;
        int position = core;
        int missing = 0;
        for (int tries = 0; tries < 16 && position < walk.length(); tries++) {
            int in = nearest(walk, expected + missing, slack, position);
            if (in >= 0) {
                return missing > 0 ? new Opening(in, position, missing) : extended(walk, in, core);
            }
            position = walk.nextWord(position) + 1;
            missing++;
        }
        int[] back = walk.back(Math.max(0, place.firstIn - 400), core, place.firstIn, place.firstPosition);
        return new Opening(back[0], back[1], walk.mandatoryBetween(core, back[1]));
    }

    /** Returns the place from which most words agree, of several such the nearest to the expected one; -1 where there is none. */
    private static int nearest(Walk walk, int expected, int slack, int position) {
        int best = -1;
        int longest = 0;
        for (int distance = 0; distance <= slack && longest < FAR; distance++) {
            int earlier = expected - distance >= 0 ? agreeing(walk, expected - distance, position) : 0;
            if (earlier > longest) {
                longest = earlier;
                best = expected - distance;
            }
            int later = distance > 0 ? agreeing(walk, expected + distance, position) : 0;
            if (later > longest) {
                longest = later;
                best = expected + distance;
            }
        }
        return best;
    }

    private static int agreeing(Walk walk, int in, int position) {
        return walk.follows(in, position, LOOK) ? Math.max(LOOK, walk.agreement(in, position, FAR)) : 0;
    }

    /** Takes in the optional parts before the first mandatory word: a long one is walked, a title must agree word for word. */
    private static Opening extended(Walk walk, int in, int core) {
        int walked = in;
        int position = core;
        for (int begin = walk.choiceBefore(core); begin >= 0; begin = walk.choiceBefore(begin)) {
            int words = walk.inlineWords(begin);
            int at = words <= TITLE_WORDS
                    ? title(walk, walked, begin, words, walk.gapBetween(begin, position) ? core : -1)
                    : longPart(walk, walked, begin, words);
            if (at >= 0) {
                walked = at;
                position = begin;
            }
        }
        return new Opening(walked, position, 0);
    }

    /** Returns where a title stands: right before, or before a gap, but not before another copy of the text. */
    private static int title(Walk walk, int in, int begin, int words, int behindGap) {
        int reach = words + (behindGap >= 0 ? 200 : 4);
        for (int at = in - words; at >= 0 && at >= in - reach; at--) {
            if (walk.follows(at, begin + 1, words)) {
                return at;
            }
            if (behindGap >= 0 && walk.follows(at, behindGap, LOOK)) {
                return -1;
            }
        }
        return -1;
    }

    private static int longPart(Walk walk, int in, int begin, int words) {
        for (int at = in - words / 2; at >= 0 && at >= in - words * 3 / 2 - 60; at--) {
            if (walk.follows(at, begin + 1, LOOK)) {
                return at;
            }
        }
        return -1;
    }
}

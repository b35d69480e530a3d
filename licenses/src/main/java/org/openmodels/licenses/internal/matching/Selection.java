package org.openmodels.licenses.internal.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses, among all alignments of a text, those that explain it best without standing on one another.
 */
final class Selection {

    private static final int BUCKET = 16;
    private static final int STRETCH = 256;
    private static final int TRIES = 80;
    private static final double HOPELESS = 0.5;
    private static final double WHOLE = 0.85;
    private static final double NEARLY_WHOLE = 0.97;
    private static final double MODIFIED = 0.72;

    private final Tokens tokens;
    private final TextIndex index;
    private final Noise noise;
    private final List<Alignment> candidates = new ArrayList<>();
    private final Map<Integer, List<Integer>> standing = new HashMap<>();
    private final Spans exact = new Spans();
    private final int[] tries;
    private final int[] gains;
    private final int[] lengths;

    private Selection(Tokens tokens, TextIndex index) {
        this.tokens = tokens;
        this.index = index;
        noise = new Noise(tokens, index.vocabulary());
        tries = new int[tokens.size() / BUCKET + 1];
        gains = new int[tries.length];
        lengths = new int[tries.length];
    }

    /** Returns the texts that stand in the input, in its order, of those that may stand at the places, best first. */
    static List<Finding> of(List<Chain> places, Tokens tokens, TextIndex index) {
        Selection selection = new Selection(tokens, index);
        for (Chain place : places) {
            selection.consider(place);
        }
        if (selection.candidates.stream().noneMatch(Alignment::exact)) {
            Reordered.among(places, tokens, index).stream()
                    .filter(selection::worthKeeping)
                    .forEach(selection.candidates::add);
        }
        return selection.chosen();
    }

    private void consider(Chain place) {
        if (exact.covers(place.firstIn, place.lastIn, index.words(place.template))) {
            return;
        }
        int bucket = (place.firstIn + Math.min(2 * BUCKET, (place.lastIn - place.firstIn) / 2)) / BUCKET;
        int known = known(bucket, index.words(place.template));
        if (hopeless(place, known) || tries[bucket]++ >= TRIES) {
            return;
        }
        Alignment laid = Aligner.align(tokens, index, place, known * 50 / 51 - 6);
        if (laid == null) {
            return;
        }
        Alignment alignment = laid.similarity() < MODIFIED ? laid.withoutLooseEnds() : laid;
        if (!worthKeeping(alignment)) {
            return;
        }
        candidates.add(alignment);
        int gain = rank(alignment);
        for (int b = (alignment.from() + BUCKET - 1) / BUCKET; b < alignment.to() / BUCKET; b++) {
            if (gain > gains[b]) {
                gains[b] = gain;
                lengths[b] = alignment.similarity() < NEARLY_WHOLE ? alignment.to() - alignment.from() : 0;
            }
        }
        if (alignment.exact()) {
            exact.add(alignment.from(), alignment.to(), alignment.matched());
        }
    }

    /** Returns what the best text known at a place is worth over so many words: a short one may be whole where a long one is not. */
    private int known(int bucket, int words) {
        return words >= lengths[bucket] ? gains[bucket] : (int) ((long) gains[bucket] * words / lengths[bucket]);
    }

    /** Tells whether a place cannot beat what is known: less than a whole copy, where a whole copy of another text stands. */
    private boolean hopeless(Chain place, int gain) {
        if (exact.holds(place.firstIn, place.lastIn)) {
            return place.hits < WHOLE * index.runs(place.template);
        }
        return Scan.hope(place, index) < HOPELESS * gain;
    }

    private boolean worthKeeping(Alignment alignment) {
        boolean header = index.templates().get(alignment.template()).kind() == Template.Kind.HEADER;
        return strength(alignment) != Finding.Strength.MENTION && (!header || alignment.similarity() >= MODIFIED);
    }

    /** Tells how much of a template an alignment is; MENTION where it is too little to be any of it. */
    private Finding.Strength strength(Alignment alignment) {
        int words = index.words(alignment.template());
        if (alignment.exact()) {
            return Finding.Strength.EXACT;
        }
        boolean little = words < 20 && (alignment.similarity() < WHOLE || alignment.gain() * 2 < words);
        if (little || headless(alignment, words)) {
            return Finding.Strength.MENTION;
        }
        if (alignment.similarity() >= MODIFIED && alignment.gain() > 0) {
            return Finding.Strength.MODIFIED;
        }
        if (index.templates().get(alignment.template()).kind() == Template.Kind.HEADER) {
            return Finding.Strength.MENTION;
        }
        if (words <= 400 && (alignment.similarity() < 0.65 || alignment.gain() <= 0)) {
            return Finding.Strength.MENTION;
        }
        boolean much = alignment.matched() >= Math.max(50, words / 4) && alignment.similarity() >= 0.3;
        return much ? Finding.Strength.PARTIAL : Finding.Strength.MENTION;
    }

    /** Tells whether all that stands there of a short text is what comes last: the disclaimer that many share. */
    private boolean headless(Alignment alignment, int words) {
        if (words > 400 || alignment.edits().isEmpty()) {
            return false;
        }
        Edit first = alignment.edits().get(0);
        return first.from() <= alignment.from() + 2 && first.missing() >= Math.max(12, words / 8);
    }

    private static int rank(Alignment alignment) {
        int gain = alignment.gain();
        return alignment.exact() ? gain + gain / 50 + 6 : gain;
    }

    /** Tells how far the list labels in the text are from the template's: they tell texts apart that are equal otherwise. */
    private int otherLabels(Alignment alignment) {
        int gaps = 0;
        for (int element : index.templates().get(alignment.template()).code()) {
            if (Template.isGap(element) && Template.gapKind(element) == Template.LABEL) {
                gaps++;
            }
        }
        return Math.abs(gaps - alignment.labels());
    }

    private List<Finding> chosen() {
        candidates.sort(Comparator.comparingInt((Alignment a) -> -rank(a))
                .thenComparingInt(this::otherLabels)
                .thenComparingInt(Alignment::template));
        stand();
        Spans taken = new Spans();
        List<Finding> findings = new ArrayList<>();
        for (Alignment candidate : candidates) {
            if (!taken.overlaps(candidate.from(), candidate.to()) && !madeOfOthers(candidate)) {
                Alignment alignment = nearest(candidate, taken);
                taken.add(alignment.from(), alignment.to(), alignment.matched());
                findings.add(finding(alignment));
            }
        }
        findings.sort(Comparator.comparingInt(Finding::from));
        return findings;
    }

    /** Tells whether whole, or nearly whole, copies of other texts explain the place of a changed one better. */
    private boolean madeOfOthers(Alignment changed) {
        if (changed.similarity() >= NEARLY_WHOLE) {
            return false;
        }
        Spans inside = new Spans();
        int explained = 0;
        for (Alignment whole : candidates) {
            if (whole.to() > changed.from()
                    && whole.from() < changed.to()
                    && whole.similarity() >= NEARLY_WHOLE
                    && !inside.overlaps(whole.from(), whole.to())) {
                inside.add(whole.from(), whole.to(), whole.matched());
                explained += whole.gain();
            }
        }
        return explained > changed.gain() && explained * 2 > changed.matched();
    }

    /** Returns the candidate that is nearest to what stands around the place of another. */
    private Alignment nearest(Alignment found, Spans taken) {
        Alignment nearest = found;
        List<Integer> near = around(nearest);
        for (int n = 0; n < near.size(); n++) {
            int number = near.get(n);
            Alignment other = candidates.get(number);
            boolean nearer = nearest.exact() ? explainsTermsAround(other, nearest) : nearer(other, nearest);
            if (nearer && !taken.overlaps(other.from(), other.to())) {
                nearest = other;
                near = around(nearest);
                n = Math.abs(Collections.binarySearch(near, number) + 1) - 1;
            }
        }
        return nearest;
    }

    /** Returns the candidates that stand where the middle of another does, best first. */
    private List<Integer> around(Alignment alignment) {
        return standing.getOrDefault((alignment.from() + alignment.to()) / 2 / STRETCH, List.of());
    }

    /** Notes where the candidates stand, so that those at one place are found without looking at all. */
    private void stand() {
        for (int number = 0; number < candidates.size(); number++) {
            Alignment candidate = candidates.get(number);
            for (int s = Math.max(0, candidate.from() - 2) / STRETCH; s <= candidate.to() / STRETCH; s++) {
                standing.computeIfAbsent(s, stretch -> new ArrayList<>()).add(number);
            }
        }
    }

    /** Tells whether a text is more like the same words than another of which less than half stands there. */
    private static boolean nearer(Alignment other, Alignment found) {
        int apart = Math.abs(other.from() - found.from()) + Math.abs(other.to() - found.to());
        return found.gain() < 0 && apart * 20 <= found.to() - found.from() && other.similarity() > found.similarity();
    }

    /** Tells whether a longer text explains terms beside a whole copy of another, which change that copy. */
    private boolean explainsTermsAround(Alignment other, Alignment copy) {
        return !other.exact()
                && other.gain() > copy.gain()
                && other.from() <= copy.from() + 2
                && other.to() >= copy.to()
                && strength(other) == Finding.Strength.MODIFIED
                && (noise.stated(other.from(), copy.from()) || noise.stated(copy.to(), other.to()))
                && !exact.beginsWithin(copy.to(), other.to());
    }

    private Finding finding(Alignment alignment) {
        Template template = index.templates().get(alignment.template());
        Finding.Strength strength =
                template.kind() == Template.Kind.HEADER ? Finding.Strength.MENTION : strength(alignment);
        return new Finding(
                alignment.template(),
                template.id(),
                strength,
                alignment.similarity(),
                alignment.from(),
                alignment.to(),
                alignment.edits());
    }
}

package org.openmodels.licenses.internal.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The aligned walk: one template laid along a text from a place where they agree.
 *
 * <p>Equal words cost a comparison. At a difference the walk first asks whether it is noise (a list label, two words written
 * as one, a copyright statement), then for the smallest edit that gets both sides going again ({@link LocalDiff}), then for
 * the next indexed run. The total of edits is bounded, so the cost is linear in the template and the text it covers.
 */
final class Aligner {

    private static final int LOOK = 4;
    private static final int FAR = 4000;

    private final Tokens tokens;
    private final TextIndex index;
    private final int number;
    private final short[] code;
    private final Walk walk;
    private final Noise noise;
    private final List<Edit> edits = new ArrayList<>();

    private int start;
    private int i;
    private int j;
    private int matched;
    private int missing;
    private int labels;
    private int budget;
    private int allowance;
    private int lost;
    private int appendix = -1;
    private int choiceStartIn = -1;
    private int choiceStart = -1;
    private int choiceMatched;

    private Aligner(Tokens tokens, TextIndex index, int number) {
        this.tokens = tokens;
        this.index = index;
        this.number = number;
        Template template = index.templates().get(number);
        code = template.code();
        walk = new Walk(tokens, template);
        noise = new Noise(tokens, index.vocabulary());
        budget = index.words(number) + 200;
    }

    /** Lays a template along a text where a series of hits says it stands; null where that cannot gain more than the floor. */
    static @Nullable Alignment align(Tokens tokens, TextIndex index, Chain place, int floor) {
        Aligner aligner = new Aligner(tokens, index, place.template);
        aligner.open(Opening.find(aligner.walk, place));
        aligner.allowance = floor <= 0
                ? Integer.MAX_VALUE / 2
                : Math.min(index.words(place.template), tokens.size() - aligner.i) + 12 - floor;
        aligner.run();
        return aligner.matched == 0 || aligner.lost > aligner.allowance ? null : aligner.result();
    }

    private void open(Opening opening) {
        start = opening.in();
        i = start;
        j = opening.position();
        missing = opening.missing();
        if (missing > 0) {
            edits.add(new Edit(i, i, missing, true));
        }
    }

    private void run() {
        while (j < code.length && lost <= allowance) {
            int element = code[j];
            if (element >= 0) {
                int agreeing = walk.equalWords(i, j);
                i += agreeing;
                j += agreeing;
                matched += agreeing;
                if (agreeing == 0) {
                    differ();
                }
            } else if (Template.isGap(element)) {
                gap(element);
            } else if (Template.isBegin(element)) {
                choose(element);
            } else {
                j++;
            }
        }
    }

    private void gap(int element) {
        int length = walk.gapLength(i, j);
        if (length > 0) {
            fill(Template.gapKind(element), i, i + length);
            i += length;
        }
        j++;
    }

    /** Accepts what stands in a gap, or reports it where it states terms of its own. */
    private void fill(int gapKind, int from, int to) {
        if (gapKind == Template.LABEL) {
            labels++;
        } else {
            boolean before = j < walk.core();
            List<Edit> terms = noise.terms(
                    before && !tokens.is(from, Tokens.COPYRIGHT) ? tokens.lineStart(from) : from,
                    to,
                    gapKind == Template.NAME);
            if (!terms.isEmpty() && before) {
                beginAt(to);
            } else {
                edits.addAll(terms);
            }
        }
    }

    /** Leaves the title, and terms before the first mandatory word, to what stands around the text. */
    private void beginAt(int word) {
        start = word;
        matched = 0;
        missing = 0;
        labels = 0;
        lost = 0;
        edits.clear();
    }

    private void choose(int element) {
        Template.Choice choice = walk.choice(element);
        int alternative = walk.bestAlternative(i, choice);
        if (walk.follows(i, j + 1, Math.min(LOOK, Math.max(1, walk.inlineWords(j))))) {
            choiceStartIn = i;
            choiceStart = j;
            choiceMatched = matched;
            j++;
        } else if (alternative >= 0) {
            i += alternative;
            matched += alternative;
            j = choice.end() + 1;
        } else if (i < tokens.size() && tokens.is(i, Tokens.LINK) && !otherLink(choice)) {
            i = noise.linkEnd(i);
        } else if (choice.optional() && !otherLink(choice) && !continuesInside(choice)) {
            j = choice.end() + 1;
        } else {
            choiceStart = -1;
            j++;
        }
    }

    /** Tells whether another link target stands in place of the template's. */
    private boolean otherLink(Template.Choice choice) {
        return i < tokens.size() && tokens.is(i, Tokens.LINK) && choice.end() > j + 2 && walk.follows(i, j + 1, 1);
    }

    /** Tells whether a long optional part stands here with other words at its beginning. */
    private boolean continuesInside(Template.Choice choice) {
        if (choice.end() - j < 30 || walk.follows(i, choice.end() + 1, LOOK)) {
            return false;
        }
        int[] anchor = nextAnchor(i, j, 300);
        return anchor.length > 0 && anchor[1] < choice.end() && walk.wordsBetween(j, anchor[1]) <= 30;
    }

    /** Gets both sides going again behind a difference; ends the walk where nothing of the template follows. */
    private void differ() {
        if ((i < tokens.size() && (skip() || sameWords())) || leaveChoice()) {
            return;
        }
        if (i >= tokens.size()) {
            giveUp();
            return;
        }
        LocalDiff diff = LocalDiff.from(tokens, code, i, j, allowance - lost + 1);
        if (diff != null && diff.cost() <= budget) {
            budget -= diff.cost();
            matched += diff.matched();
            for (LocalDiff.Hunk hunk : diff.hunks()) {
                record(hunk);
            }
            i = diff.in();
            j = diff.position();
        } else {
            jump();
        }
    }

    private boolean skip() {
        int skipped = noise.skippable(i, walk, j);
        labels += skipped > 0 && tokens.is(i, Tokens.LABEL) ? 1 : 0;
        i += skipped;
        return skipped > 0;
    }

    /** Accepts words that the guidelines make equal: written together or apart, holder or owner. */
    private boolean sameWords() {
        int[] steps = noise.sameWords(i, code, j);
        if (steps.length == 0) {
            return false;
        }
        i += steps[0];
        matched += steps[1];
        for (int n = 0; n < steps[1]; n++) {
            j = walk.nextWord(j) + 1;
        }
        return true;
    }

    /** Takes back the entry into an optional part whose first words only looked like it. */
    private boolean leaveChoice() {
        if (choiceStart < 0 || j <= choiceStart) {
            return false;
        }
        Template.Choice choice = walk.choice(code[choiceStart]);
        int start = choiceStart;
        choiceStart = -1;
        if (j > choice.end() + LOOK || j - start > 3 * LOOK) {
            return false;
        }
        int alternative = walk.bestAlternative(choiceStartIn, choice);
        int taken = alternative >= 0
                ? alternative
                : choice.optional() && walk.follows(choiceStartIn, choice.end() + 1, LOOK) ? 0 : -1;
        if (taken < 0) {
            return false;
        }
        i = choiceStartIn + taken;
        j = choice.end() + 1;
        matched = choiceMatched + taken;
        return true;
    }

    private void record(LocalDiff.Hunk hunk) {
        int from = hunk.from();
        int to = hunk.to();
        if (hunk.missing() == 0) {
            int gapKind = walk.gapBefore(hunk.position());
            if (gapKind == Template.LABEL && noise.onlyLabels(from, to)) {
                return;
            }
            if (gapKind >= Template.COPYRIGHT) {
                fill(gapKind, from, to);
                return;
            }
        }
        if (hunk.missing() > 0
                && walk.optionalPart(hunk.position(), hunk.lastPosition(), hunk.missing())
                && from == to) {
            return;
        }
        if (hunk.missing() > 0
                && to > from
                && walk.openWording(hunk.position(), hunk.lastPosition())
                && noise.namesOnly(from, to)) {
            return;
        }
        Edit edit =
                noise.judge(from, to, hunk.missing(), hunk.missing() == 1 ? code[hunk.position()] : Vocabulary.UNKNOWN);
        if (edit != null && edit.material() && hunk.position() > appendix() && noise.filledIn(edit)) {
            edit = new Edit(from, to, hunk.missing(), false);
        }
        missing += hunk.missing();
        if (edit != null) {
            add(edit);
        }
    }

    /** Goes on at the next indexed run of this template further down the text. */
    private void jump() {
        int[] anchor = nextAnchor(i, j, Math.min(FAR, allowance - lost) + Grams.LENGTH);
        if (anchor.length == 0) {
            giveUp();
            return;
        }
        int in = anchor[0];
        int position = anchor[1];
        int gone = walk.wordsBetween(j, position);
        if (in - i + gone > budget) {
            giveUp();
            return;
        }
        budget -= in - i + gone;
        missing += gone;
        add(new Edit(i, in, gone, true));
        i = in;
        j = position;
    }

    /** Returns where the terms end and an optional appendix begins. */
    private int appendix() {
        if (appendix < 0) {
            appendix = walk.endOfTerms(index.vocabulary());
        }
        return appendix;
    }

    private void add(Edit edit) {
        edits.add(edit);
        lost += edit.loss();
    }

    private void giveUp() {
        int gone = walk.mandatoryBetween(j, code.length);
        if (gone > 0) {
            missing += gone;
            add(new Edit(Math.min(i, tokens.size()), Math.min(i, tokens.size()), gone, true));
        }
        j = code.length;
    }

    /** Returns the text and template place of the next indexed run behind both, each moved back to where agreement begins. */
    private int[] nextAnchor(int in, int position, int reach) {
        int rolling = 0;
        int limit = Math.min(tokens.size(), in + reach);
        for (int t = in; t < limit; t++) {
            rolling = Grams.roll(rolling, tokens.id[t], t - in < Grams.LENGTH ? -1 : tokens.id[t - Grams.LENGTH]);
            if (t - in < Grams.LENGTH - 1) {
                continue;
            }
            int best = nearestAnchor(Grams.mix(rolling), position);
            if (best != Integer.MAX_VALUE) {
                return walk.back(in, position, t, best);
            }
        }
        return new int[0];
    }

    /** Returns the first place of a run in this template behind an element. */
    private int nearestAnchor(int mixed, int position) {
        Grams grams = index.grams();
        int best = Integer.MAX_VALUE;
        int slot = grams.seen(mixed) == 0 ? -1 : grams.slot(mixed);
        if (slot >= 0) {
            int end = grams.end(slot);
            for (int entry = grams.begin(slot); entry < end; entry++) {
                int place = grams.position(entry);
                if (grams.template(entry) == number && place > position + Grams.LENGTH - 2 && place < best) {
                    best = place;
                }
            }
        }
        return best;
    }

    /** Trims words of the text that stand before the first or behind the last agreeing one. */
    private Alignment result() {
        int to = i;
        List<Edit> kept = new ArrayList<>(edits);
        for (int n = kept.size() - 1;
                n >= 0 && kept.get(n).to() >= to && kept.get(n).from() < to;
                n--) {
            Edit last = kept.remove(n);
            to = last.from();
            if (last.missing() > 0) {
                kept.add(new Edit(to, to, last.missing(), last.material()));
                break;
            }
        }
        return new Alignment(number, start, Math.max(to, start), matched, missing, labels, List.copyOf(kept));
    }
}

package org.openmodels.licenses.internal.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the words of a text that finds where indexed texts may stand, the most promising place first.
 */
final class Scan {

    private static final int BLOCK = 512;
    private static final int SOME = 4096;
    private static final int MANY = 100_000;

    private final TextIndex index;
    private final Grams grams;
    private final @Nullable Chain[] open;
    private final @Nullable Chain[] other;
    private final int[] total;
    private int[] found = new int[BLOCK];
    private int founds;
    private boolean disordered;
    private final List<Chain> chains = new ArrayList<>();

    private Scan(TextIndex index) {
        this.index = index;
        grams = index.grams();
        int templates = index.templates().size();
        open = new Chain[templates];
        other = new Chain[templates];
        total = new int[templates];
    }

    /** Returns the places, best first. */
    static List<Chain> places(Tokens tokens, TextIndex index) {
        Scan scan = new Scan(index);
        scan.find(tokens);
        scan.count();
        scan.chain();
        return scan.merged();
    }

    /** Notes the words at which indexed runs end, each with the slot of its run. */
    private void find(Tokens tokens) {
        int[] id = tokens.id;
        int size = tokens.size();
        int[] maybe = new int[BLOCK];
        int rolling = 0;
        int n = 0;
        for (int t = 0; t < size; t++) {
            rolling = Grams.roll(rolling, id[t], t < Grams.LENGTH ? -1 : id[t - Grams.LENGTH]);
            int mixed = Grams.mix(rolling);
            maybe[n] = t;
            maybe[n + 1] = mixed;
            n += 2 * grams.seen(mixed);
            if (n == BLOCK) {
                note(maybe, n);
                n = 0;
            }
        }
        note(maybe, n);
    }

    private void note(int[] maybe, int size) {
        if (founds + size > found.length) {
            found = Arrays.copyOf(found, 2 * found.length + size);
        }
        for (int n = 0; n < size; n += 2) {
            int slot = grams.slot(maybe[n + 1]);
            if (slot >= 0 && maybe[n] >= Grams.LENGTH - 1) {
                found[founds] = maybe[n];
                found[founds + 1] = slot;
                founds += 2;
            }
        }
    }

    /** Counts the hits of each template. */
    private void count() {
        for (int n = 0; n < founds; n += 2) {
            int end = grams.end(found[n + 1]);
            for (int entry = grams.begin(found[n + 1]); entry < end; entry++) {
                total[grams.template(entry)]++;
            }
        }
    }

    /** Makes series of the hits, but for the templates that have too few in all. */
    private void chain() {
        for (int n = 0; n < founds; n += 2) {
            int end = grams.end(found[n + 1]);
            for (int entry = grams.begin(found[n + 1]); entry < end; entry++) {
                int template = grams.template(entry);
                if (total[template] >= index.enough(template)) {
                    hit(template, found[n], grams.position(entry));
                }
            }
        }
    }

    private void hit(int template, int in, int position) {
        Chain first = open[template];
        if (first != null && first.continuesAt(in, position)) {
            first.extend(in, position);
            return;
        }
        Chain second = other[template];
        if (second != null && second.continuesAt(in, position)) {
            second.extend(in, position);
            other[template] = first;
            open[template] = second;
            return;
        }
        boolean keepSecond =
                first == null || (second != null && second.hits > first.hits && second.lastIn > first.lastIn - 50);
        Chain displaced = keepSecond ? first : second;
        other[template] = keepSecond ? second : first;
        if (displaced != null && reusable(displaced)) {
            displaced.restart(in, position);
            disordered = true;
            open[template] = displaced;
        } else {
            Chain fresh = new Chain(template, in, position);
            chains.add(fresh);
            open[template] = fresh;
        }
    }

    /** Tells whether a series may be forgotten, once there are many: single hits at first, later all little ones. */
    private boolean reusable(Chain chain) {
        return chains.size() > SOME && (lone(chain) || (chains.size() > MANY && !promising(chain)));
    }

    /** Tells whether a series is a single hit of a template that has many runs. */
    private boolean lone(Chain chain) {
        return chain.hits < 2 && index.runs(chain.template) > 8;
    }

    /** Joins the series of each template that one copy of it made, and drops what is too little to be one. */
    private List<Chain> merged() {
        @Nullable Chain[] last = open;
        @Nullable Chain[] main = other;
        Arrays.fill(last, null);
        Arrays.fill(main, null);
        List<Chain> kept = new ArrayList<>();
        if (disordered) {
            chains.sort(Comparator.comparingInt(c -> c.firstIn));
        }
        for (Chain chain : chains) {
            if (lone(chain)) {
                continue;
            }
            Chain largest = main[chain.template];
            Chain before = largest != null && largest.joins(chain) ? largest : last[chain.template];
            Chain grown = chain;
            if (before != null && before.joins(chain)) {
                before.append(chain);
                grown = before;
            } else {
                last[chain.template] = chain;
                kept.add(chain);
            }
            if (largest == null || grown.hits >= largest.hits) {
                main[chain.template] = grown;
            }
        }
        kept.removeIf(chain -> !promising(chain));
        kept.forEach(chain -> chain.promise = promise(chain, index));
        kept.sort(Scan::compare);
        return kept;
    }

    private static int compare(Chain one, Chain other) {
        int byPromise = Double.compare(other.promise, one.promise);
        int byPlace = byPromise != 0 ? byPromise : Integer.compare(one.firstIn, other.firstIn);
        return byPlace != 0 ? byPlace : Integer.compare(one.template, other.template);
    }

    private boolean promising(Chain chain) {
        return chain.hits >= index.enough(chain.template);
    }

    /** Estimates, from the sample, how well the template explains the place: the words that stand there, less those that do not. */
    private static double promise(Chain chain, TextIndex index) {
        return index.words(chain.template) * (2 * share(chain, index) - 1);
    }

    /** Returns the most that a place can turn out to be worth, were its hits lost to scattered changes of single words. */
    static double hope(Chain chain, TextIndex index) {
        return index.words(chain.template) * (2 * Math.sqrt(Math.sqrt(share(chain, index))) - 1);
    }

    /** Returns how much of the template's runs stand at a place, at most 1. */
    private static double share(Chain chain, TextIndex index) {
        return Math.min(1, (chain.hits + 0.5) / Math.max(1, index.runs(chain.template)));
    }
}

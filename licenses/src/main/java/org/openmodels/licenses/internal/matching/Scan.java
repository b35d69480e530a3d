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

    private static final int SOME = 4096;
    private static final int MANY = 100_000;

    private final TextIndex index;
    private final @Nullable Chain[] open;
    private final @Nullable Chain[] other;
    private final int[] total;
    private boolean disordered;
    private final List<Chain> chains = new ArrayList<>();

    private Scan(TextIndex index) {
        this.index = index;
        int templates = index.templates().size();
        open = new Chain[templates];
        other = new Chain[templates];
        total = new int[templates];
    }

    /** Returns the places, best first. */
    static List<Chain> places(Tokens tokens, TextIndex index) {
        Scan scan = new Scan(index);
        scan.hits(tokens);
        return scan.merged();
    }

    private void hits(Tokens tokens) {
        Grams grams = index.grams();
        int[] id = tokens.id;
        int rolling = 0;
        int size = tokens.size();
        for (int t = 0; t < size; t++) {
            rolling = Grams.roll(rolling, id[t], t < Grams.LENGTH ? -1 : id[t - Grams.LENGTH]);
            if (t >= Grams.LENGTH - 1) {
                for (int entry = grams.first(Grams.mix(rolling)); entry >= 0; entry = grams.after(entry)) {
                    hit(grams.template(entry), t, grams.position(entry));
                }
            }
        }
    }

    private void hit(int template, int in, int position) {
        total[template]++;
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
            if (lone(chain) || !promising(chain.template, total[chain.template])) {
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
        kept.sort(Comparator.comparingDouble((Chain c) -> -promise(c, index))
                .thenComparingInt(c -> c.firstIn)
                .thenComparingInt(c -> c.template));
        return kept;
    }

    private boolean promising(Chain chain) {
        return promising(chain.template, chain.hits);
    }

    private boolean promising(int template, int hits) {
        return hits * 6 >= index.runs(template) || hits * Grams.stride(index.words(template)) >= 60;
    }

    /** Estimates, from the sample, how well the template explains the place: the words that stand there, less those that do not. */
    static double promise(Chain chain, TextIndex index) {
        double share = Math.min(1, (chain.hits + 0.5) / Math.max(1, index.runs(chain.template)));
        return index.words(chain.template) * (2 * share - 1);
    }

    /** Returns the most that a place can turn out to be worth, were its hits lost to scattered changes of single words. */
    static double hope(Chain chain, TextIndex index) {
        double share = Math.min(1, (chain.hits + 0.5) / Math.max(1, index.runs(chain.template)));
        return index.words(chain.template) * (2 * Math.sqrt(Math.sqrt(share)) - 1);
    }
}

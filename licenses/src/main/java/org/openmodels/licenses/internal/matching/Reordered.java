package org.openmodels.licenses.internal.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds texts whose two halves have changed places: a bilingual license with the other language first. */
final class Reordered {

    private final Tokens tokens;
    private final TextIndex index;

    private Reordered(Tokens tokens, TextIndex index) {
        this.tokens = tokens;
        this.index = index;
    }

    /** Returns an alignment for each template that two places make up together, in the wrong order. */
    static List<Alignment> among(List<Chain> places, Tokens tokens, TextIndex index) {
        Reordered reordered = new Reordered(tokens, index);
        Map<Integer, Chain> strongest = new HashMap<>();
        List<Alignment> found = new ArrayList<>();
        for (Chain place : places) {
            Chain first = strongest.putIfAbsent(place.template, place);
            if (first != null && reordered.complete(first, place)) {
                Alignment joined = reordered.join(first, place);
                if (joined != null) {
                    found.add(joined);
                }
            }
        }
        return found;
    }

    /** Tells whether two places are nearly all of a text, in the wrong order and no farther apart than it is long. */
    private boolean complete(Chain one, Chain other) {
        boolean inOrder = one.firstIn < other.firstIn;
        Chain early = inOrder ? one : other;
        Chain late = inOrder ? other : one;
        return late.firstIn >= early.lastIn
                && late.firstIn - early.lastIn <= index.words(one.template)
                && early.firstPosition >= late.lastPosition
                && (one.hits + other.hits) * 4 >= 3 * index.runs(one.template);
    }

    private @Nullable Alignment join(Chain one, Chain other) {
        Alignment first = Aligner.align(tokens, index, one, Integer.MIN_VALUE / 2);
        Alignment second = Aligner.align(tokens, index, other, Integer.MIN_VALUE / 2);
        if (first == null || second == null) {
            return null;
        }
        boolean firstStays = first.matched() >= second.matched();
        Alignment stays = firstStays ? first : second;
        Alignment moved = firstStays ? second : first;
        boolean apart = moved.to() <= stays.from() || stays.to() <= moved.from();
        int words = index.words(one.template);
        List<Edit> edits = new ArrayList<>(stays.edits());
        Edit lack = edits.stream().max(Comparator.comparingInt(Edit::missing)).orElse(null);
        if (!apart || lack == null || lack.missing() < moved.matched() || first.matched() + second.matched() > words) {
            return null;
        }
        edits.set(edits.indexOf(lack), new Edit(lack.from(), lack.to(), lack.missing() - moved.matched(), true));
        edits.add(new Edit(moved.from(), moved.to(), 0, true));
        edits.addAll(new Noise(tokens, index.vocabulary())
                .terms(Math.min(first.to(), second.to()), Math.max(first.from(), second.from()), false));
        edits.removeIf(edit -> edit.weight() == 0);
        edits.sort(Comparator.comparingInt(Edit::from));
        return new Alignment(
                one.template,
                Math.min(first.from(), second.from()),
                Math.max(first.to(), second.to()),
                first.matched() + second.matched(),
                stays.missing() - moved.matched(),
                first.labels() + second.labels(),
                List.copyOf(edits));
    }
}

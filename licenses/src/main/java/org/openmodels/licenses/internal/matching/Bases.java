package org.openmodels.licenses.internal.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the known variants found in one text were made from: looked for once, however many there are. */
public final class Bases {

    private final List<Chain> places;
    private final Tokens tokens;
    private final TextIndex index;
    private final Map<Integer, List<Chain>> byTemplate = new HashMap<>();

    /** Prepares to look at the places of a text. */
    Bases(List<Chain> places, Tokens tokens, TextIndex index) {
        this.places = places;
        this.tokens = tokens;
        this.index = index;
    }

    /** Returns how a known variant differs from the text it was made from; additions at its end included. */
    public List<Edit> changes(Finding variant) {
        Alignment best = null;
        for (Chain place : places(index.templates().get(variant.template()).base())) {
            if (place.firstIn >= variant.from() && place.firstIn < variant.to()) {
                Alignment alignment = Aligner.align(tokens, index, place, Integer.MIN_VALUE / 2);
                best = alignment != null && (best == null || alignment.gain() > best.gain()) ? alignment : best;
            }
        }
        if (best == null) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>(best.edits());
        if (best.to() < variant.to()) {
            edits.add(new Edit(best.to(), variant.to(), 0, true));
        }
        return edits;
    }

    private List<Chain> places(int base) {
        if (byTemplate.isEmpty()) {
            for (Chain place : places) {
                byTemplate
                        .computeIfAbsent(place.template, template -> new ArrayList<>())
                        .add(place);
            }
        }
        return byTemplate.getOrDefault(base, List.of());
    }
}

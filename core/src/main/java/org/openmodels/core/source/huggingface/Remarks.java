package org.openmodels.core.source.huggingface;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.openmodels.core.source.Diagnostic;

/** A list of remarks that stops growing: the input of a thousand faults does not get a million remarks. */
final class Remarks extends AbstractList<Diagnostic> {

    static final int MAX = 1_000;

    private final List<Diagnostic> kept = new ArrayList<>();

    @Override
    public boolean add(Diagnostic diagnostic) {
        if (kept.size() < MAX) {
            return kept.add(diagnostic);
        }
        if (kept.size() == MAX) {
            kept.add(Diagnostic.info("text.more-remarks", "only the first " + MAX + " remarks are kept")
                    .at(diagnostic.line(), diagnostic.column()));
        }
        return false;
    }

    @Override
    public Diagnostic get(int index) {
        return kept.get(index);
    }

    @Override
    public int size() {
        return kept.size();
    }
}

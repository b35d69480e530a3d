package org.openmodels.core.source;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The remarks of a reader on one input: a list that stops growing, so that the input of a million faults gets a thousand
 * remarks.
 *
 * <p>{@code new Remarks()} keeps the first {@value #MAX}, then says once that there were more; of the rest only the first
 * error is kept, and only where none was kept before, so that {@link Reading#hasErrors} tells the truth. A message or path of
 * more than {@value #LONGEST} characters is cut.
 *
 * <p>Not thread-safe: one reading has its own.
 */
public final class Remarks extends AbstractList<Diagnostic> {

    /** The most remarks that are kept before the one that says there were more. */
    public static final int MAX = 1_000;

    /** The longest message or path, in UTF-16 units. */
    public static final int LONGEST = 1_000;

    private final List<Diagnostic> kept = new ArrayList<>();
    private boolean error;

    /** Makes an empty list. */
    public Remarks() {}

    /** Makes a list that begins with the remarks of an earlier step. */
    public Remarks(Collection<Diagnostic> earlier) {
        addAll(earlier);
    }

    @Override
    public boolean add(Diagnostic diagnostic) {
        boolean isError = diagnostic.severity() == Diagnostic.Severity.ERROR;
        if (kept.size() == MAX) {
            kept.add(Diagnostic.info("text.more-remarks", "only the first " + MAX + " remarks are kept")
                    .at(diagnostic.line(), diagnostic.column()));
        }
        if (kept.size() < MAX || (isError && !error)) {
            error |= isError;
            return kept.add(cut(diagnostic));
        }
        return false;
    }

    private static Diagnostic cut(Diagnostic d) {
        return d.message().length() <= LONGEST && d.path().length() <= LONGEST
                ? d
                : new Diagnostic(d.severity(), d.code(), cut(d.message()), d.line(), d.column(), cut(d.path()));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
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

package org.openmodels.core.source.internal;

import java.time.LocalDate;
import java.util.Comparator;
import org.openmodels.core.source.Source;

/**
 * Sources by trust: the newer, then the surer, then by name is the greater; undated is older than any day. Written without
 * lambdas, whose linkage every cold start would pay for.
 */
public enum ByTrust implements Comparator<Source> {
    /** The order. */
    INSTANCE;

    @Override
    public int compare(Source a, Source b) {
        LocalDate x = a.asOf();
        LocalDate y = b.asOf();
        int order = x == null || y == null ? Boolean.compare(x != null, y != null) : x.compareTo(y);
        order = order != 0 ? order : b.confidence().compareTo(a.confidence());
        return order != 0 ? order : a.location().compareTo(b.location());
    }
}

package org.openmodels.licenses.audit;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.source.Diagnostic;

/** What an audit keeps of one line: a record, or why it is none. */
sealed interface Row extends Serializable {

    /**
     * A record.
     *
     * @param id the repository
     * @param licensed what its license came to
     * @param declared the license word for word; null where none is declared
     * @param unnamed whether it declares {@code other} and gives neither name nor link
     * @param relation how it came from its bases
     * @param inferred how by the rule alone
     * @param bases its bases as the Hub resolved them
     * @param cardBases its bases as the card names them
     */
    record Model(
            String id,
            Licensed licensed,
            @Nullable String declared,
            boolean unnamed,
            @Nullable Relation relation,
            @Nullable Relation inferred,
            List<String> bases,
            List<String> cardBases)
            implements Row {}

    /**
     * A line that could not be read.
     *
     * @param fault what is wrong and where
     */
    record Unreadable(Diagnostic fault) implements Row {

        /** Returns the fault of a line that stands further down. */
        Unreadable down(int lines) {
            return new Unreadable(fault.at(fault.line() + lines, fault.column()));
        }
    }
}

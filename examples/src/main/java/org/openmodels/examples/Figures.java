package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;

/** Rounded figures and sources, as the answers of the analysis print them. */
final class Figures {
    /** More sources than this are counted rather than listed. */
    private static final int MOST_SOURCES = 40;

    private Figures() {}

    /** Returns a figure rounded to some places; null stays null, what is no number is null. */
    static @Nullable BigDecimal rounded(@Nullable Double value, int places) {
        return value == null || !Double.isFinite(value)
                ? null
                : BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    }

    /** Returns a figure for people, a dash where it is not known. */
    static String shown(@Nullable Double value, int places) {
        BigDecimal rounded = rounded(value, places);
        return rounded == null ? "-" : rounded.toPlainString();
    }

    /** Returns a constant as words: {@code scale limited}. */
    static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns a constant as words. */
    static String words(Enum<?> constant) {
        return words(constant.name());
    }

    /** Returns the catalog as the source of what is computed from all of it. */
    static ArrayNode catalog(ModelCatalog catalog) {
        String location = "openmodels catalog " + catalog.dataVersion() + ", each row with its source";
        return sources(List.of(new Source(location, catalog.asOf(), Confidence.MEDIUM)));
    }

    /** Returns the sources, each once. */
    static ArrayNode sources(Collection<Source> sources) {
        ArrayNode array = Answer.object().putArray("sources");
        Set<Source> each = new LinkedHashSet<>(sources);
        for (Source source : each) {
            if (array.size() == MOST_SOURCES) {
                array.addObject().put("source", "and " + (each.size() - MOST_SOURCES) + " more");
                break;
            }
            ObjectNode node = array.addObject().put("source", source.location());
            source.date().ifPresent(date -> node.put("asOf", date.toString()));
        }
        return array;
    }
}

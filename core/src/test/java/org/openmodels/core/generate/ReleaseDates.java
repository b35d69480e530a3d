package org.openmodels.core.generate;

import java.util.Locale;
import org.openmodels.core.catalog.ReleaseDate;
import org.openmodels.core.source.PartialDate;

/** Reads release dates with what their precision says of the basis. */
final class ReleaseDates {

    private ReleaseDates() {}

    static ReleaseDate of(String date, String precision) {
        return PartialDate.tryParse(date)
                .map(known -> new ReleaseDate(known, basis(precision)))
                .orElse(null);
    }

    static ReleaseDate.Basis basis(String precision) {
        String text = precision.toLowerCase(Locale.ROOT);
        if (text.contains("createdat") || text.contains("hf repo")) {
            return ReleaseDate.Basis.REPOSITORY_CREATED;
        }
        if (text.contains("licence")) {
            return ReleaseDate.Basis.LICENSE_TEXT;
        }
        if (text.contains("commit") || text.contains("(repo)")) {
            return ReleaseDate.Basis.COMMIT;
        }
        if (text.contains("approx") || text.contains("trending")) {
            return ReleaseDate.Basis.APPROXIMATE;
        }
        if (text.contains("(api")) {
            return ReleaseDate.Basis.API;
        }
        return text.contains("announced") ? ReleaseDate.Basis.ANNOUNCED : ReleaseDate.Basis.STATED;
    }
}

package org.openmodels.core.source.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.PartialDate;

/** Reads typed fields of a row; what is blank is null, what is malformed is null with a remark. */
public final class Fields {
    /** No number of any source is longer; a longer one costs time and means nothing. */
    private static final int LONGEST_NUMBER = 60;

    private final CsvTable.Row row;
    private final List<Diagnostic> findings;

    /** Reads from a row and remarks to a list. */
    public Fields(CsvTable.Row row, List<Diagnostic> findings) {
        this.row = row;
        this.findings = findings;
    }

    /** Returns a text, null when blank. */
    public @Nullable String text(String column) {
        String value = row.get(column).strip();
        return value.isEmpty() ? null : value;
    }

    /** Returns a number; thousands may be separated by commas. */
    public @Nullable Double number(String column) {
        BigDecimal value = decimal(column);
        return value == null ? null : value.doubleValue();
    }

    /** Returns an exact number; thousands may be separated by commas. */
    public @Nullable BigDecimal decimal(String column) {
        String value = text(column);
        if (value == null) {
            return null;
        }
        try {
            if (value.length() <= LONGEST_NUMBER) {
                BigDecimal number = new BigDecimal(value.replace(",", ""));
                if (Math.abs((long) number.precision() - number.scale()) < 300) {
                    return number;
                }
            }
        } catch (NumberFormatException malformed) {
            // Told below, with its place.
        }
        findings.add(Diagnostic.warning("csv.number", column + " must be a number: " + shortened(value))
                .at(row.line(), 1));
        return null;
    }

    /** Returns a date known to the day, month or year. */
    public @Nullable PartialDate date(String column) {
        String value = text(column);
        if (value == null) {
            return null;
        }
        Optional<PartialDate> date = PartialDate.tryParse(value);
        if (date.isEmpty()) {
            findings.add(Diagnostic.warning(
                            "csv.date", column + " must be YYYY, YYYY-MM or YYYY-MM-DD and exist: " + shortened(value))
                    .at(row.line(), 1));
        }
        return date.orElse(null);
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}

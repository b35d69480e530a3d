package org.openmodels.core.source.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.internal.Decimals;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.PartialDate;

/** Reads typed fields of a row; what is blank is null, what is malformed is null with a remark. */
public final class Fields {
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
        BigDecimal number = isGrouped(value) ? Decimals.tryParse(value.replace(",", "")) : null;
        if (number != null) {
            return number;
        }
        findings.add(Diagnostic.warning("csv.number", column + " must be a number: " + shortened(value))
                .at(row.line(), 1));
        return null;
    }

    /** Tells whether every comma stands before three digits and then a comma, a point or the end. */
    private static boolean isGrouped(String value) {
        for (int comma = value.indexOf(','); comma >= 0; comma = value.indexOf(',', comma + 1)) {
            int after = comma + 1;
            while (after < value.length() && Character.isDigit(value.charAt(after))) {
                after++;
            }
            if (after != comma + 4 || (after < value.length() && ",.".indexOf(value.charAt(after)) < 0)) {
                return false;
            }
        }
        return true;
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

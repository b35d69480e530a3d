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

    /** Tells whether no comma is there, or one before each three digits of a whole part that begins with one to three. */
    private static boolean isGrouped(String value) {
        int comma = value.indexOf(',');
        if (comma < 0) {
            return true;
        }
        int first = "+-".indexOf(value.charAt(0)) < 0 ? 0 : 1;
        int digits = comma - first;
        if (digits < 1 || digits > 3 || value.charAt(first) == '0' || digitsFrom(value, first) != digits) {
            return false;
        }
        int at = comma;
        while (at < value.length() && value.charAt(at) == ',') {
            if (digitsFrom(value, at + 1) != 3) {
                return false;
            }
            at += 4;
        }
        return at == value.length() || (value.charAt(at) == '.' && value.indexOf(',', at) < 0);
    }

    private static int digitsFrom(String value, int from) {
        int after = from;
        while (after < value.length() && Character.isDigit(value.charAt(after))) {
            after++;
        }
        return after - from;
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

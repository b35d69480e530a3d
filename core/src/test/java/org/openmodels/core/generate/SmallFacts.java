package org.openmodels.core.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmodels.core.catalog.AdoptionFigure;
import org.openmodels.core.catalog.ComputeShare;
import org.openmodels.core.catalog.Downloads;
import org.openmodels.core.catalog.LicenseEvent;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/** Makes license events, adoption figures and compute shares of their tables. */
final class SmallFacts {

    private static final Pattern SPAN = Pattern.compile("([0-9-]+)\\.\\.([0-9-]+)|([0-9]{4})-([0-9]{4})");
    private static final Pattern LEADING_DATE = Pattern.compile("^(\\d{4}(?:-\\d{2}){0,2})(?=$|[ .])");

    private SmallFacts() {}

    static List<LicenseEvent> history(FactTable table, Report report) {
        List<LicenseEvent> events = new ArrayList<>();
        for (FactTable.Row row : table) {
            String name = row.get("family") + " " + row.get("generation");
            String location = Provenance.withoutLeads(row.get("source"));
            if (location.isEmpty()) {
                report.remark("license event dropped (lead only)", name);
                continue;
            }
            Matcher span = SPAN.matcher(row.get("date"));
            boolean spans = span.matches();
            String from = !spans ? row.get("date") : span.group(1) != null ? span.group(1) : span.group(3);
            String until = !spans ? "" : span.group(2) != null ? span.group(2) : span.group(4);
            String note = row.get("note");
            events.add(new LicenseEvent(
                    row.get("family"),
                    row.get("generation"),
                    PartialDate.parse(from),
                    Provenance.date(until),
                    row.get("license"),
                    note.isEmpty() || Provenance.isLead(note) ? null : note,
                    new Source(location, null, Provenance.confidence(row.get("confidence")))));
        }
        report.table("license history", table.size(), events.size());
        return events;
    }

    static List<AdoptionFigure> adoption(FactTable table, Report report) {
        List<AdoptionFigure> figures = new ArrayList<>();
        for (FactTable.Row row : table) {
            Matcher leading = LEADING_DATE.matcher(row.get("date"));
            PartialDate date = leading.find() ? Provenance.date(leading.group(1)) : null;
            boolean exact = date != null && date.toString().equals(row.get("date"));
            BigDecimal value = row.get("value").isEmpty() ? null : new BigDecimal(row.get("value"));
            figures.add(new AdoptionFigure(
                    row.get("subject"),
                    row.get("metric"),
                    value,
                    row.get("unit"),
                    downloads(row, value, date),
                    date,
                    exact ? null : row.orNull("date"),
                    row.orNull("notes"),
                    new Source(
                            row.get("source"),
                            date == null ? null : date.latest(),
                            Provenance.confidence(row.get("confidence")))));
        }
        report.table("adoption", table.size(), figures.size());
        return figures;
    }

    private static Downloads downloads(FactTable.Row row, BigDecimal value, PartialDate date) {
        if (value == null
                || date == null
                || !row.get("unit").equals("downloads")
                || value.stripTrailingZeros().scale() > 0) {
            return null;
        }
        LocalDate asOf = date.latest();
        String metric = row.get("metric");
        if (metric.contains("30 days")) {
            return new Downloads.Last30Days(value.longValueExact(), asOf);
        }
        return metric.contains("all-time") || metric.startsWith("cumulative")
                ? new Downloads.AllTime(value.longValueExact(), asOf)
                : null;
    }

    static List<ComputeShare> compute(FactTable table, Report report) {
        List<ComputeShare> shares = new ArrayList<>();
        for (FactTable.Row row : table) {
            Matcher leading = LEADING_DATE.matcher(row.get("as_of_period"));
            PartialDate date = leading.find() ? Provenance.date(leading.group(1)) : null;
            if (date == null || row.get("value").isEmpty()) {
                report.remark(
                        "compute figure dropped (no date or value)",
                        row.get("subject") + " " + row.get("as_of_period"));
                continue;
            }
            boolean exact = date.toString().equals(row.get("as_of_period"));
            String detail = row.get("detail");
            String[] range = row.get("value").split("-", 2);
            shares.add(new ComputeShare(
                    date,
                    row.get("subject"),
                    row.get("metric"),
                    new BigDecimal(range[0]),
                    range.length > 1 ? new BigDecimal(range[1]) : null,
                    row.get("unit"),
                    exact ? row.orNull("detail") : row.get("as_of_period") + (detail.isEmpty() ? "" : "; " + detail),
                    row.get("basis"),
                    Provenance.source(row.get("source"), row.get("source_date"), row.get("confidence"))));
        }
        report.table("compute shares", table.size(), shares.size());
        return shares;
    }
}

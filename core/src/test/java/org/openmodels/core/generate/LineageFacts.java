package org.openmodels.core.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmodels.core.catalog.DeclaredLicense;
import org.openmodels.core.catalog.Derivative;
import org.openmodels.core.catalog.Downloads;
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.source.Source;

/**
 * Makes derivatives of {@code lineage.tsv}. Its columns on conflicts of licenses are judgements that the license module
 * makes itself; they do not ship.
 */
final class LineageFacts {

    private LineageFacts() {}

    static List<Derivative> read(FactTable table, Report report) {
        List<Derivative> derivatives = new ArrayList<>();
        for (FactTable.Row row : table) {
            String repository = row.get("derivative");
            List<Derivative.Base> bases = bases(row, repository, report);
            if (bases.isEmpty()) {
                report.remark("derivative dropped (no base beside itself)", repository);
                continue;
            }
            Source source = Provenance.source(row.get("source"), row.get("as_of"), row.get("confidence"));
            derivatives.add(new Derivative(
                    repository,
                    bases,
                    relation(row.get("relation")),
                    license(row, source),
                    Provenance.date(row.get("created")),
                    row.get("downloads_30d").isEmpty()
                            ? null
                            : new Downloads.Last30Days(
                                    Long.parseLong(row.get("downloads_30d")), Provenance.day(row.get("as_of"))),
                    row.orNull("notes"),
                    source));
        }
        report.table("derivatives", table.size(), derivatives.size());
        return derivatives;
    }

    private static List<Derivative.Base> bases(FactTable.Row row, String repository, Report report) {
        String[] names = row.get("base_models").split(";", -1);
        String[] licenses = row.get("base_licenses").split(";", -1);
        Map<String, Derivative.Base> bases = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            String name = names[i].strip();
            if (name.equalsIgnoreCase(repository)) {
                report.remark("lineage edge dropped (a model as its own base)", repository);
            } else if (!name.isEmpty()) {
                String license = licenses.length == names.length ? licenses[i].strip() : "?";
                bases.putIfAbsent(
                        name, new Derivative.Base(name, license.equals("?") || license.isEmpty() ? null : license));
            }
        }
        return List.copyOf(bases.values());
    }

    private static DeclaredLicense license(FactTable.Row row, Source source) {
        String tag = row.orNull("declared_license_tag");
        String name = row.orNull("declared_license_name");
        String reported = row.orNull("declared_license");
        if (tag == null && name == null && reported == null) {
            return null;
        }
        DeclaredLicense.Basis basis = source.location().startsWith("HF cardData")
                ? DeclaredLicense.Basis.DECLARED
                : DeclaredLicense.Basis.REPORTED;
        return new DeclaredLicense(tag, name, null, reported, basis, null, null, source);
    }

    private static Relation relation(String text) {
        return switch (text) {
            case "merge" -> Relation.MERGE;
            case "quantized" -> Relation.QUANTIZED;
            case "adapter" -> Relation.ADAPTER;
            case "finetune/distill" -> Relation.DISTILLED;
            default -> text.startsWith("finetune") ? Relation.FINE_TUNE : Relation.UNKNOWN;
        };
    }
}

package org.openmodels.core.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Direction;
import org.openmodels.core.benchmark.Scale;
import org.openmodels.core.benchmark.ToolUse;
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.source.Source;

/** Reads the tables of the resources that a cold start seldom needs. */
final class BundledFigures {

    private final List<Source> sources;

    BundledFigures(List<Source> sources) {
        this.sources = sources;
    }

    List<Benchmark> benchmarks() {
        ResourceTable table = ResourceTable.open(
                "benchmarks.tsv",
                "id\tname\tversion\tvariantOf\tmeasures\tmetric\tmin\tmax\tdirection\tassumed\ttools\tcore\tsource");
        List<Benchmark> rows = new ArrayList<>();
        while (table.next()) {
            rows.add(new Benchmark(
                    table.required(0),
                    table.required(1),
                    table.text(2),
                    table.text(3),
                    table.text(4),
                    table.required(5),
                    new Scale(table.decimal(6), table.decimal(7)),
                    Direction.valueOf(table.required(8)),
                    table.text(9) != null,
                    ToolUse.valueOf(table.required(10)),
                    table.text(11) != null,
                    sources.get(table.number(12))));
        }
        return List.copyOf(rows);
    }

    List<LicenseEvent> licenseHistory() {
        ResourceTable table =
                ResourceTable.open("license-history.tsv", "family\tgeneration\tfrom\tuntil\tlicense\tnote\tsource");
        List<LicenseEvent> rows = new ArrayList<>();
        while (table.next()) {
            rows.add(new LicenseEvent(
                    table.required(0),
                    table.required(1),
                    Objects.requireNonNull(table.date(2), "from"),
                    table.date(3),
                    table.required(4),
                    table.text(5),
                    sources.get(table.number(6))));
        }
        return List.copyOf(rows);
    }

    List<Derivative> derivatives() {
        ResourceTable table = ResourceTable.open(
                "derivatives.tsv",
                "repository\tbases\tbaseLicenses\trelation\ttag\tname\tlink\treported\tbasis\tfrom\trevision"
                        + "\tlicenseSource\tcreated\tdownloads\tnote\tsource");
        List<Derivative> rows = new ArrayList<>(2200);
        while (table.next()) {
            rows.add(new Derivative(
                    table.required(0),
                    bases(table.list(1), table.list(2)),
                    Relation.valueOf(table.required(3)),
                    BundledCatalog.license(table, 4, sources),
                    table.date(12),
                    BundledCatalog.downloads(table.text(13)),
                    table.text(14),
                    sources.get(table.number(15))));
        }
        return List.copyOf(rows);
    }

    private static List<Derivative.Base> bases(List<String> names, List<String> licenses) {
        List<Derivative.Base> bases = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            String license = i < licenses.size() ? licenses.get(i) : "";
            bases.add(new Derivative.Base(names.get(i), license.isEmpty() ? null : license));
        }
        return bases;
    }

    List<AdoptionFigure> adoption() {
        ResourceTable table = ResourceTable.open(
                "adoption.tsv", "subject\tmetric\tvalue\tunit\tdownloads\tdate\tperiod\tnote\tsource");
        List<AdoptionFigure> rows = new ArrayList<>();
        while (table.next()) {
            rows.add(new AdoptionFigure(
                    table.required(0),
                    table.required(1),
                    table.decimal(2),
                    table.required(3),
                    BundledCatalog.downloads(table.text(4)),
                    table.date(5),
                    table.text(6),
                    table.text(7),
                    sources.get(table.number(8))));
        }
        return List.copyOf(rows);
    }

    List<ComputeShare> computeShares() {
        ResourceTable table = ResourceTable.open(
                "compute-shares.tsv", "date\tsubject\tmetric\tvalue\thigh\tunit\tdetail\tbasis\tsource");
        List<ComputeShare> rows = new ArrayList<>();
        while (table.next()) {
            rows.add(new ComputeShare(
                    Objects.requireNonNull(table.date(0), "date"),
                    table.required(1),
                    table.required(2),
                    new BigDecimal(table.required(3)),
                    table.decimal(4),
                    table.required(5),
                    table.text(6),
                    table.required(7),
                    sources.get(table.number(8))));
        }
        return List.copyOf(rows);
    }

    List<Offer> offers() {
        ResourceTable table = ResourceTable.open("offers.tsv", "model\tprovider\tinput\toutput\tcurrency\tsource");
        List<Offer> rows = new ArrayList<>();
        while (table.next()) {
            rows.add(new Offer(
                    table.required(0),
                    table.required(1),
                    table.decimal(2),
                    table.decimal(3),
                    table.required(4),
                    sources.get(table.number(5))));
        }
        return List.copyOf(rows);
    }
}

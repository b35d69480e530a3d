package org.openmodels.core.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openmodels.core.benchmark.Scale;
import org.openmodels.core.benchmark.Setup;
import org.openmodels.core.benchmark.ToolUse;
import org.openmodels.core.catalog.CatalogContents;
import org.openmodels.core.catalog.DeclaredLicense;
import org.openmodels.core.catalog.Derivative;
import org.openmodels.core.catalog.Downloads;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.size.Architecture;
import org.openmodels.core.size.SizeFigure;
import org.openmodels.core.source.Source;

/** Writes a catalog as the tables of the resources: one file per table, sources by number. */
final class CatalogWriter {

    private final TsvTables tables = new TsvTables();
    private final Map<Source, Integer> sources = new LinkedHashMap<>();

    /** Returns the files by name. */
    static Map<String, byte[]> write(CatalogContents contents) {
        CatalogWriter writer = new CatalogWriter();
        writer.numberSources(contents);
        writer.labsAndFamilies(contents);
        contents.models().forEach(writer::model);
        writer.tests(contents);
        writer.figures(contents);
        return writer.tables.files();
    }

    private CatalogWriter() {
        tables.header("labs.tsv", "id name country kind founded hubOrganisations jointOf note source");
        tables.header("families.tsv", "id name lab generations");
        tables.header(
                "models.tsv",
                "id lab family generation variants release basis access hubRepository aliases total "
                        + "active effective stored architecture inputs outputs contextWindow trainingTokens "
                        + "knowledgeCutoff note source fieldSources");
        tables.header("licenses.tsv", "model tag name link reported basis from revision source");
        tables.header("disputes.tsv", "model field claim claimant source");
        tables.header(
                "benchmarks.tsv",
                "id name version variantOf measures metric min max direction assumed tools core source");
        tables.header(
                "scores.tsv",
                "model benchmark value metric harness mode shots tools modelVersion setup reporter "
                        + "reporterName date sourceName source");
        tables.header("license-history.tsv", "family generation from until license note source");
        tables.header(
                "derivatives.tsv",
                "repository bases baseLicenses relation tag name link reported basis from revision "
                        + "licenseSource created downloads note source");
        tables.header("adoption.tsv", "subject metric value unit downloads date period note source");
        tables.header("compute-shares.tsv", "date subject metric value high unit detail basis source");
        tables.header("offers.tsv", "model provider input output currency source");
        tables.header("sources.tsv", "location asOf confidence");
    }

    private void numberSources(CatalogContents contents) {
        TreeSet<Source> all = new TreeSet<>(java.util.Comparator.comparing(Source::location)
                .thenComparing(Source::asOf, java.util.Comparator.nullsFirst(java.util.Comparator.naturalOrder()))
                .thenComparing(Source::confidence));
        contents.labs().forEach(row -> all.add(row.source()));
        for (Model model : contents.models()) {
            all.add(model.source());
            all.addAll(model.fieldSources().values());
            model.licenses().forEach(license -> all.add(license.source()));
            model.disputes().forEach(dispute -> all.add(dispute.source()));
            for (SizeFigure figure : figures(model)) {
                if (figure != null) {
                    all.add(figure.source());
                }
            }
        }
        contents.benchmarks().forEach(row -> all.add(row.source()));
        contents.scores().forEach(row -> all.add(row.source()));
        contents.licenseHistory().forEach(row -> all.add(row.source()));
        contents.derivatives().forEach(row -> {
            all.add(row.source());
            if (row.license() != null) {
                all.add(row.license().source());
            }
        });
        contents.adoption().forEach(row -> all.add(row.source()));
        contents.computeShares().forEach(row -> all.add(row.source()));
        contents.offers().forEach(row -> all.add(row.source()));
        for (Source source : all) {
            sources.put(source, sources.size());
            tables.row("sources.tsv", source.location(), source.asOf(), source.confidence());
        }
    }

    private static List<SizeFigure> figures(Model model) {
        return Arrays.asList(
                model.size().total(),
                model.size().active(),
                model.size().effective(),
                model.size().stored());
    }

    private void labsAndFamilies(CatalogContents contents) {
        contents.labs()
                .forEach(lab -> tables.row(
                        "labs.tsv",
                        lab.id(),
                        lab.name(),
                        lab.country(),
                        lab.kind(),
                        lab.founded(),
                        TsvTables.list(lab.hubOrganisations()),
                        TsvTables.list(lab.jointOf()),
                        lab.note(),
                        sources.get(lab.source())));
        contents.families()
                .forEach(family -> tables.row(
                        "families.tsv",
                        family.id(),
                        family.name(),
                        family.labId(),
                        TsvTables.list(family.generations())));
    }

    private void model(Model m) {
        List<String> figures = figures(m).stream().map(this::figure).toList();
        tables.row(
                "models.tsv",
                m.id(),
                m.labId(),
                m.familyId(),
                m.generation(),
                TsvTables.list(m.variants()),
                m.release() == null ? null : m.release().date(),
                m.release() == null ? null : m.release().basis(),
                m.access(),
                m.hubRepository(),
                TsvTables.list(m.aliases()),
                figures.get(0),
                figures.get(1),
                figures.get(2),
                figures.get(3),
                architecture(m.size().architecture()),
                TsvTables.list(m.inputs()),
                TsvTables.list(m.outputs()),
                m.contextWindow(),
                m.trainingTokens(),
                m.knowledgeCutoff(),
                m.note(),
                sources.get(m.source()),
                m.fieldSources().entrySet().stream()
                        .map(entry -> entry.getKey() + "@" + sources.get(entry.getValue()))
                        .collect(Collectors.joining(";")));
        for (DeclaredLicense l : m.licenses()) {
            tables.row(
                    "licenses.tsv",
                    m.id(),
                    l.tag(),
                    l.name(),
                    l.link(),
                    l.reported(),
                    l.basis(),
                    l.from(),
                    l.revision(),
                    sources.get(l.source()));
        }
        m.disputes()
                .forEach(d -> tables.row(
                        "disputes.tsv", m.id(), d.field(), d.claim(), d.claimant(), sources.get(d.source())));
    }

    private String figure(SizeFigure figure) {
        return figure == null ? "" : figure.count().value() + "@" + sources.get(figure.source());
    }

    private static String architecture(Architecture architecture) {
        if (architecture instanceof Architecture.MixtureOfExperts moe) {
            String text = "moe:" + TsvTables.cell(moe.experts()) + ":"
                    + (moe.expertSize() == null ? "" : moe.expertSize().value()) + ":"
                    + TsvTables.cell(moe.activeExperts());
            return text.replaceAll(":+$", "");
        }
        return architecture instanceof Architecture.Dense ? "dense" : "";
    }

    private void tests(CatalogContents contents) {
        contents.benchmarks().forEach(b -> {
            Scale scale = b.scale();
            tables.row(
                    "benchmarks.tsv",
                    b.id(),
                    b.name(),
                    b.version(),
                    b.variantOf(),
                    b.measures(),
                    b.metric(),
                    scale.min(),
                    scale.max(),
                    b.direction(),
                    b.directionAssumed() ? "assumed" : "",
                    b.tools(),
                    b.core() ? "core" : "",
                    sources.get(b.source()));
        });
        contents.scores().forEach(s -> {
            Setup setup = s.setup();
            tables.row(
                    "scores.tsv",
                    s.modelId(),
                    s.benchmarkId(),
                    s.value(),
                    s.metric(),
                    setup.harness(),
                    setup.mode(),
                    setup.shots(),
                    setup.tools() == ToolUse.UNKNOWN ? "" : setup.tools(),
                    setup.modelVersion(),
                    setup.asReported(),
                    s.reporter().kind(),
                    s.reporter().name(),
                    s.date(),
                    s.sourceName(),
                    sources.get(s.source()));
        });
    }

    private void figures(CatalogContents contents) {
        contents.licenseHistory()
                .forEach(e -> tables.row(
                        "license-history.tsv",
                        e.family(),
                        e.generation(),
                        e.from(),
                        e.until(),
                        e.license(),
                        e.note(),
                        sources.get(e.source())));
        contents.derivatives().forEach(this::derivative);
        contents.adoption()
                .forEach(a -> tables.row(
                        "adoption.tsv",
                        a.subject(),
                        a.metric(),
                        a.value(),
                        a.unit(),
                        downloads(a.downloads()),
                        a.date(),
                        a.period(),
                        a.note(),
                        sources.get(a.source())));
        contents.computeShares()
                .forEach(c -> tables.row(
                        "compute-shares.tsv",
                        c.date(),
                        c.subject(),
                        c.metric(),
                        c.value(),
                        c.high(),
                        c.unit(),
                        c.detail(),
                        c.basis(),
                        sources.get(c.source())));
        contents.offers()
                .forEach(o -> tables.row(
                        "offers.tsv",
                        o.modelId(),
                        o.provider(),
                        o.inputPerMillion(),
                        o.outputPerMillion(),
                        o.currency(),
                        sources.get(o.source())));
    }

    private void derivative(Derivative d) {
        List<String> licenses = d.bases().stream()
                .map(base -> TsvTables.cell(base.reportedLicense()))
                .toList();
        List<String> cells = new ArrayList<>(List.of(
                d.repository(),
                TsvTables.list(
                        d.bases().stream().map(Derivative.Base::repository).toList()),
                licenses.stream().allMatch(String::isEmpty) ? "" : String.join(";", licenses),
                d.relation().name()));
        DeclaredLicense l = d.license();
        if (l == null) {
            cells.addAll(Collections.nCopies(8, ""));
        } else {
            for (Object value : Arrays.asList(
                    l.tag(),
                    l.name(),
                    l.link(),
                    l.reported(),
                    l.basis(),
                    l.from(),
                    l.revision(),
                    sources.get(l.source()))) {
                cells.add(TsvTables.cell(value));
            }
        }
        for (Object value : Arrays.asList(d.created(), downloads(d.downloads()), d.note(), sources.get(d.source()))) {
            cells.add(TsvTables.cell(value));
        }
        tables.row("derivatives.tsv", cells.toArray());
    }

    private static String downloads(Downloads downloads) {
        if (downloads == null) {
            return "";
        }
        String tail = "@" + downloads.count() + "@" + downloads.asOf();
        return downloads instanceof Downloads.Since since
                ? "SINCE" + tail + "@" + since.from()
                : (downloads instanceof Downloads.AllTime ? "ALL_TIME" : "LAST_30_DAYS") + tail;
    }
}

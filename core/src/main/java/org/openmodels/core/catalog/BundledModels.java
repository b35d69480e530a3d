package org.openmodels.core.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.size.Architecture;
import org.openmodels.core.size.ModelSize;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.core.size.SizeFigure;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/** Reads the models of the resources with their licenses and disputes. */
final class BundledModels {

    private final List<Source> sources;
    private final Map<String, List<DeclaredLicense>> licenses = new HashMap<>();
    private final Map<String, List<Dispute>> disputes = new HashMap<>();

    BundledModels(List<Source> sources) {
        this.sources = sources;
        ResourceTable table =
                ResourceTable.open("licenses.tsv", "model\ttag\tname\tlink\treported\tbasis\tfrom\trevision\tsource");
        while (table.next()) {
            DeclaredLicense license = BundledCatalog.license(table, 1, sources);
            if (license != null) {
                BundledCatalog.collect(licenses, table.required(0), license);
            }
        }
        table = ResourceTable.open("disputes.tsv", "model\tfield\tclaim\tclaimant\tsource");
        while (table.next()) {
            BundledCatalog.collect(
                    disputes,
                    table.required(0),
                    new Dispute(table.required(1), table.required(2), table.text(3), sources.get(table.number(4))));
        }
    }

    List<Model> read() {
        ResourceTable table = ResourceTable.open(
                "models.tsv",
                "id\tlab\tfamily\tgeneration\tvariants\trelease\tbasis\taccess\thubRepository\taliases\ttotal\tactive"
                        + "\teffective\tstored\tarchitecture\tinputs\toutputs\tcontextWindow\ttrainingTokens"
                        + "\tknowledgeCutoff\tnote\tsource\tfieldSources");
        List<Model> models = new ArrayList<>(1700);
        while (table.next()) {
            models.add(model(table));
        }
        return List.copyOf(models);
    }

    private Model model(ResourceTable table) {
        String id = table.required(0);
        return new Model(
                id,
                table.required(1),
                table.text(2),
                table.text(3),
                table.list(4),
                release(table),
                Access.valueOf(table.required(7)),
                table.text(8),
                table.list(9),
                new ModelSize(
                        figure(table.text(10)),
                        figure(table.text(11)),
                        figure(table.text(12)),
                        figure(table.text(13)),
                        architecture(table.text(14))),
                modalities(table.list(15)),
                modalities(table.list(16)),
                table.count(17),
                table.count(18),
                table.date(19),
                licenses.getOrDefault(id, List.of()),
                disputes.getOrDefault(id, List.of()),
                table.text(20),
                sources.get(table.number(21)),
                fieldSources(table.list(22)));
    }

    private static @Nullable ReleaseDate release(ResourceTable table) {
        PartialDate date = table.date(5);
        return date == null ? null : new ReleaseDate(date, ReleaseDate.Basis.valueOf(table.required(6)));
    }

    /** A figure is {@code count@source}. */
    private @Nullable SizeFigure figure(@Nullable String cell) {
        if (cell == null) {
            return null;
        }
        int at = cell.indexOf('@');
        return new SizeFigure(
                ParameterCount.of(Long.parseLong(cell.substring(0, at))),
                sources.get(Integer.parseInt(cell.substring(at + 1))));
    }

    /** Blank is undisclosed, {@code dense} dense, else {@code moe[:experts[:size[:active]]]}. */
    private static Architecture architecture(@Nullable String cell) {
        if (cell == null || cell.equals("dense")) {
            return cell == null ? Architecture.UNDISCLOSED : Architecture.DENSE;
        }
        String[] parts = cell.split(":", -1);
        return new Architecture.MixtureOfExperts(
                part(parts, 1) == null ? null : Integer.valueOf(parts[1]),
                part(parts, 2) == null ? null : ParameterCount.of(Long.parseLong(parts[2])),
                part(parts, 3) == null ? null : Integer.valueOf(parts[3]));
    }

    private static @Nullable String part(String[] parts, int index) {
        return parts.length <= index || parts[index].isEmpty() ? null : parts[index];
    }

    private static List<Modality> modalities(List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<Modality> modalities = new ArrayList<>(names.size());
        for (String name : names) {
            modalities.add(Modality.valueOf(name));
        }
        return modalities;
    }

    private Map<String, Source> fieldSources(List<String> cells) {
        if (cells.isEmpty()) {
            return Map.of();
        }
        Map<String, Source> own = new TreeMap<>();
        for (String cell : cells) {
            int at = cell.indexOf('@');
            own.put(cell.substring(0, at), sources.get(Integer.parseInt(cell.substring(at + 1))));
        }
        return own;
    }
}

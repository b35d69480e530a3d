package org.openmodels.core.catalog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Source;

/** Leaves of a catalog what was known on a day. */
final class CatalogView {

    private final LocalDate day;
    private final LocalDate collected;

    private CatalogView(LocalDate day, LocalDate collected) {
        this.day = day;
        this.collected = collected;
    }

    static CatalogContents asOf(CatalogContents all, LocalDate day) {
        return new CatalogView(day, all.asOf()).view(all);
    }

    private CatalogContents view(CatalogContents all) {
        List<Model> models = all.models().stream()
                .filter(model ->
                        known(model.release() == null ? null : model.release().date(), model.source()))
                .map(this::view)
                .toList();
        Set<String> ids = models.stream().map(Model::id).collect(Collectors.toSet());
        return new CatalogContents(
                all.schemaVersion(),
                all.dataVersion(),
                day.isBefore(collected) ? day : collected,
                all.labs(),
                families(all.families(), models),
                models,
                all.benchmarks(),
                all.scores().stream()
                        .filter(score -> ids.contains(score.modelId()) && known(score.date(), score.source()))
                        .toList(),
                all.licenseHistory().stream()
                        .filter(event -> known(event.from(), event.source()))
                        .toList(),
                all.derivatives().stream()
                        .filter(derivative -> known(derivative.created(), derivative.source()))
                        .toList(),
                all.adoption().stream()
                        .filter(figure -> known(figure.date(), figure.source()))
                        .toList(),
                all.computeShares().stream()
                        .filter(share -> known(share.date(), share.source()))
                        .toList(),
                all.offers().stream()
                        .filter(offer -> ids.contains(offer.modelId()) && known(null, offer.source()))
                        .toList());
    }

    private static List<ModelFamily> families(List<ModelFamily> families, List<Model> models) {
        Map<String, Set<String>> known = new HashMap<>();
        for (Model model : models) {
            if (model.familyId() != null && model.generation() != null) {
                known.computeIfAbsent(model.familyId(), id -> new HashSet<>()).add(model.generation());
            }
        }
        return families.stream()
                .map(family -> new ModelFamily(
                        family.id(),
                        family.name(),
                        family.labId(),
                        family.generations().stream()
                                .filter(known.getOrDefault(family.id(), Set.of())::contains)
                                .toList()))
                .toList();
    }

    private Model view(Model model) {
        List<DeclaredLicense> licenses = model.licenses().stream()
                .filter(license ->
                        license.from() == null || !knownFrom(license.from()).isAfter(day))
                .toList();
        return licenses.equals(model.licenses()) ? model : model.withLicenses(licenses);
    }

    private boolean known(@Nullable PartialDate date, Source source) {
        LocalDate undated = source.asOf() != null ? source.asOf() : collected;
        return !(date != null ? knownFrom(date) : undated).isAfter(day);
    }

    /** The last day of the date; but what the catalog holds was known when it was collected. */
    private LocalDate knownFrom(PartialDate date) {
        LocalDate atTheLatest = collected.isAfter(date.earliest()) ? collected : date.earliest();
        return date.latest().isBefore(atTheLatest) ? date.latest() : atTheLatest;
    }
}

package org.openmodels.core.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.catalog.ReleaseDate;
import org.openmodels.core.refresh.CatalogRefresh.Change;
import org.openmodels.core.refresh.CatalogRefresh.Contradiction;
import org.openmodels.core.size.ModelSize;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.core.size.SizeFigure;
import org.openmodels.core.source.Source;

/**
 * The models of a refresh: what claims make of them, by day and oldest first, and what they contradict. A claim says nothing
 * where what is there is newer by day.
 */
final class ModelRefresh {
    private final Map<String, Model> claimed = new TreeMap<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    void claim(Model held, SourcedClaim claim) {
        Model now = claimed.getOrDefault(held.id(), held);
        contradictions.addAll(contradictions(held, now, claim));
        claimed.put(held.id(), claimed(now, claim));
    }

    /** Returns the models with what is claimed of them, by id. */
    List<Model> claimed() {
        return List.copyOf(claimed.values());
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    /** Returns what differs between two states of the catalog in the models that claims name, by id and field. */
    List<Change> changes(ModelCatalog before, ModelCatalog after) {
        List<Change> changes = new ArrayList<>();
        for (String id : claimed.keySet()) {
            Model x = before.find(id).orElseThrow();
            Model y = after.find(id).orElseThrow();
            Change.note(changes, id, "contextWindow", x.contextWindow(), y.contextWindow());
            Change.note(changes, id, "release", date(x), date(y));
            Change.note(changes, id, "size", x.size().toString(), y.size().toString());
        }
        return changes;
    }

    private static @Nullable Object date(Model model) {
        return model.release() == null ? null : model.release().date();
    }

    /** Compares a claim with the catalog, and where that knows nothing with the claims before. */
    private static List<Contradiction> contradictions(Model model, Model now, SourcedClaim claim) {
        List<Contradiction> found = new ArrayList<>();
        String claimant = claim.source().location();
        SizeFigure total = known(model.size().total(), now.size().total());
        SizeFigure active = known(model.size().active(), now.size().active());
        Long context = known(model.contextWindow(), now.contextWindow());
        contradiction(found, model, "contextWindow", context, claim.contextWindow(), claimant);
        if (total != null
                && claim.total() != null
                && differs(total.count().value(), claim.total().value())) {
            contradiction(found, model, "size.total", total.count(), claim.total(), claimant);
        }
        if (active != null
                && claim.active() != null
                && differs(active.count().value(), claim.active().value())) {
            contradiction(found, model, "size.active", active.count(), claim.active(), claimant);
        }
        ReleaseDate held = known(model.release(), now.release());
        ReleaseDate told = claim.release();
        if (held != null && told != null && (isBefore(held, told) || isBefore(told, held))) {
            contradiction(found, model, "release", held.date(), told.date(), claimant);
        }
        String tag = model.license() == null ? null : model.license().tag();
        if (tag != null && claim.license() != null && !tag.equalsIgnoreCase(claim.license())) {
            contradiction(found, model, "license", tag, claim.license(), claimant);
        }
        return found;
    }

    private static <T> @Nullable T known(@Nullable T held, @Nullable T claimed) {
        return held == null ? claimed : held;
    }

    /** Figures within 2 % are the same size, counted or rounded. */
    private static boolean differs(long a, long b) {
        return Math.abs(a - b) > 0.02 * Math.max(a, b);
    }

    private static boolean isBefore(ReleaseDate a, ReleaseDate b) {
        return a.latest().isBefore(b.earliest());
    }

    private static void contradiction(
            List<Contradiction> found,
            Model model,
            String field,
            @Nullable Object held,
            @Nullable Object claimed,
            String claimant) {
        if (held != null && claimed != null && !held.equals(claimed)) {
            found.add(new Contradiction(model.id(), field, held.toString(), claimed.toString(), claimant));
        }
    }

    /** The model as the claim has it: the fields that it knows and no newer source, with its source; the others as they are. */
    private static Model claimed(Model m, SourcedClaim claim) {
        Map<String, Source> sources = new TreeMap<>(m.fieldSources());
        Long context = fresh(claim, claim.contextWindow(), m.contextWindow(), m.sourceOf("contextWindow"));
        if (context != null) {
            sources.put("contextWindow", claim.source());
        }
        ReleaseDate told = fresh(claim, claim.release(), m.release(), m.sourceOf("release"));
        ReleaseDate release = release(m.release(), told);
        if (release != null && release.equals(told)) {
            sources.put("release", claim.source());
        }
        return new Model(
                m.id(),
                m.labId(),
                m.familyId(),
                m.generation(),
                m.variants(),
                release,
                m.access(),
                m.hubRepository(),
                m.aliases(),
                size(m.size(), claim),
                m.inputs(),
                m.outputs(),
                known(context, m.contextWindow()),
                m.trainingTokens(),
                m.knowledgeCutoff(),
                m.licenses(),
                m.disputes(),
                m.note(),
                m.source(),
                sources);
    }

    /** What a claim tells of a value, unless a newer source tells it already. */
    private static <T> @Nullable T fresh(SourcedClaim claim, @Nullable T told, @Nullable T held, Source by) {
        return held != null && claim.isOlderThan(by) ? null : told;
    }

    /** A month or year that a known day lies in says nothing new. */
    private static @Nullable ReleaseDate release(@Nullable ReleaseDate held, @Nullable ReleaseDate told) {
        boolean coarser = held != null
                && told != null
                && told.date().precision().compareTo(held.date().precision()) < 0
                && !isBefore(held, told)
                && !isBefore(told, held);
        return told == null || coarser ? held : told;
    }

    private static ModelSize size(ModelSize size, SourcedClaim claim) {
        SizeFigure total = figure(size.total(), claim.total(), claim);
        SizeFigure active = figure(size.active(), claim.active(), claim);
        boolean fits = total == null
                || ((active == null || active.count().compareTo(total.count()) <= 0)
                        && (size.effective() == null || size.effective().count().compareTo(total.count()) <= 0));
        return fits ? new ModelSize(total, active, size.effective(), size.stored(), size.architecture()) : size;
    }

    private static @Nullable SizeFigure figure(
            @Nullable SizeFigure held, @Nullable ParameterCount told, SourcedClaim claim) {
        boolean stale = held != null && claim.isOlderThan(held.source());
        return told == null || stale ? held : new SizeFigure(told, claim.source());
    }
}

package org.openmodels.licenses.bom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.catalog.DeclaredLicense;
import org.openmodels.core.catalog.Derivative;
import org.openmodels.core.catalog.Lab;
import org.openmodels.core.catalog.Modality;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.size.Architecture;
import org.openmodels.core.size.ModelSize;
import org.openmodels.core.size.SizeBasis;
import org.openmodels.licenses.advice.Advisor;

/** Gathers a bill from the catalog: the model, then what it was made from, and so on. */
final class Gathering {
    /** More ancestors than any model has; a bound against data that run wild. */
    private static final int MOST_MODELS = 200;

    private final Advisor advisor;
    private final LicenseFinding licenses;
    private final Map<String, BomModel> models = new LinkedHashMap<>();

    Gathering(Advisor advisor) {
        this.advisor = advisor;
        this.licenses = new LicenseFinding(advisor);
    }

    BillOfMaterials bill(Model subject, Instant created) {
        List<String> open = new ArrayList<>(List.of(subject.id()));
        for (int i = 0; i < open.size() && i < MOST_MODELS; i++) {
            BomModel model = model(open.get(i));
            models.put(model.id(), model);
            for (BomModel.Ancestor ancestor : model.ancestors()) {
                if (!open.contains(ancestor.id())) {
                    open.add(ancestor.id());
                }
            }
        }
        return new BillOfMaterials(
                created, advisor.catalog().dataVersion(), List.copyOf(models.values()), licenses.entries());
    }

    private BomModel model(String id) {
        Optional<Model> known = advisor.catalog().find(id);
        return known.isPresent() ? known(known.get()) : stranger(id);
    }

    private BomModel known(Model model) {
        String repository = model.hubRepository();
        Optional<Derivative> descent = advisor.catalog().derivative(repository == null ? model.id() : repository);
        LicenseFinding.Found found = licenses.of(model);
        return new BomModel(
                model.id(),
                model.generation(),
                supplier(model.labId()),
                repository,
                model.release() == null ? null : model.release().date(),
                traits(model),
                metrics(model),
                found.declared(),
                found.concluded(),
                found.note(),
                found.restrictions(),
                found.notices(),
                ancestors(descent, model.id()),
                List.of());
    }

    /** A repository that the catalog knows from lineage only, or not at all. */
    private BomModel stranger(String repository) {
        Optional<Derivative> descent = advisor.catalog().derivative(repository);
        DeclaredLicense license = descent.map(Derivative::license).orElse(null);
        LicenseFinding.Found found = licenses.of(repository, license);
        int slash = repository.indexOf('/');
        return new BomModel(
                repository,
                null,
                slash < 0 ? null : supplier(repository.substring(0, slash)),
                slash < 0 ? null : repository,
                descent.map(Derivative::created).orElse(null),
                Map.of(),
                List.of(),
                found.declared(),
                found.concluded(),
                found.note(),
                found.restrictions(),
                found.notices(),
                ancestors(descent, repository),
                List.of());
    }

    private String supplier(String lab) {
        return advisor.catalog().lab(lab).map(Lab::name).orElse(lab);
    }

    private List<BomModel.Ancestor> ancestors(Optional<Derivative> descent, String of) {
        List<BomModel.Ancestor> ancestors = new ArrayList<>();
        descent.ifPresent(d -> d.bases().forEach(base -> {
            String id = advisor.catalog().find(base.repository()).map(Model::id).orElse(base.repository());
            if (!id.equalsIgnoreCase(of)) {
                ancestors.add(new BomModel.Ancestor(id, d.relation()));
            }
        }));
        return ancestors;
    }

    private static Map<String, String> traits(Model model) {
        Map<String, String> traits = new TreeMap<>();
        ModelSize size = model.size();
        for (SizeBasis basis : SizeBasis.values()) {
            size.count(basis)
                    .ifPresent(count -> put(
                            traits,
                            "parameters." + basis.name().toLowerCase(Locale.ROOT),
                            Long.toString(count.value())));
        }
        put(traits, "architecture", architecture(size.architecture()));
        put(traits, "context.tokens", model.contextWindow());
        put(traits, "training.tokens", model.trainingTokens());
        put(traits, "knowledge.cutoff", model.knowledgeCutoff());
        put(traits, "inputs", modalities(model.inputs()));
        put(traits, "outputs", modalities(model.outputs()));
        put(traits, "access", model.access().name());
        return traits;
    }

    private static void put(Map<String, String> traits, String name, @Nullable Object value) {
        if (value != null) {
            traits.put(name, value.toString());
        }
    }

    private static @Nullable String architecture(Architecture architecture) {
        if (architecture instanceof Architecture.MixtureOfExperts experts) {
            return experts.experts() == null
                    ? "mixture of experts"
                    : "mixture of " + experts.experts() + " experts"
                            + (experts.activeExperts() == null ? "" : ", " + experts.activeExperts() + " active");
        }
        return architecture instanceof Architecture.Dense ? "dense" : null;
    }

    private static @Nullable String modalities(List<Modality> modalities) {
        return modalities.isEmpty()
                ? null
                : String.join(", ", modalities.stream().map(Modality::name).toList());
    }

    private List<BomMetric> metrics(Model model) {
        List<BomMetric> metrics = new ArrayList<>();
        for (Score score : advisor.catalog().scores(model.id())) {
            String metric = score.metric() == null ? "" : " " + score.metric();
            metrics.add(new BomMetric(score.benchmarkId(), score.value().toPlainString() + metric, conditions(score)));
        }
        return metrics;
    }

    private static String conditions(Score score) {
        StringBuilder out = new StringBuilder(
                score.reporter().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (score.reporter().name() != null) {
            out.append(" by ").append(score.reporter().name());
        }
        if (score.setup().asReported() != null) {
            out.append("; ").append(score.setup().asReported());
        }
        return score.date() == null
                ? out.toString()
                : out.append("; ").append(score.date()).toString();
    }
}

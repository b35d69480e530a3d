package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.freva.asciitable.Column;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.Lab;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.core.size.SizeBasis;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.advice.Shortlist;
import org.openmodels.licenses.advice.ShortlistQuery;
import org.openmodels.licenses.policy.Duty;
import org.openmodels.licenses.policy.UseCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code shortlist}: which models may one use for this, which is best, and what is owed? */
@Command(name = "shortlist", description = "Ranks the models that a use case may have, with what each asks for.")
final class ShortlistCommand extends View {
    private static final int SHOWN = 12;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @Mixin
    private UseCaseOptions options = new UseCaseOptions();

    @Option(
            names = "--benchmark",
            paramLabel = "B",
            defaultValue = "epoch-capabilities-index",
            description = "The benchmark that ranks (default: ${DEFAULT-VALUE}).")
    private String benchmark = "";

    @Option(names = "--max-params", paramLabel = "32B", description = "The largest total size.")
    private @Nullable String maxParams;

    @Option(names = "--country", paramLabel = "US", description = "The lab's country, as an ISO 3166 code.")
    private @Nullable String country;

    @Option(names = "--truly-permissive", description = "Only licenses that bind to notices at most.")
    private boolean trulyPermissive;

    @Override
    public Integer call() {
        if (country != null && !COUNTRIES.contains(country.toUpperCase(Locale.ROOT))) {
            throw new InputException("--country must be an ISO 3166 code, such as US: " + Inputs.brief(country));
        }
        Advisor advisor = Advisor.bundled();
        UseCase useCase = Inputs.named(advisor, options.useCase());
        if (useCase.actions().isEmpty()) {
            throw new InputException("shortlist needs to know what is done with the model: --actions or \"actions\"");
        }
        Shortlist list = list(advisor, useCase);
        print(() -> answer(list), screen -> show(screen, list));
        return 0;
    }

    private Shortlist list(Advisor advisor, UseCase useCase) {
        try {
            return advisor.shortlist(new ShortlistQuery(
                    useCase,
                    benchmark,
                    maxParams == null ? null : ParameterCount.parse(maxParams),
                    country,
                    trulyPermissive));
        } catch (IllegalArgumentException unusable) {
            throw new InputException(String.valueOf(unusable.getMessage()));
        }
    }

    private static Answer answer(Shortlist list) {
        ArrayNode models = Answer.object().putArray("models");
        list.models().forEach(entry -> models.add(model(entry)));
        ObjectNode excluded = Answer.object();
        list.excluded().forEach((why, count) -> excluded.put(why.name(), count));
        return new Answer()
                .with("benchmark", list.benchmark().id())
                .with("models", models)
                .with("excluded", excluded);
    }

    private static ObjectNode model(Shortlist.Entry entry) {
        ObjectNode row = Answer.object()
                .put("rank", entry.rank())
                .put("model", entry.model().id());
        Lab lab = entry.lab();
        Answer.put(row, "lab", lab == null ? entry.model().labId() : lab.name());
        Answer.put(row, "country", lab == null ? null : lab.country());
        Answer.put(row, "totalParams", params(entry, SizeBasis.TOTAL));
        Answer.put(row, "activeParams", params(entry, SizeBasis.ACTIVE));
        row.put("score", entry.score().value());
        Answer.put(row, "scoreReporter", entry.score().reporter().kind());
        Answer.put(row, "scoreSetup", entry.score().setup().asReported());
        row.put("scoreSource", entry.score().source().location());
        Answer.put(row, "license", entry.advice().license().orElse(null));
        ObjectNode verdict = entry.advice().verdict().toJson();
        row.set("verdict", verdict.get("verdict"));
        row.set("obligations", verdict.get("obligations"));
        if (verdict.has("restrictions")) {
            row.set("restrictions", verdict.get("restrictions"));
        }
        return row;
    }

    private static @Nullable Long params(Shortlist.Entry entry, SizeBasis basis) {
        return entry.model().size().count(basis).map(ParameterCount::value).orElse(null);
    }

    private static void show(Screen screen, Shortlist list) {
        screen.heading(list.models().size() + " models may be used, ranked by "
                + list.benchmark().name());
        screen.gap();
        List<Column> columns = List.of(
                Screen.numbers("#", 5),
                Screen.column("model", 40),
                Screen.column("lab", 6),
                Screen.numbers("size", 11),
                Screen.numbers("score", 9),
                Screen.column("license", 29));
        List<Shortlist.Entry> shown = list.models().stream().limit(SHOWN).toList();
        screen.table(columns, shown.stream().map(ShortlistCommand::row).toList());
        if (list.models().size() > SHOWN) {
            screen.text(4, "and " + (list.models().size() - SHOWN) + " more: see --json");
        }
        owed(screen, shown);
        screen.gap();
        screen.text(0, "Not listed: " + counts(list.excluded()));
    }

    private static List<String> row(Shortlist.Entry entry) {
        Lab lab = entry.lab();
        return List.of(
                Integer.toString(entry.rank()),
                entry.model().id(),
                lab == null || lab.country() == null ? "-" : lab.country(),
                size(entry),
                entry.score().value().setScale(1, RoundingMode.HALF_UP).toPlainString(),
                entry.advice().license().orElse("-"));
    }

    /** The total and active size, to a tenth of a billion. */
    private static String size(Shortlist.Entry entry) {
        Optional<ParameterCount> total = entry.model().size().count(SizeBasis.TOTAL);
        Optional<ParameterCount> active = entry.model().size().count(SizeBasis.ACTIVE);
        String label = total.map(ShortlistCommand::billions).orElse("-");
        return active.isEmpty() || active.equals(total) ? label : label + "-A" + billions(active.get());
    }

    private static String billions(ParameterCount count) {
        return count.inBillions()
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString() + "B";
    }

    /** The duties of each license once, with the ranks that they bind. */
    private static void owed(Screen screen, List<Shortlist.Entry> shown) {
        Map<String, StringBuilder> ranks = new LinkedHashMap<>();
        Map<String, List<Duty>> duties = new LinkedHashMap<>();
        for (Shortlist.Entry entry : shown) {
            String license = entry.advice().verdict().expression();
            StringBuilder numbers = ranks.computeIfAbsent(license, key -> new StringBuilder());
            numbers.append(numbers.isEmpty() ? "#" : ", #").append(entry.rank());
            duties.putIfAbsent(license, entry.advice().verdict().duties());
        }
        duties.forEach((license, owed) -> {
            screen.gap();
            screen.heading("Under " + license + " (" + ranks.get(license) + ")"
                    + (owed.isEmpty() ? ": nothing is owed" : " you owe"));
            owed.forEach(duty -> screen.item(CheckCommand.owed(duty)));
        });
    }

    private static String counts(Map<Shortlist.Exclusion, Integer> excluded) {
        return String.join(
                ", ",
                excluded.entrySet().stream()
                        .map(e -> e.getValue() + " " + Figures.words(e.getKey()))
                        .toList());
    }
}

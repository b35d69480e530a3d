package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.Lab;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.core.size.SizeBasis;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.advice.ModelAdvice;
import org.openmodels.licenses.policy.Duty;
import org.openmodels.licenses.policy.OrganizationPolicy;
import org.openmodels.licenses.policy.PolicySubject;
import org.openmodels.licenses.policy.UseCase;
import org.openmodels.licenses.policy.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: may one do this with that model or license, and what is owed? */
@Command(
        name = "check",
        description = "Says whether a model or license allows a use case, and what is owed.",
        footer = "Exit code: 0 permitted or conditional, 1 prohibited, 3 review, 2 unusable input; of many the worst.")
final class CheckCommand extends View {
    /** The form of the answer for a CI server. */
    enum Format {
        SARIF,
        JUNIT
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "MODEL_ID",
            description = "A model of the catalog, by id or Hub repository.")
    private @Nullable String model;

    @Option(names = "--license", paramLabel = "EXPRESSION", description = "A license instead of a model.")
    private @Nullable String license;

    @Option(
            names = "--models",
            paramLabel = "LIST",
            description = "Many models: a file with an id a line, or ids with commas between.")
    private @Nullable String models;

    @Option(
            names = "--policy",
            paramLabel = "FILE.json",
            description = "An organization's own policy; it never improves an answer.")
    private @Nullable Path policyFile;

    @Option(names = "--format", paramLabel = "FORMAT", description = "For a CI gate: ${COMPLETION-CANDIDATES}.")
    private @Nullable Format format;

    @Mixin
    private UseCaseOptions options = new UseCaseOptions();

    @Override
    public Integer call() {
        if ((model == null ? 0 : 1) + (license == null ? 0 : 1) + (models == null ? 0 : 1) != 1) {
            throw new InputException("check needs either a model, --models or --license");
        }
        Advisor advisor = Advisor.bundled();
        UseCase useCase = Inputs.named(advisor, options.useCase());
        OrganizationPolicy policy = policyFile == null ? null : Inputs.policy(policyFile);
        List<Checked> all = new ArrayList<>();
        if (license != null) {
            var expression = Inputs.expression(advisor, license);
            Verdict verdict = policy == null
                    ? advisor.check(expression, useCase)
                    : advisor.check(expression, useCase, policy, PolicySubject.UNKNOWN, day(useCase));
            all.add(new Checked(expression.toString(), null, verdict));
        } else {
            for (String name : names()) {
                all.add(ofModel(advisor, Inputs.model(advisor, name), useCase, policy));
            }
        }
        answer(all);
        return Checked.exitCode(Checked.worst(all));
    }

    private static Checked ofModel(Advisor advisor, Model model, UseCase useCase, @Nullable OrganizationPolicy policy) {
        ModelAdvice advice = policy == null
                ? advisor.advise(model, useCase)
                : advisor.advise(model, useCase, policy, subject(advisor, model), day(useCase));
        return new Checked(model.id(), advice, advice.verdict());
    }

    /** The day of the question, for waivers that expire: the use case's, or else today. */
    private static LocalDate day(UseCase useCase) {
        LocalDate stated = useCase.asOf();
        return stated == null ? LocalDate.now(ZoneOffset.UTC) : stated;
    }

    private static PolicySubject subject(Advisor advisor, Model model) {
        return new PolicySubject(
                model.id(),
                advisor.catalog().lab(model.labId()).map(Lab::country).orElse(null),
                model.size().count(SizeBasis.TOTAL).map(ParameterCount::value).orElse(null));
    }

    private List<String> names() {
        if (model != null) {
            return List.of(model);
        }
        String list = String.valueOf(models);
        Path file = Inputs.fileOrNull(list);
        List<String> lines = file != null ? UseCaseOptions.read(file).lines().toList() : List.of(list.split(",", -1));
        List<String> names = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        if (names.isEmpty()) {
            throw new InputException("--models names no model: " + Inputs.brief(list));
        }
        return names;
    }

    private void answer(List<Checked> all) {
        if (format != null) {
            println(format == Format.SARIF ? GateReports.sarif(all) : GateReports.junit(all));
        } else if (models == null) {
            print(() -> new Answer().withAll(all.get(0).json()), screen -> show(screen, all.get(0)));
        } else {
            print(
                    () -> of(all),
                    screen -> all.forEach(
                            one -> screen.verdict(one.verdict().outcome(), one.name() + ": " + summary(one))));
        }
    }

    /** Returns why not, or else how much is owed. */
    private static String summary(Checked one) {
        Verdict verdict = one.verdict();
        return verdict.isAllowed()
                ? "under " + verdict.expression() + ", owed: "
                        + verdict.duties().size()
                : one.why();
    }

    private static Answer of(List<Checked> all) {
        ArrayNode results = Answer.object().putArray("results");
        all.forEach(one -> results.add(one.json()));
        return new Answer().with("verdict", Checked.worst(all)).with("results", results);
    }

    private static void show(Screen screen, Checked one) {
        Verdict verdict = one.verdict();
        String subject = one.advice() == null ? one.name() : one.name() + " under " + verdict.expression();
        screen.verdict(verdict.outcome(), subject);
        verdict.choice().ifPresent(chosen -> screen.text(2, "by choosing " + chosen));
        screen.gap();
        screen.heading("Why");
        verdict.reasons().forEach(reason -> screen.item(Checked.said(reason)));
        if (!verdict.missing().isEmpty()) {
            screen.gap();
            screen.text(0, "Missing: " + String.join(", ", verdict.missing()));
        }
        if (!verdict.duties().isEmpty()) {
            screen.gap();
            screen.heading("What is owed");
            verdict.duties().forEach(duty -> screen.item(owed(duty)));
        }
        if (!verdict.limits().isEmpty()) {
            screen.gap();
            screen.heading("Uses to keep clear of");
            List<String> categories = verdict.limits().stream()
                    .map(limit -> limit.restriction().category().name())
                    .distinct()
                    .toList();
            screen.text(2, String.join(", ", categories));
        }
    }

    /** Returns a duty as one line: the act, what it depends on, and the section that asks for it. */
    static String owed(Duty duty) {
        String open =
                duty.state() == Duty.State.OPEN ? " (depends on " + String.join(", ", duty.dependsOn()) + ")" : "";
        return duty.act() + open + " [" + duty.license() + ", " + duty.cite() + "]";
    }
}

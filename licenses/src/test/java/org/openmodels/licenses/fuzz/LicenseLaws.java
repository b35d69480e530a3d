package org.openmodels.licenses.fuzz;

import static org.openmodels.licenses.fuzz.Laws.equal;
import static org.openmodels.licenses.fuzz.Laws.require;
import static org.openmodels.licenses.fuzz.Laws.sound;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.bom.BillOfMaterials;
import org.openmodels.licenses.bom.BomFormat;
import org.openmodels.licenses.bom.BomModel;
import org.openmodels.licenses.expression.ExpressionTooComplexException;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.policy.OrganizationPolicy;
import org.openmodels.licenses.policy.UseCase;
import org.openmodels.licenses.policy.Verdict;
import org.openmodels.licenses.policy.VerdictEngine;
import org.openmodels.licenses.provenance.Compatibility;
import org.openmodels.licenses.provenance.Workflow;
import org.openmodels.licenses.provenance.WorkflowAnalysis;
import org.openmodels.licenses.provenance.WorkflowReport;
import org.openmodels.licenses.registry.LicenseRegistry;
import org.openmodels.licenses.registry.LicenseResolver;
import org.openmodels.licenses.registry.LicenseStatement;
import org.openmodels.licenses.registry.Resolution;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.LicenseKnowledge;
import org.openmodels.licenses.terms.LicenseTerms;

/** The laws of the readers and parsers of {@code licenses}. */
final class LicenseLaws {
    static final LicenseRegistry REGISTRY = LicenseRegistry.bundled();
    static final LicenseResolver RESOLVER = new LicenseResolver(REGISTRY);
    static final LicenseKnowledge KNOWLEDGE = Advisor.bundled().knowledge();
    private static final VerdictEngine ENGINE = VerdictEngine.of(KNOWLEDGE);
    private static final UseCase HOSTED = UseCase.builder()
            .actions(Set.of(Action.HOST, Action.FINE_TUNE))
            .commercial(true)
            .build();
    private static final List<String> LICENSES =
            List.of("MIT", "LicenseRef-llama-3.1", "LicenseRef-gemma-terms-2025-03-24", "CC-BY-NC-4.0");
    private static final int FEW = 400;

    private LicenseLaws() {}

    static void expression(byte[] input) {
        String text = Laws.text(input);
        Reading<LicenseExpression> reading = sound(LicenseExpression.tryParse(text), text);
        LicenseExpression parsed = reading.valueOrNull();
        if (parsed == null) {
            return;
        }
        equal(parsed, LicenseExpression.parse(parsed.toString()), "parse must be the inverse of print");
        LicenseExpression canonical = parsed.canonical();
        equal(canonical, canonical.canonical(), "the canonical form must be canonical");
        equal(
                parsed.satisfies(license -> true),
                canonical.satisfies(license -> true),
                "the canonical form must mean the same");
        if (text.length() <= FEW) {
            meaning(parsed, canonical);
        }
        Advisor.bundled().expression(text);
    }

    private static void meaning(LicenseExpression parsed, LicenseExpression canonical) {
        try {
            require(parsed.isEquivalentTo(canonical), "the canonical form must be equivalent");
            LicenseExpression simple = parsed.simplify();
            require(simple.isEquivalentTo(parsed), "simplification must keep the meaning");
            equal(simple, simple.simplify(), "simplification must be idempotent");
            require(simple.licenses().size() <= parsed.licenses().size(), "simplification must not grow");
            parsed.minimalSets().first(3);
        } catch (ExpressionTooComplexException budget) {
            require(parsed.licenses().size() > 8, "only large expressions may be too complex: " + parsed);
        }
    }

    static void lenientExpression(byte[] input) {
        String text = Laws.text(input);
        lenient(text, sound(LicenseExpression.tryParseLenient(text, REGISTRY.names()), text));
        Reading<LicenseExpression> advised = Advisor.bundled().expression(text);
        require(advised.value().isPresent() || advised.hasErrors(), "what cannot be read must be an error");
    }

    private static void lenient(String text, Reading<LicenseExpression> reading) {
        LicenseExpression parsed = reading.valueOrNull();
        if (parsed != null) {
            equal(parsed, LicenseExpression.parse(parsed.toString()), "what is read leniently must print strictly");
        }
    }

    static void statement(byte[] input) {
        String[] lines = Laws.text(input).split("\n", -1);
        LicenseStatement statement = LicenseStatement.NONE.withTags(List.of(lines[0].split(",", -1)));
        statement = lines.length > 1 ? statement.withName(lines[1]) : statement;
        statement = lines.length > 2 ? statement.withLink(lines[2]) : statement;
        statement = lines.length > 3 ? statement.withExpression(lines[3]) : statement;
        statement = lines.length > 4 ? statement.withText(lines[4]) : statement;
        statement = lines.length > 5 ? statement.withRepository(lines[5]) : statement;
        resolved(statement);
    }

    /** A resolution names what can be read as an expression, and is a function of the statement. */
    static void resolved(LicenseStatement statement) {
        Resolution resolution = RESOLVER.resolve(statement);
        equal(resolution, RESOLVER.resolve(statement), "resolution must be a function");
        resolution.expression().ifPresent(LicenseExpression::parse);
        require(
                resolution.status() != Resolution.Status.CONFLICT
                        || resolution.candidates().size() > 1,
                "a conflict must name what excludes what");
    }

    static void terms(byte[] input) {
        String text = Laws.text(input);
        Reading<LicenseTerms> reading = sound(LicenseTerms.read(text), text);
        LicenseTerms terms = reading.valueOrNull();
        if (terms != null && !reading.hasErrors()) {
            String written = terms.toJson().toString();
            equal(terms, LicenseTerms.read(written).valueOrNull(), "read must be the inverse of write");
            ENGINE.check(terms, HOSTED);
            ENGINE.check(terms, UseCase.UNKNOWN);
            terms.permissiveness();
        }
        Reading<LicenseKnowledge> more = LicenseKnowledge.of(List.of()).plus(Map.of("a.json", text, "b.json", "{}"));
        require(more.hasErrors(), "a file without an id must be an error");
    }

    static void useCase(byte[] input) {
        String text = Laws.text(input);
        Reading<UseCase> reading = sound(UseCase.read(text), text);
        UseCase useCase = reading.valueOrNull();
        if (useCase == null) {
            return;
        }
        equal(useCase, UseCase.read(useCase.toJson().toString()).valueOrNull(), "read must be the inverse of write");
        for (String license : LICENSES) {
            Verdict verdict = ENGINE.check(license, useCase);
            verdict.toJson();
        }
    }

    static void policy(byte[] input) {
        String text = Laws.text(input);
        OrganizationPolicy policy = sound(OrganizationPolicy.read(text), text).valueOrNull();
        if (policy != null) {
            equal(
                    policy,
                    OrganizationPolicy.read(policy.toJson().toString()).valueOrNull(),
                    "read must be the inverse of write");
        }
    }

    static void workflow(byte[] input) {
        String text = Laws.text(input);
        Workflow workflow = sound(Workflow.read(text), text).valueOrNull();
        if (workflow == null || workflow.steps().size() > 20) {
            return;
        }
        WorkflowReport report = WorkflowAnalysis.of(Compatibility.of(ENGINE, KNOWLEDGE), Advisor.bundled()::expression)
                .run(workflow);
        equal(workflow.steps().size(), report.works().size(), "every step must have an answer");
        report.toJson();
    }

    static void bill(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        Reading<BillOfMaterials> reading = sound(BillOfMaterials.read(text), text);
        BillOfMaterials bill = reading.valueOrNull();
        if (bill == null) {
            return;
        }
        for (BomModel model : bill.models()) {
            resolved(bill.statement(model));
        }
        if (bill.created() == null || bill.models().size() > 20) {
            return;
        }
        // One of the formats: the libraries behind them take most of the time.
        BomFormat format = BomFormat.values()[text.length() % BomFormat.values().length];
        Reading<BillOfMaterials> again = BillOfMaterials.read(bill.write(format));
        require(
                again.value().isPresent()
                        && again.diagnostics().stream().noneMatch(d -> d.severity() == Diagnostic.Severity.ERROR),
                format + " must be readable as written: " + again.diagnostics());
    }
}

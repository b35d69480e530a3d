package org.openmodels.licenses.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.DeclaredLicense;
import org.openmodels.core.catalog.Dispute;
import org.openmodels.core.catalog.Modality;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SingleLicense;
import org.openmodels.licenses.policy.OrganizationPolicy;
import org.openmodels.licenses.policy.Outcome;
import org.openmodels.licenses.policy.PolicySubject;
import org.openmodels.licenses.policy.Reason;
import org.openmodels.licenses.policy.UseCase;
import org.openmodels.licenses.policy.Verdict;
import org.openmodels.licenses.policy.VerdictEngine;
import org.openmodels.licenses.registry.LicenseEntry;
import org.openmodels.licenses.registry.LicenseRegistry;
import org.openmodels.licenses.registry.LicenseResolver;
import org.openmodels.licenses.registry.LicenseStatement;
import org.openmodels.licenses.registry.Resolution;
import org.openmodels.licenses.terms.Explanation;
import org.openmodels.licenses.terms.LicenseKnowledge;

/**
 * Answers the questions of the library in one place: which license a model has, what a license says, what it allows in a
 * use case, and which models a use case may have.
 *
 * <p>{@code Advisor.bundled().check("Apache-2.0", useCase)} is the verdict on a license; {@code
 * advisor.advise(model, useCase)} on a model of the catalog; {@code advisor.shortlist(query)} ranks the models that pass.
 *
 * <p>Immutable and thread-safe.
 */
public final class Advisor {
    private final Supplier<ModelCatalog> catalog;
    private final LicenseRegistry registry;
    private final LicenseResolver resolver;
    private final LicenseKnowledge knowledge;
    private final VerdictEngine engine;

    /** Makes an advisor over data of one's own; families and licensors are those of the registry. */
    public Advisor(ModelCatalog catalog, LicenseRegistry registry, LicenseKnowledge knowledge) {
        this(constant(Objects.requireNonNull(catalog, "catalog")), registry, knowledge);
    }

    private Advisor(Supplier<ModelCatalog> catalog, LicenseRegistry registry, LicenseKnowledge knowledge) {
        this.catalog = catalog;
        this.registry = Objects.requireNonNull(registry, "registry");
        this.resolver = new LicenseResolver(registry);
        this.knowledge = knowledge.withFamilies(
                id -> registry.members(id).stream().map(LicenseEntry::id).toList());
        this.engine = VerdictEngine.of(this.knowledge)
                .withStewards(id -> registry.find(id).map(LicenseEntry::steward).orElse(""));
    }

    private static Supplier<ModelCatalog> constant(ModelCatalog catalog) {
        return () -> catalog;
    }

    /** Returns the advisor over the data that come with the library; the catalog is read when a model is asked about. */
    public static Advisor bundled() {
        return new Advisor(ModelCatalog::bundled, LicenseRegistry.bundled(), LicenseKnowledge.bundled());
    }

    /** Returns the catalog that it reads. */
    public ModelCatalog catalog() {
        return catalog.get();
    }

    /** Returns the registry that it reads. */
    public LicenseRegistry registry() {
        return registry;
    }

    /** Returns the engine that gives its verdicts. */
    public VerdictEngine engine() {
        return engine;
    }

    /** Returns the terms that it reads, with the registry's families. */
    public LicenseKnowledge knowledge() {
        return knowledge;
    }

    /** Resolves what is stated about a license. */
    public Resolution resolve(LicenseStatement statement) {
        return resolver.resolve(statement);
    }

    /**
     * Resolves what the catalog states about a model's license: its own record, and where that says nothing that is known
     * what a second source reports.
     */
    public Resolution resolve(Model model) {
        DeclaredLicense declared = model.license();
        if (declared == null) {
            return resolver.resolve(LicenseStatement.NONE);
        }
        Resolution own = resolver.resolve(stated(model, declared));
        String reported = declared.reported();
        return reported == null || own.expression().isPresent() ? own : reported(own, reported);
    }

    /**
     * Reads a license expression whose licenses may go by any name that the registry knows: {@code llama3.1}, {@code
     * "Apache 2"}, {@code mit OR gpl-2.0+}. A name that it does not know, or that is no license, is an error.
     */
    public Reading<LicenseExpression> expression(String text) {
        Reading<LicenseExpression> reading = read(text);
        List<Diagnostic> findings = new Remarks(reading.diagnostics());
        LicenseExpression named = reading.value()
                .map(e -> e.map(license -> named(license, findings)))
                .orElse(null);
        return new Reading<>(named, findings);
    }

    /** A name as a whole, else an expression by the letter, else one as people write it. */
    private Reading<LicenseExpression> read(String text) {
        Optional<LicenseEntry> whole = registry.find(text);
        if (whole.isPresent()) {
            return new Reading<>(SingleLicense.of(whole.get().id()), List.of());
        }
        Reading<LicenseExpression> strict = LicenseExpression.tryParse(text);
        if (strict.value().isPresent()) {
            return strict;
        }
        Reading<LicenseExpression> lenient = LicenseExpression.tryParseLenient(text, registry.names());
        return lenient.value().isPresent() ? lenient : strict;
    }

    private SingleLicense named(SingleLicense license, List<Diagnostic> findings) {
        if (license instanceof SingleLicense.With with) {
            SingleLicense base = named(with.license(), findings);
            return base instanceof SingleLicense.Simple simple
                    ? new SingleLicense.With(simple, with.addition())
                    : license;
        }
        boolean orLater = license instanceof SingleLicense.Listed listed && listed.orLater();
        String name = orLater ? ((SingleLicense.Listed) license).id() : license.toString();
        Optional<LicenseEntry> entry = registry.find(name);
        if (entry.isEmpty()) {
            findings.add(Diagnostic.error("license.unknown", "no license is known by the name '" + name + "'"));
            return license;
        }
        if (!entry.get().isLicense()) {
            findings.add(Diagnostic.error(
                    "license.not-a-license",
                    entry.get().id() + " is no license but " + entry.get().title()));
        }
        String id = entry.get().id();
        if (orLater && id.startsWith("LicenseRef-")) {
            findings.add(Diagnostic.error("license.no-or-later", id + " has no '+', which '" + name + "+' asks for"));
            return license;
        }
        return SingleLicense.of(orLater ? id + "+" : id);
    }

    /** Returns what the licenses of an expression say, in their order. */
    public List<Explanation> explain(LicenseExpression expression) {
        return expression.licenses().stream().map(this::explain).toList();
    }

    private Explanation explain(SingleLicense license) {
        String id = license.base().toString();
        Optional<LicenseEntry> entry = registry.find(id);
        return new Explanation(
                knowledge.findOrNotReviewed(id),
                entry.map(LicenseEntry::title).orElse(id),
                entry.map(LicenseEntry::version).filter(v -> !v.isEmpty()).orElse(null),
                entry.map(LicenseEntry::aliases).orElse(List.of()),
                entry.map(LicenseEntry::osiApproved).orElse(false),
                entry.map(LicenseEntry::fsfLibre).orElse(false));
    }

    /**
     * Returns a use case whose permissions go by the ids of their licenses, where a name such as {@code llama3.1} stood; a
     * name that the registry does not know stays. Whatever asks here is asked so.
     */
    public UseCase named(UseCase useCase) {
        List<String> permissions = useCase.permissions();
        if (permissions == null || permissions.isEmpty()) {
            return useCase;
        }
        List<String> ids = permissions.stream()
                .map(name -> registry.find(name).map(LicenseEntry::id).orElse(name))
                .toList();
        return ids.equals(permissions)
                ? useCase
                : useCase.toBuilder().permissions(ids).build();
    }

    /** Returns the verdict on a license expression. */
    public Verdict check(LicenseExpression expression, UseCase useCase) {
        return engine.check(expression, named(useCase));
    }

    /**
     * Returns the verdict on a license expression under an organization's policy, which never improves it.
     *
     * @param day the day for which waivers must hold
     */
    public Verdict check(
            LicenseExpression expression,
            UseCase useCase,
            OrganizationPolicy policy,
            PolicySubject subject,
            LocalDate day) {
        return engine.check(expression, named(useCase), policy, subject, day);
    }

    /**
     * Returns what a model's license is and allows. A model that takes or gives more than text is multimodal, whatever
     * the use case says. A license that was only inferred from siblings, or rests on a weak source, allows nothing without
     * review; where another source gives another license, both bind.
     */
    public ModelAdvice advise(Model model, UseCase useCase) {
        return advise(model, useCase, engine::check);
    }

    /**
     * Returns what a model's license is and allows under an organization's policy, which never improves it.
     *
     * @param day the day for which waivers must hold
     */
    public ModelAdvice advise(
            Model model, UseCase useCase, OrganizationPolicy policy, PolicySubject subject, LocalDate day) {
        return advise(model, useCase, (expression, asked) -> engine.check(expression, asked, policy, subject, day));
    }

    private ModelAdvice advise(Model model, UseCase useCase, BiFunction<LicenseExpression, UseCase, Verdict> check) {
        DeclaredLicense declared = model.license();
        Resolution resolution = resolve(model);
        UseCase named = named(useCase);
        UseCase asked = isMultimodal(model) ? named.toBuilder().multimodal(true).build() : named;
        return new ModelAdvice(model, declared, resolution, verdict(model, declared, resolution, asked, check));
    }

    private static LicenseStatement stated(Model model, DeclaredLicense declared) {
        String tag = declared.tag();
        LicenseStatement statement = tag == null ? LicenseStatement.NONE : LicenseStatement.ofTag(tag);
        return statement
                .withName(declared.name())
                .withLink(declared.link())
                .withRepository(model.hubRepository())
                .withAsOf(declared.from() == null ? null : declared.from().earliest());
    }

    /** What a secondary source says counts where the model's own record says nothing that is known, and no further. */
    private Resolution reported(Resolution own, String claim) {
        if (own.status() != Resolution.Status.ABSENT && own.status() != Resolution.Status.UNRESOLVED) {
            return own;
        }
        Resolution other = resolver.resolve(LicenseStatement.NONE.withName(claim));
        List<Resolution.Step> trail = new ArrayList<>(own.trail());
        other.trail().forEach(s -> trail.add(new Resolution.Step("reported", s.value(), s.gave())));
        List<Diagnostic> findings = new ArrayList<>(own.diagnostics());
        findings.addAll(other.diagnostics());
        return new Resolution(other.status(), other.expressionOrNull(), other.candidates(), trail, findings);
    }

    private Verdict verdict(
            Model model,
            @Nullable DeclaredLicense declared,
            Resolution found,
            UseCase asked,
            BiFunction<LicenseExpression, UseCase, Verdict> check) {
        String expression = found.expressionOrNull();
        if (expression == null || declared == null) {
            return unresolved(model, found);
        }
        LicenseExpression license = LicenseExpression.parse(expression);
        Verdict verdict = check.apply(license, asked);
        if (!verdict.isAllowed()) {
            return verdict;
        }
        if (declared.basis() == DeclaredLicense.Basis.INFERRED) {
            return doubted(
                    verdict,
                    review("license-inferred", expression, "the license was inferred from the model's siblings"));
        }
        if (declared.source().confidence() == Confidence.LOW) {
            return doubted(
                    verdict, review("license-weakly-sourced", expression, "the license rests on one weak source"));
        }
        return disputed(model, license, verdict, asked, check);
    }

    /** What other sources claim binds too; a claim that prohibits makes the answer open, for it is a claim. */
    private Verdict disputed(
            Model model,
            LicenseExpression license,
            Verdict own,
            UseCase asked,
            BiFunction<LicenseExpression, UseCase, Verdict> check) {
        List<LicenseExpression> all = new ArrayList<>(List.of(license));
        model.disputes().stream()
                .filter(dispute -> dispute.field().equals("license") && !isAboutCode(dispute))
                .map(dispute -> resolver.resolve(LicenseStatement.NONE.withName(dispute.claim())))
                .flatMap(claim -> claim.expression().stream())
                .map(LicenseExpression::parse)
                .filter(claim -> !all.contains(claim))
                .forEach(all::add);
        if (all.size() == 1) {
            return own;
        }
        Verdict joint = check.apply(LicenseExpression.allOf(all), asked);
        Reason claim = new Reason(
                joint.isAllowed() ? joint.outcome() : Outcome.REVIEW,
                "license-disputed",
                license.toString(),
                null,
                "",
                "",
                "another source gives " + LicenseExpression.allOf(all.subList(1, all.size())) + " for this model");
        return joint.isAllowed() ? with(joint, joint.outcome(), claim) : doubted(joint, claim);
    }

    private static boolean isAboutCode(Dispute dispute) {
        return String.valueOf(dispute.claimant()).contains("(code)");
    }

    private static Verdict doubted(Verdict verdict, Reason why) {
        return with(verdict, Outcome.REVIEW, why);
    }

    private static Verdict with(Verdict verdict, Outcome outcome, Reason why) {
        List<Reason> reasons = new ArrayList<>(List.of(why));
        reasons.addAll(verdict.reasons());
        return new Verdict(
                verdict.expression(),
                outcome,
                reasons,
                verdict.duties(),
                verdict.limits(),
                verdict.missing(),
                verdict.chosen(),
                verdict.mutable());
    }

    private static Verdict unresolved(Model model, Resolution found) {
        String message = "the license of " + model.id() + " is " + found.status();
        Reason reason = review("license-unresolved", "NOASSERTION", message);
        return new Verdict(
                "NOASSERTION", Outcome.REVIEW, List.of(reason), List.of(), List.of(), List.of(), null, false);
    }

    private static Reason review(String rule, String license, String message) {
        return new Reason(Outcome.REVIEW, rule, license, null, "", "", message);
    }

    private static boolean isMultimodal(Model model) {
        return model.inputs().stream().anyMatch(m -> m != Modality.TEXT)
                || model.outputs().stream()
                        .anyMatch(m -> m == Modality.IMAGE || m == Modality.AUDIO || m == Modality.VIDEO);
    }

    /**
     * Returns the models of the catalog that a use case may have, best first.
     *
     * @throws IllegalArgumentException if the catalog has no such benchmark
     */
    public Shortlist shortlist(ShortlistQuery query) {
        return new Ranking(this, query).shortlist();
    }
}

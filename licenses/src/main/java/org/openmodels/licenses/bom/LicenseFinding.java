package org.openmodels.licenses.bom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.DeclaredLicense;
import org.openmodels.core.catalog.Model;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SingleLicense;
import org.openmodels.licenses.expression.SpecialIdentifier;
import org.openmodels.licenses.registry.LicenseEntry;
import org.openmodels.licenses.registry.LicenseStatement;
import org.openmodels.licenses.registry.Resolution;
import org.openmodels.licenses.terms.LicenseTerms;

/** Finds the licenses of the models of one bill, and collects the entries of those outside the SPDX list. */
final class LicenseFinding {
    private final Advisor advisor;
    private final Map<String, BomLicense> entries = new TreeMap<>();

    LicenseFinding(Advisor advisor) {
        this.advisor = advisor;
    }

    /** What a bill says about one model's license. */
    record Found(
            LicenseExpression declared,
            LicenseExpression concluded,
            @Nullable String note,
            List<String> restrictions,
            List<String> notices) {}

    /** Returns the entries collected so far, by id. */
    List<BomLicense> entries() {
        return List.copyOf(entries.values());
    }

    Found of(Model model) {
        return found(model.license(), advisor.resolve(model));
    }

    /** The license of a repository that the catalog has no model for. */
    Found of(String repository, @Nullable DeclaredLicense license) {
        LicenseStatement statement = LicenseStatement.NONE.withRepository(repository);
        if (license != null && license.isDeclared()) {
            statement = license.tag() == null ? statement : statement.withTags(List.of(license.tag()));
            statement = statement.withName(license.name()).withLink(license.link());
        }
        return found(license, advisor.resolve(statement));
    }

    private Found found(@Nullable DeclaredLicense license, Resolution resolution) {
        LicenseExpression resolved = resolution
                .expression()
                .<LicenseExpression>map(LicenseExpression::parse)
                .orElse(SpecialIdentifier.NOASSERTION);
        LicenseExpression declared = declared(license, resolution, resolved);
        boolean inferred = license != null && license.basis() == DeclaredLicense.Basis.INFERRED;
        LicenseExpression concluded = inferred ? SpecialIdentifier.NOASSERTION : resolved;
        String link = license == null ? null : license.link();
        enter(declared, link);
        enter(concluded, link);
        Set<String> restrictions = new LinkedHashSet<>();
        Set<String> notices = new LinkedHashSet<>();
        for (SingleLicense one : concluded.licenses()) {
            LicenseTerms terms =
                    advisor.knowledge().findOrNotReviewed(one.base().toString());
            restrictions.addAll(Restrictions.of(terms));
            terms.obligations().forEach(o -> o.literal().forEach(words -> notices.add(words.strip())));
        }
        return new Found(
                declared, concluded, note(license, resolution), List.copyOf(restrictions), List.copyOf(notices));
    }

    private LicenseExpression declared(
            @Nullable DeclaredLicense license, Resolution resolution, LicenseExpression resolved) {
        if (license == null || !license.isDeclared()) {
            return SpecialIdentifier.NOASSERTION;
        }
        boolean own = resolution.trail().stream().noneMatch(step -> step.step().equals("reported"));
        if (own && resolved != SpecialIdentifier.NOASSERTION) {
            return resolved;
        }
        String title = license.name() != null ? license.name() : license.link();
        if (title == null) {
            return SpecialIdentifier.NOASSERTION;
        }
        BomLicense entry = BomLicense.unresolved(title, references(List.of(), license.link()));
        entries.put(entry.id(), entry);
        return SingleLicense.of(entry.id());
    }

    private void enter(LicenseExpression expression, @Nullable String link) {
        boolean alone = expression.licenses().size() == 1;
        for (SingleLicense license : expression.licenses()) {
            String id = license.base().toString();
            if (license.base() instanceof SingleLicense.Reference && !entries.containsKey(id)) {
                entries.put(id, entry(id, alone ? link : null));
            }
        }
    }

    private BomLicense entry(String id, @Nullable String link) {
        LicenseEntry entry = advisor.registry().find(id).orElse(null);
        if (entry == null) {
            return new BomLicense(id, id, references(List.of(), link));
        }
        List<String> references = new ArrayList<>(entry.crossReferences());
        String title = entry.title();
        if (entry.isFamily()) {
            title = title + " (one of " + String.join(", ", entry.members()) + ")";
            advisor.registry().members(id).forEach(member -> references.addAll(member.crossReferences()));
        }
        return new BomLicense(id, title, references(references, link));
    }

    private static List<String> references(List<String> known, @Nullable String link) {
        Set<String> references = new LinkedHashSet<>(known);
        if (link != null && (link.startsWith("https://") || link.startsWith("http://"))) {
            references.add(link);
        }
        return List.copyOf(references);
    }

    private static @Nullable String note(@Nullable DeclaredLicense license, Resolution resolution) {
        if (license == null) {
            return null;
        }
        StringBuilder note =
                new StringBuilder(license.basis().name()).append(", ").append(resolution.status());
        for (Resolution.Step step : resolution.trail()) {
            note.append("; ")
                    .append(step.step())
                    .append(" '")
                    .append(step.value())
                    .append("' gave ");
            note.append(step.gave());
        }
        return note.append("; read in ").append(license.source().location()).toString();
    }
}

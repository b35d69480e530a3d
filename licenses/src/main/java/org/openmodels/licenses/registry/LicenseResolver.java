package org.openmodels.licenses.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.licenses.registry.Resolution.Status;
import org.openmodels.licenses.registry.Resolution.Step;

/**
 * Finds out which license a statement names, step by step and without a guess: expression, tag, name, link, then text.
 *
 * <p>{@code new LicenseResolver(LicenseRegistry.bundled()).resolve(LicenseStatement.ofTag("llama3.1"))} is {@code RESOLVED}
 * to {@code LicenseRef-llama-3.1}.
 *
 * <p>Every part that names something is weighed. A part inside another (a member of its family, a smaller family) makes it
 * narrower; parts that exclude each other are a {@code CONFLICT}. {@code other}, {@code unknown} and placeholders name
 * nothing. A list of tags names several licenses and does not say how they relate: {@code AMBIGUOUS}, unless the text says.
 *
 * <p>Immutable and thread-safe.
 */
public final class LicenseResolver {

    private static final int MAX_TAGS = 64;

    private final LicenseRegistry registry;

    /** Makes a resolver over a registry. */
    public LicenseResolver(LicenseRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    /** Resolves a statement. Total: any statement gives an answer. */
    public Resolution resolve(LicenseStatement statement) {
        Run run = new Run(statement.asOf());
        String expression = statement.expression();
        if (expression != null) {
            run.name("expression", expression);
        }
        run.tags(statement);
        String name = statement.name();
        if (name != null) {
            run.name("name", name);
        }
        String link = statement.link();
        if (link != null) {
            run.link(link);
        }
        String text = statement.text();
        if (text != null) {
            run.text(text);
        }
        return run.result();
    }

    /** One resolution under way. */
    private final class Run {
        private final @Nullable LocalDate asOf;
        private final List<Step> trail = new ArrayList<>(4);
        private final List<Diagnostic> diagnostics = new ArrayList<>(0);
        private final List<Finding> conflict = new ArrayList<>(0);
        private @Nullable Finding found;
        private boolean stated;

        Run(@Nullable LocalDate asOf) {
            this.asOf = asOf;
        }

        void tags(LicenseStatement statement) {
            if (!statement.key().equals("license") && !statement.tags().isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                        "license.misspelt-key", "the key must be 'license', and is '" + statement.key() + "'"));
            }
            Set<String> distinct = new LinkedHashSet<>(statement.tags());
            if (distinct.size() == 1) {
                name("tag", statement.tags().get(0));
            } else if (!distinct.isEmpty()) {
                list(distinct);
            }
        }

        private void list(Set<String> tags) {
            if (tags.size() > MAX_TAGS) {
                diagnostics.add(Diagnostic.warning(
                        "license.too-many", "at most " + MAX_TAGS + " licenses are read, and are " + tags.size()));
            }
            Set<String> ids = new LinkedHashSet<>();
            for (String tag : tags.stream().limit(MAX_TAGS).toList()) {
                Finding finding = named("tag", tag);
                if (finding != null && finding.expression() != null) {
                    ids.add(finding.expression());
                } else if (finding != null) {
                    ids.addAll(finding.candidates());
                }
            }
            if (!ids.isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                        "license.list", "a list of licenses does not say whether all hold or one may be chosen"));
                merge(Finding.ofCandidates(List.copyOf(ids)));
            }
        }

        void name(String step, String value) {
            if (value.isBlank()) {
                return;
            }
            if (value.contains("://")) {
                link(value);
                return;
            }
            Finding finding = named(step, value);
            if (finding != null) {
                merge(finding);
            }
        }

        private @Nullable Finding named(String step, String value) {
            stated |= !value.isBlank();
            List<LicenseEntry> entries = registry.candidates(value);
            if (entries.size() == 1) {
                return step(step, value, current(entries.get(0)));
            }
            if (!entries.isEmpty()) {
                return step(
                        step,
                        value,
                        Finding.ofCandidates(
                                entries.stream().map(LicenseEntry::id).toList()));
            }
            boolean nothing = registry.namesNothing(value);
            trail.add(new Step(step, value, nothing ? "names no license" : "not known"));
            if (!nothing) {
                diagnostics.add(Diagnostic.warning(
                        "license.unknown-name", "no license is known by the name '" + shorten(value) + "'"));
            }
            return null;
        }

        /** Replaces a deprecated id by its successor where the SPDX list has exactly one. */
        private Finding current(LicenseEntry entry) {
            if (entry.kind() == LicenseKind.EXCEPTION) {
                diagnostics.add(Diagnostic.warning(
                        "license.exception", "an exception is no license of its own: " + entry.id()));
            }
            if (!entry.deprecated() || entry.isFamily() || entry.successors().size() != 1) {
                return Finding.of(entry);
            }
            String successor = entry.successors().get(0);
            diagnostics.add(Diagnostic.info("license.deprecated", entry.id() + " is deprecated, now " + successor));
            return registry.find(successor).map(Finding::of).orElseGet(() -> Finding.of(successor));
        }

        void link(String value) {
            if (value.isBlank()) {
                return;
            }
            stated = true;
            List<LicenseEntry> entries = registry.findByLink(value, asOf);
            if (entries.size() == 1) {
                merge(step("link", value, current(entries.get(0))));
            } else if (entries.isEmpty()) {
                trail.add(new Step("link", value, value.contains("/") ? "not known" : "a file of the repository"));
            } else {
                merge(step(
                        "link",
                        value,
                        Finding.ofCandidates(
                                entries.stream().map(LicenseEntry::id).toList())));
            }
        }

        void text(String value) {
            if (value.isBlank() || value.equals("NOASSERTION") || value.equals("NONE")) {
                trail.add(new Step("text", value, "no license recognised"));
                stated |= !value.isBlank();
                return;
            }
            stated = true;
            Finding finding = registry.find(value).map(this::current).orElseGet(() -> Finding.of(value));
            merge(step("text", value, finding));
        }

        private Finding step(String step, String value, Finding finding) {
            String gave = finding.expression();
            trail.add(new Step(step, value, gave != null ? gave : String.join(", ", finding.candidates())));
            return finding;
        }

        private void merge(Finding next) {
            Finding before = found;
            if (before == null || next.isWithin(before) || isOneOf(next, before)) {
                found = next;
            } else if (!before.isWithin(next) && !isOneOf(before, next)) {
                overlap(before, next);
            }
        }

        /** Tells whether a part names one of the candidates of a name that several licenses claim. */
        private boolean isOneOf(Finding one, Finding many) {
            return one.expression() != null && many.candidates().contains(one.expression()) && !listed(many);
        }

        private boolean listed(Finding many) {
            return diagnostics.stream().anyMatch(d -> d.code().equals("license.list")) && many.expression() == null;
        }

        private void overlap(Finding before, Finding next) {
            if (listed(before) || listed(next)) {
                return;
            }
            List<String> shared = Finding.shared(before, next);
            if (shared.isEmpty()) {
                conflict.add(before);
                conflict.add(next);
            } else {
                found = shared.size() == 1
                        ? registry.find(shared.get(0)).map(Finding::of).orElseThrow()
                        : Finding.ofCandidates(shared);
            }
        }

        Resolution result() {
            if (!conflict.isEmpty()) {
                return conflicting();
            }
            Finding last = found;
            if (last == null) {
                return new Resolution(stated ? Status.UNRESOLVED : Status.ABSENT, null, List.of(), trail, diagnostics);
            }
            if (last.expression() == null) {
                return new Resolution(Status.AMBIGUOUS, null, last.candidates(), trail, diagnostics);
            }
            Status status = last.isFamily() ? Status.FAMILY : Status.RESOLVED;
            return new Resolution(status, last.expression(), List.of(), trail, diagnostics);
        }

        private Resolution conflicting() {
            Set<String> ids = new LinkedHashSet<>();
            for (Finding finding : conflict) {
                String expression = finding.expression();
                if (expression != null) {
                    ids.add(expression);
                }
                ids.addAll(finding.candidates());
            }
            diagnostics.add(
                    Diagnostic.error("license.conflict", "statements exclude each other: " + String.join(", ", ids)));
            return new Resolution(Status.CONFLICT, null, List.copyOf(ids), trail, diagnostics);
        }
    }

    private static String shorten(String value) {
        return value.length() <= 60 ? value : value.substring(0, 57) + "...";
    }
}

package org.openmodels.licenses.registry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.licenses.registry.Resolution.Status;
import org.openmodels.licenses.registry.Resolution.Step;

/** One resolution under way: what was found so far, how, and what contradicts it. */
final class ResolutionRun {

    private static final int MAX_TAGS = 64;
    private static final int MAX_SHOWN = 60;

    private final LicenseRegistry registry;
    private final LicenseStatement statement;
    private final NameReader names;
    private final List<Step> trail = new ArrayList<>(4);
    private final List<Diagnostic> diagnostics = new ArrayList<>(0);
    private final Set<String> conflict = new LinkedHashSet<>(0);
    private @Nullable Finding found;
    private boolean stated;

    ResolutionRun(LicenseRegistry registry, LicenseStatement statement) {
        this.registry = registry;
        this.statement = statement;
        this.names = new NameReader(registry, diagnostics);
    }

    void tags() {
        List<String> tags = statement.tags();
        if (tags.isEmpty()) {
            return;
        }
        if (!statement.key().equals("license")) {
            diagnostics.add(Diagnostic.warning(
                    "license.misspelt-key", "the key must be 'license', and is '" + shorten(statement.key()) + "'"));
        }
        Set<String> distinct = tags.size() == 1 ? Set.of() : new LinkedHashSet<>(tags);
        if (distinct.size() <= 1) {
            name("tag", tags.get(0));
        } else {
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
            if (finding != null && finding.meaning() != null) {
                ids.add(finding.meaning().toString());
            } else if (finding != null) {
                ids.addAll(finding.candidates());
            }
        }
        if (!ids.isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                    "license.list", "a list of licenses does not say whether all hold or one may be chosen"));
            merge(Finding.listed(List.copyOf(ids)));
        }
    }

    void name(String step, String value) {
        if (value.isBlank()) {
            return;
        }
        if (value.contains("://")) {
            link(value.strip());
            return;
        }
        Finding finding = named(step, value);
        if (finding != null) {
            merge(finding);
        }
    }

    private @Nullable Finding named(String step, String value) {
        stated |= !value.isBlank();
        Finding finding = names.read(value);
        if (finding != null) {
            trail.add(new Step(step, value, finding.toString()));
            return finding;
        }
        boolean nothing = registry.namesNothing(value);
        trail.add(new Step(step, value, nothing ? "names no license" : "not known"));
        if (!nothing) {
            diagnostics.add(Diagnostic.warning(
                    "license.unknown-name", "no license is known by the name '" + shorten(value) + "'"));
        }
        return null;
    }

    void link(String value) {
        if (value.isBlank()) {
            return;
        }
        stated = true;
        List<LicenseEntry> entries = registry.findByLink(absolute(value), statement.asOf());
        if (entries.isEmpty()) {
            boolean relative = value.indexOf("://") < 0;
            trail.add(new Step("link", value, relative ? "a file of the repository, not read" : "not known"));
            return;
        }
        Finding finding = entries.size() == 1
                ? Finding.of(names.current(entries.get(0)))
                : Finding.claimed(entries.stream().map(LicenseEntry::id).toList());
        trail.add(new Step("link", value, finding.toString()));
        merge(finding);
    }

    private String absolute(String link) {
        String repository = statement.repository();
        boolean relative = link.indexOf("://") < 0 && link.indexOf('/') < 0;
        return relative && repository != null ? "https://huggingface.co/" + repository + "/blob/main/" + link : link;
    }

    void text(String value) {
        if (value.isBlank()) {
            return;
        }
        stated = true;
        if (value.equals("NOASSERTION") || value.equals("NONE")) {
            trail.add(new Step("text", value, "no license recognised"));
            return;
        }
        Finding before = found;
        Finding finding = names.readText(value);
        if (finding == null) {
            trail.add(new Step("text", value, "no expression"));
            diagnostics.add(Diagnostic.warning(
                    "license.text", "a recognised text must be an SPDX expression, and is '" + shorten(value) + "'"));
            return;
        }
        trail.add(new Step("text", value, finding.toString()));
        merge(finding);
        if (finding.meaning() instanceof Meant.Several several
                && several.sum()
                && before != null
                && !before.equals(found)) {
            diagnostics.add(Diagnostic.warning(
                    "license.text-says-more", "the text holds more than was declared: " + shorten(value)));
        }
    }

    private void merge(Finding next) {
        Finding before = found;
        if (before == null || next.isWithin(before)) {
            found = next;
        } else if (!before.isWithin(next)) {
            overlap(before, next);
        }
    }

    private void overlap(Finding before, Finding next) {
        List<String> shared = Finding.shared(before, next);
        if (shared.size() > 1) {
            found = Finding.claimed(shared);
        } else if (shared.size() == 1) {
            found = Finding.of(new Meant.One(registry.find(shared.get(0)).orElseThrow()));
        } else if (!before.listed() && !next.listed()) {
            addTo(conflict, before);
            addTo(conflict, next);
        } else if (next.meaning() == null
                || !before.listed()
                || !before.candidates().containsAll(next.meaning().ids())) {
            Set<String> all = new LinkedHashSet<>();
            addTo(all, before);
            addTo(all, next);
            found = Finding.listed(List.copyOf(all));
        }
    }

    private static void addTo(Set<String> ids, Finding finding) {
        if (finding.meaning() != null) {
            ids.add(finding.meaning().toString());
        }
        ids.addAll(finding.candidates());
    }

    Resolution result() {
        if (!conflict.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    "license.conflict", "statements exclude each other: " + String.join(", ", conflict)));
            return new Resolution(Status.CONFLICT, null, List.copyOf(conflict), trail, diagnostics);
        }
        if (found == null) {
            return new Resolution(stated ? Status.UNRESOLVED : Status.ABSENT, null, List.of(), trail, diagnostics);
        }
        if (found.meaning() == null) {
            return new Resolution(Status.AMBIGUOUS, null, found.candidates(), trail, diagnostics);
        }
        Status status = found.meaning().hasFamily() ? Status.FAMILY : Status.RESOLVED;
        return new Resolution(status, found.meaning().toString(), List.of(), trail, diagnostics);
    }

    private static String shorten(String value) {
        return value.length() <= MAX_SHOWN ? value : value.substring(0, MAX_SHOWN - 3) + "...";
    }
}

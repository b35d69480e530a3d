package org.openmodels.licenses.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.expression.CompoundExpression;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SingleLicense;

/** Reads a name or an SPDX expression of names by the registry. */
final class NameReader {

    /** Longer expressions stand in no metadata field. */
    private static final int MAX_EXPRESSION = 10_000;

    private final LicenseRegistry registry;
    private final List<Diagnostic> diagnostics;

    NameReader(LicenseRegistry registry, List<Diagnostic> diagnostics) {
        this.registry = registry;
        this.diagnostics = diagnostics;
    }

    /** Returns what a name or expression stands for; null when it is not known. */
    @Nullable
    Finding read(String value) {
        List<LicenseEntry> entries = registry.candidates(value);
        if (entries.size() == 1) {
            return Finding.of(current(entries.get(0)));
        }
        if (!entries.isEmpty()) {
            return Finding.claimed(entries.stream().map(LicenseEntry::id).toList());
        }
        Meant meant = mayBeExpression(value)
                ? meant(LicenseExpression.tryParseLenient(value, registry.names()), false)
                : null;
        return meant == null ? null : Finding.of(meant);
    }

    /** Returns what the expression of a recognised text stands for, ids not known here too; null when it is none. */
    @Nullable
    Finding readText(String value) {
        Finding known = read(value);
        if (known != null || value.length() > MAX_EXPRESSION) {
            return known;
        }
        Meant meant = meant(LicenseExpression.tryParse(value), true);
        return meant == null ? null : Finding.of(meant);
    }

    private static boolean mayBeExpression(String value) {
        if (value.length() > MAX_EXPRESSION) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (" ()+/|&\t".indexOf(value.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Meant meant(Reading<LicenseExpression> reading, boolean unknownToo) {
        LicenseExpression expression = reading.valueOrNull();
        return expression == null ? null : meant(expression, unknownToo);
    }

    private @Nullable Meant meant(LicenseExpression expression, boolean unknownToo) {
        if (expression instanceof SingleLicense single) {
            Meant known = single(single);
            return known == null && unknownToo ? new Meant.Whole(single.toString()) : known;
        }
        if (!(expression instanceof CompoundExpression compound)) {
            return null;
        }
        List<Meant> parts = new ArrayList<>();
        for (LicenseExpression operand : compound.operands()) {
            Meant part = meant(operand, unknownToo);
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        String printed = expression.map(this::canonical).canonical().toString();
        return new Meant.Several(compound instanceof CompoundExpression.And, List.copyOf(parts), printed);
    }

    private @Nullable Meant single(SingleLicense single) {
        Optional<LicenseEntry> whole = registry.find(single.toString());
        if (whole.isPresent()) {
            return current(whole.get());
        }
        boolean known = single instanceof SingleLicense.With with
                ? isKnown(with.license())
                        && registry.names()
                                .normalizeAddition(with.addition().toString())
                                .isPresent()
                : single instanceof SingleLicense.Listed listed && isKnown(listed.id());
        return known ? new Meant.Whole(canonical(single).toString()) : null;
    }

    private boolean isKnown(Object license) {
        return registry.find(license.toString()).isPresent();
    }

    /** Writes ids as the registry does. */
    private SingleLicense canonical(SingleLicense single) {
        Meant known = registry.find(single.toString()).map(this::currentQuietly).orElse(null);
        if (known != null) {
            return SingleLicense.of(known.toString());
        }
        if (single instanceof SingleLicense.With with) {
            String license = canonical(with.license()).toString();
            String addition = registry.find(with.addition().toString())
                    .map(LicenseEntry::id)
                    .orElse(with.addition().toString());
            return SingleLicense.of(license + " WITH " + addition);
        }
        if (single instanceof SingleLicense.Listed listed && listed.orLater()) {
            return SingleLicense.of(
                    registry.find(listed.id()).map(LicenseEntry::id).orElse(listed.id()) + "+");
        }
        return single;
    }

    /** Replaces a deprecated id by its successor where the SPDX list has exactly one. */
    Meant current(LicenseEntry entry) {
        if (entry.kind() == LicenseKind.EXCEPTION) {
            diagnostics.add(
                    Diagnostic.warning("license.exception", "an exception is no license of its own: " + entry.id()));
        }
        Meant meant = currentQuietly(entry);
        if (!meant.toString().equals(entry.id())) {
            diagnostics.add(Diagnostic.info("license.deprecated", entry.id() + " is deprecated, now " + meant));
        }
        return meant;
    }

    private Meant currentQuietly(LicenseEntry entry) {
        if (!entry.deprecated() || entry.isFamily() || entry.successors().size() != 1) {
            return new Meant.One(entry);
        }
        String successor = entry.successors().get(0);
        Optional<LicenseEntry> listed = registry.find(successor);
        return listed.isPresent() ? new Meant.One(listed.get()) : new Meant.Whole(successor);
    }
}

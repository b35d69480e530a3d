package org.openmodels.licenses.bom;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.PartialDate;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SpecialIdentifier;
import org.openmodels.licenses.internal.json.JsonText;
import org.openmodels.licenses.internal.json.JsonValue;

/** Collects what a document of any format tells of models. */
final class BomReading {
    private final List<Diagnostic> findings = new Remarks();
    private final Map<String, BomModel> models = new LinkedHashMap<>();
    private final Map<String, BomLicense> licenses = new LinkedHashMap<>();
    private @Nullable Instant created;
    private String dataVersion = "";
    private @Nullable String subject;
    private long licenseCharacters;

    private BomReading() {}

    static Reading<BillOfMaterials> read(String json) {
        Reading<JsonValue> tree = JsonText.read(json);
        BomReading reading = new BomReading();
        reading.findings.addAll(tree.diagnostics());
        tree.value().ifPresent(value -> reading.document(Fields.of(value)));
        return new Reading<>(reading.bill(), reading.findings);
    }

    private void document(Fields document) {
        if ("CycloneDX".equals(document.text("bomFormat"))) {
            new CycloneDxReading(this).document(document);
        } else if (document.textOrEmpty("spdxVersion").startsWith("SPDX-2.")) {
            new Spdx2Reading(this).document(document);
        } else if (document.textOrEmpty("@context").startsWith("https://spdx.org/rdf/3.")) {
            new Spdx3Reading(this).document(document);
        } else {
            findings.add(
                    Diagnostic.error("bom.format", "the document must be CycloneDX JSON, SPDX 2 JSON or SPDX 3 JSON-LD")
                            .at(1, 1));
        }
    }

    private @Nullable BillOfMaterials bill() {
        if (models.isEmpty()) {
            if (findings.stream().noneMatch(f -> f.severity() == Diagnostic.Severity.ERROR)) {
                findings.add(Diagnostic.error("bom.no-model", "the bill must hold a model")
                        .at(1, 1));
            }
            return null;
        }
        List<BomModel> ordered = new ArrayList<>(models.values());
        BomModel first = subject == null ? null : models.get(subject);
        if (first != null) {
            ordered.remove(first);
            ordered.add(0, first);
        }
        return new BillOfMaterials(created, dataVersion, ordered, List.copyOf(licenses.values()));
    }

    void head(@Nullable String when, String madeFrom, @Nullable String subjectId) {
        subject = subjectId;
        dataVersion = madeFrom;
        if (when != null) {
            try {
                created = OffsetDateTime.parse(when).toInstant();
            } catch (DateTimeException unreadable) {
                findings.add(Diagnostic.warning("bom.date", "the date must be ISO 8601: " + brief(when)));
            }
        }
    }

    void passedOver(int components) {
        if (components > 0) {
            findings.add(Diagnostic.info("bom.other-components", components + " components are no models"));
        }
    }

    void add(BomModel model) {
        if (models.putIfAbsent(model.id(), model) != null) {
            findings.add(Diagnostic.warning(
                    "bom.duplicate", "a model must stand once, the first one holds: " + brief(model.id())));
        }
    }

    void add(BomLicense license) {
        licenses.putIfAbsent(license.id(), license);
    }

    /**
     * Reads a license expression; a name that is none becomes a reference to a license that nobody can tell. All together are
     * no longer than a document: SPDX 3 lets many models refer to one long expression.
     */
    LicenseExpression expression(@Nullable String text, String of) {
        if (text == null) {
            return SpecialIdentifier.NOASSERTION;
        }
        licenseCharacters += text.length();
        if (licenseCharacters > JsonText.MAX_LENGTH) {
            findings.add(Diagnostic.error(
                    "bom.license", "all licenses together must have at most " + JsonText.MAX_LENGTH + " characters"));
            return SpecialIdentifier.NOASSERTION;
        }
        return LicenseExpression.tryParse(text).value().orElseGet(() -> {
            findings.add(Diagnostic.warning(
                    "bom.license", "the license of " + brief(of) + " must be an SPDX expression: " + brief(text)));
            return named(text, List.of());
        });
    }

    /** Returns the reference to a license of which only a name is known. */
    LicenseExpression named(String name, List<String> references) {
        BomLicense license = BomLicense.unresolved(name.strip(), references);
        add(license);
        return LicenseExpression.parse(license.id());
    }

    /** Reads a relation by its name; an unknown one is unknown. */
    static Relation relation(@Nullable String name) {
        for (Relation relation : Relation.values()) {
            if (relation.name().equalsIgnoreCase(name)) {
                return relation;
            }
        }
        return Relation.UNKNOWN;
    }

    /** Reads the day of a point in time, or a partial date. */
    static @Nullable PartialDate date(@Nullable String text) {
        return text == null
                ? null
                : PartialDate.tryParse(text.length() > 10 ? text.substring(0, 10) : text)
                        .orElse(null);
    }

    /** Returns the repository that a package URL of the Hub names; null for any other. */
    static @Nullable String repository(@Nullable String packageUrl) {
        String prefix = "pkg:huggingface/";
        if (packageUrl == null || !packageUrl.startsWith(prefix)) {
            return null;
        }
        int end = packageUrl.length();
        for (char mark : new char[] {'#', '?', '@'}) {
            int at = packageUrl.indexOf(mark, prefix.length());
            end = at < 0 ? end : Math.min(end, at);
        }
        String repository = Percent.decode(packageUrl.substring(prefix.length(), end));
        return repository.isBlank() ? null : repository;
    }

    /** Returns a name, or a stand-in for a component that has none. */
    static String name(@Nullable String name, @Nullable String otherwise) {
        return name != null ? name : Objects.requireNonNullElse(otherwise, "(unnamed)");
    }

    private static String brief(String text) {
        return text.length() <= 120 ? text : text.substring(0, 117) + "...";
    }
}

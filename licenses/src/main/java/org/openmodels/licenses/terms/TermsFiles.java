package org.openmodels.licenses.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.internal.json.JsonText;
import org.openmodels.licenses.internal.json.JsonValue;

/** Reads a set of terms files, of which some may extend others or known licenses. */
final class TermsFiles {
    /** The longest chain of files that extend one another. */
    private static final int MAX_CHAIN = 16;

    private final Map<String, JsonValue.Obj> objects = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Function<String, @Nullable LicenseTerms> known;
    private final List<Diagnostic> findings = new ArrayList<>();

    private TermsFiles(Function<String, @Nullable LicenseTerms> known) {
        this.known = known;
    }

    /** Reads files by name; the value holds every license that is whole, the remarks everything found. */
    static Reading<List<LicenseTerms>> read(Map<String, String> files, Function<String, @Nullable LicenseTerms> known) {
        TermsFiles all = new TermsFiles(known);
        files.forEach(all::parse);
        List<LicenseTerms> terms = new ArrayList<>();
        for (String key : all.objects.keySet()) {
            LicenseTerms one = all.terms(key);
            if (one != null) {
                terms.add(one);
            }
        }
        return new Reading<>(List.copyOf(terms), all.findings);
    }

    private void parse(String name, String json) {
        Reading<JsonValue> reading = JsonText.read(json);
        reading.diagnostics().forEach(d -> report(name, d));
        if (!(reading.valueOrNull() instanceof JsonValue.Obj object)) {
            if (reading.valueOrNull() != null) {
                report(name, Diagnostic.error("json.type", "license terms must be an object"));
            }
            return;
        }
        if (!(object.members().get("id") instanceof JsonValue.Text id)) {
            report(
                    name,
                    Diagnostic.error("json.missing-key", "\"id\" must be stated as a string")
                            .at(object.line(), object.column()));
            return;
        }
        String key = TermsReader.key(id.value());
        if (objects.putIfAbsent(key, object) != null) {
            report(name, Diagnostic.error("terms.duplicate", "license " + id.value() + " must be described once"));
            return;
        }
        names.put(key, name);
    }

    private @Nullable LicenseTerms terms(String key) {
        String name = names.getOrDefault(key, "");
        List<Diagnostic> own = new ArrayList<>();
        JsonValue.Obj whole = whole(key, own);
        LicenseTerms terms = whole == null ? null : TermsReader.read(whole, own).valueOrNull();
        own.forEach(d -> report(name, d));
        return terms;
    }

    /** Walks up to a file without a base, then applies the variants downwards. */
    private JsonValue.@Nullable Obj whole(String key, List<Diagnostic> own) {
        List<JsonValue.Obj> chain = new ArrayList<>();
        String at = key;
        while (true) {
            JsonValue.Obj object = object(at);
            if (object == null) {
                own.add(extendsError(chain, "must name a known license: \"" + at + "\""));
                return null;
            }
            chain.add(object);
            JsonValue base = object.members().get("extends");
            if (base == null) {
                return apply(chain, own);
            }
            if (!(base instanceof JsonValue.Text id)) {
                own.add(extendsError(chain, "must be a string"));
                return null;
            }
            at = TermsReader.key(id.value());
            if (chain.contains(objects.get(at)) || chain.size() == MAX_CHAIN) {
                own.add(extendsError(
                        chain,
                        "must not lead back to the file itself, nor over more than " + MAX_CHAIN + " files: \""
                                + id.value() + "\""));
                return null;
            }
        }
    }

    private static JsonValue.Obj apply(List<JsonValue.Obj> chain, List<Diagnostic> own) {
        JsonValue.Obj whole = chain.get(chain.size() - 1);
        for (int i = chain.size() - 2; i >= 0; i--) {
            whole = TermsExpansion.expand(whole, chain.get(i), own);
        }
        return whole;
    }

    private JsonValue.@Nullable Obj object(String key) {
        JsonValue.Obj own = objects.get(key);
        if (own != null) {
            return own;
        }
        LicenseTerms terms = known.apply(key);
        return terms != null && JsonText.read(terms.toJson().toString()).valueOrNull() instanceof JsonValue.Obj object
                ? object
                : null;
    }

    private static Diagnostic extendsError(List<JsonValue.Obj> chain, String message) {
        Diagnostic error =
                Diagnostic.error("terms.extends", "\"extends\" " + message).in("/extends");
        JsonValue at =
                chain.isEmpty() ? null : chain.get(chain.size() - 1).members().get("extends");
        return at == null ? error : error.at(at.line(), at.column());
    }

    /** The path of a remark is the file's name and the place in it. */
    private void report(String name, Diagnostic d) {
        findings.add(d.in(d.path().isEmpty() ? name : name + "#" + d.path()));
    }
}

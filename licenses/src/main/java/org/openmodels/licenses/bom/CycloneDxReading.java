package org.openmodels.licenses.bom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.lineage.Relation;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SpecialIdentifier;

/** Reads CycloneDX JSON: the components of the type for models, wherever they stand. */
final class CycloneDxReading {
    private static final String TRAIT = "trait:";

    private final BomReading bill;
    private final List<BomModelDraft> models = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final List<Fields> mentions = new ArrayList<>();
    private int others;

    CycloneDxReading(BomReading bill) {
        this.bill = bill;
    }

    void document(Fields document) {
        Fields metadata = document.object("metadata");
        Fields main = metadata.object("component");
        if (!main.members().isEmpty()) {
            component(main);
        }
        document.objects("components").forEach(this::component);
        for (int i = 0; i < mentions.size(); i++) {
            mention(mentions.get(i));
        }
        bill.head(
                metadata.text("timestamp"),
                properties(metadata).getOrDefault("dataVersion", List.of("")).get(0),
                isModel(main) ? id(main) : null);
        models.forEach(draft -> bill.add(draft.model()));
        bill.passedOver(others);
    }

    /** Recursive: the reader of JSON bounds the depth. */
    private void component(Fields component) {
        if (isModel(component)) {
            BomModelDraft draft = model(component);
            models.add(draft);
            known.add(draft.id);
        } else {
            others++;
        }
        component.objects("components").forEach(this::component);
        for (Fields ancestor : component.object("pedigree").objects("ancestors")) {
            if (isModel(ancestor) && ancestor.text("bom-ref") == null) {
                mentions.add(ancestor);
            } else {
                component(ancestor);
            }
        }
    }

    /** A model without a reference of its own may only name one that stands elsewhere. */
    private void mention(Fields component) {
        if (!known.contains(id(component))) {
            component(component);
        }
    }

    private static boolean isModel(Fields component) {
        return "machine-learning-model".equals(component.text("type"));
    }

    private static String id(Fields component) {
        String name = BomReading.name(component.text("name"), component.text("bom-ref"));
        String group = component.text("group");
        return group == null ? name : group + "/" + name;
    }

    private BomModelDraft model(Fields component) {
        BomModelDraft draft = new BomModelDraft(id(component));
        draft.version = component.text("version");
        draft.supplier = component.object("supplier").text("name");
        draft.repository = BomReading.repository(component.text("purl"));
        Map<String, List<String>> properties = properties(component);
        properties.getOrDefault("released", List.of()).forEach(date -> draft.trait(SpdxWriting.RELEASED, date));
        properties.getOrDefault("license:note", List.of()).forEach(note -> draft.licenseNote = note);
        draft.restrictions.addAll(properties.getOrDefault("license:restriction", List.of()));
        draft.notices.addAll(properties.getOrDefault("license:notice", List.of()));
        entries(properties);
        licenses(component, draft);
        properties
                .getOrDefault(CycloneDxLicenses.DECLARED, List.of())
                .forEach(text -> draft.declared = bill.expression(text, draft.id));
        properties
                .getOrDefault(CycloneDxLicenses.CONCLUDED, List.of())
                .forEach(text -> draft.concluded = bill.expression(text, draft.id));
        card(component.object("modelCard"), draft);
        pedigree(component.object("pedigree"), properties, draft);
        return draft;
    }

    /** Entries of licenses inside an expression. */
    private void entries(Map<String, List<String>> properties) {
        String title = CycloneDxLicenses.TITLE + ":";
        properties.forEach((name, values) -> {
            String id = name.startsWith(title) ? name.substring(title.length()) : "";
            if (id.startsWith("LicenseRef-")) {
                bill.add(new BomLicense(
                        id, values.get(0), properties.getOrDefault(CycloneDxLicenses.REFERENCE + ":" + id, List.of())));
            }
        });
    }

    private static Map<String, List<String>> properties(Fields of) {
        Map<String, List<String>> properties = new HashMap<>();
        for (Fields property : of.objects("properties")) {
            String name = property.textOrEmpty("name");
            String value = property.text("value");
            if (name.startsWith(CycloneDxWriting.PROPERTY) && value != null) {
                properties
                        .computeIfAbsent(name.substring(CycloneDxWriting.PROPERTY.length()), n -> new ArrayList<>())
                        .add(value);
            }
        }
        return properties;
    }

    /** Several licenses of one kind hold together; one that does not say its kind is declared. */
    private void licenses(Fields component, BomModelDraft draft) {
        List<LicenseExpression> declared = new ArrayList<>();
        List<LicenseExpression> concluded = new ArrayList<>();
        for (Fields choice : component.objects("licenses")) {
            String expression = choice.text("expression");
            Fields license = choice.object("license");
            boolean isConcluded = "concluded".equals((expression == null ? license : choice).text("acknowledgement"));
            LicenseExpression found = expression == null ? license(license) : bill.expression(expression, draft.id);
            (isConcluded ? concluded : declared).add(found);
        }
        draft.declared = together(declared);
        draft.concluded = together(concluded);
    }

    private static LicenseExpression together(List<LicenseExpression> licenses) {
        return licenses.isEmpty() ? SpecialIdentifier.NOASSERTION : LicenseExpression.allOf(licenses);
    }

    private LicenseExpression license(Fields license) {
        String id = license.text("id");
        String name = id == null ? license.text("name") : id;
        if (name == null) {
            return SpecialIdentifier.NOASSERTION;
        }
        Map<String, List<String>> properties = properties(license);
        List<String> references = new ArrayList<>(license.texts("url"));
        references.addAll(properties.getOrDefault(CycloneDxLicenses.REFERENCE, List.of()));
        LicenseExpression read = LicenseExpression.tryParse(name).value().orElse(null);
        if (read == null || (id == null && !name.startsWith("LicenseRef-"))) {
            return bill.named(name, references);
        }
        if (id == null) {
            String title = properties
                    .getOrDefault(CycloneDxLicenses.TITLE, List.of(name))
                    .get(0);
            bill.add(new BomLicense(name, title, references));
        }
        return read;
    }

    private static void card(Fields card, BomModelDraft draft) {
        Fields parameters = card.object("modelParameters");
        draft.trait(SpdxWriting.ARCHITECTURE, parameters.text("modelArchitecture"));
        draft.trait("inputs", formats(parameters.objects("inputs")));
        draft.trait("outputs", formats(parameters.objects("outputs")));
        for (Fields dataset : parameters.objects("datasets")) {
            String name = dataset.text("name");
            draft.datasets.add(BomReading.name(name, dataset.text("ref")));
        }
        for (Fields metric : card.object("quantitativeAnalysis").objects("performanceMetrics")) {
            String slice = metric.text("slice");
            String type = metric.text("type");
            draft.metric(type == null || slice == null ? type : type + " (" + slice + ")", metric.text("value"));
        }
        properties(card).forEach((name, values) -> {
            if (name.startsWith(TRAIT)) {
                draft.trait(name.substring(TRAIT.length()), values.get(0));
            }
        });
    }

    private static @Nullable String formats(List<Fields> parameters) {
        List<String> formats = new ArrayList<>();
        parameters.forEach(parameter -> formats.add(parameter.textOrEmpty("format")));
        return formats.isEmpty() ? null : String.join(", ", formats);
    }

    private static void pedigree(Fields pedigree, Map<String, List<String>> properties, BomModelDraft draft) {
        Map<String, Relation> relations = new HashMap<>();
        for (Relation relation : Relation.values()) {
            properties
                    .getOrDefault(CycloneDxWriting.ANCESTOR + relation, List.of())
                    .forEach(id -> relations.put(id, relation));
        }
        for (Fields ancestor : pedigree.objects("ancestors")) {
            String id = id(ancestor);
            draft.ancestors.add(new BomModel.Ancestor(id, relations.getOrDefault(id, Relation.UNKNOWN)));
        }
    }
}

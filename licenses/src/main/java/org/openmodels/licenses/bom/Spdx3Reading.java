package org.openmodels.licenses.bom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SpecialIdentifier;

/** Reads SPDX 3 JSON-LD: the packages of the AI profile. */
final class Spdx3Reading {
    private static final String LICENSE_REF = "LicenseRef-";

    private final BomReading bill;
    private final Map<String, Fields> elements = new LinkedHashMap<>();
    private final Map<String, BomModelDraft> models = new LinkedHashMap<>();
    private final Map<String, String> licenseIds = new HashMap<>();

    Spdx3Reading(BomReading bill) {
        this.bill = bill;
    }

    void document(Fields document) {
        List<Fields> graph = document.objects("@graph");
        Fields head = Fields.NONE;
        Fields creation = Fields.NONE;
        int others = 0;
        for (Fields element : graph) {
            String type = element.textOrEmpty("type");
            String id = BomReading.name(element.text("spdxId"), element.text("@id"));
            elements.put(id, element);
            head = type.equals("SpdxDocument") ? element : head;
            creation = type.equals("CreationInfo") ? element : creation;
            others += type.equals("software_Package") ? 1 : 0;
            for (Fields entry : element.objects("simplelicensing_customIdToUri")) {
                licenseIds.put(entry.textOrEmpty("value"), entry.textOrEmpty("key"));
            }
        }
        elements.forEach(this::license);
        elements.forEach(this::model);
        graph.forEach(this::relate);
        String root = head.texts("rootElement").stream()
                .filter(models::containsKey)
                .findFirst()
                .orElse("");
        BomModelDraft subject = models.get(root);
        bill.head(
                creation.text("created"),
                Spdx2Reading.madeFrom(creation.textOrEmpty("comment")),
                subject == null ? null : subject.id);
        models.values().forEach(draft -> bill.add(draft.model()));
        bill.passedOver(others);
    }

    private void license(String uri, Fields element) {
        if (element.textOrEmpty("type").equals("expandedlicensing_CustomLicense")) {
            String id = licenseId(uri);
            if (id.startsWith(LICENSE_REF)) {
                bill.add(new BomLicense(
                        id, BomReading.name(element.text("name"), id), element.texts("expandedlicensing_seeAlso")));
            }
        }
    }

    private void model(String uri, Fields element) {
        if (!element.textOrEmpty("type").equals("ai_AIPackage")) {
            return;
        }
        BomModelDraft draft = new BomModelDraft(BomReading.name(element.text("name"), uri));
        draft.version = element.text("software_packageVersion");
        draft.repository = BomReading.repository(element.text("software_packageUrl"));
        draft.released = BomReading.date(element.text("releaseTime"));
        draft.notices.addAll(element.texts("software_attributionText"));
        String supplier = element.text("suppliedBy");
        draft.supplier = supplier == null
                ? element.object("suppliedBy").text("name")
                : elements.getOrDefault(supplier, Fields.NONE).text("name");
        element.texts("ai_typeOfModel").forEach(type -> draft.trait(SpdxWriting.ARCHITECTURE, type));
        for (Fields entry : element.objects("ai_hyperparameter")) {
            draft.trait(entry.text("key"), entry.text("value"));
        }
        for (Fields entry : element.objects("ai_metric")) {
            draft.metric(entry.text("key"), entry.text("value"));
        }
        element.textOrEmpty("ai_limitation").lines().filter(l -> !l.isBlank()).forEach(draft.restrictions::add);
        models.put(uri, draft);
    }

    private void relate(Fields element) {
        BomModelDraft from = models.get(element.textOrEmpty("from"));
        if (from == null) {
            return;
        }
        List<String> to = element.texts("to");
        switch (element.textOrEmpty("relationshipType")) {
            case "hasDeclaredLicense" -> from.declared = licenses(to, from.id);
            case "hasConcludedLicense" -> {
                from.concluded = licenses(to, from.id);
                from.licenseNote = element.text("comment");
            }
            case "descendantOf" ->
                to.forEach(base -> from.ancestors.add(
                        new BomModel.Ancestor(name(base), BomReading.relation(element.text("comment")))));
            case "trainedOn" -> to.forEach(dataset -> from.datasets.add(name(dataset)));
            default -> {}
        }
    }

    private String name(String uri) {
        return BomReading.name(elements.getOrDefault(uri, Fields.NONE).text("name"), uri);
    }

    /** Several licenses hold together. */
    private LicenseExpression licenses(List<String> uris, String of) {
        List<LicenseExpression> found = new ArrayList<>();
        for (String uri : uris) {
            found.add(bill.expression(expression(uri), of));
        }
        return found.isEmpty() ? SpecialIdentifier.NOASSERTION : LicenseExpression.allOf(found);
    }

    private @Nullable String expression(String uri) {
        Fields element = elements.getOrDefault(uri, Fields.NONE);
        String expression = element.text("simplelicensing_licenseExpression");
        if (expression != null) {
            return expression;
        }
        if (uri.endsWith("NoAssertionLicense")) {
            return SpecialIdentifier.NOASSERTION.name();
        }
        return uri.endsWith("NoneLicense") ? SpecialIdentifier.NONE.name() : licenseId(uri);
    }

    /** A license by its URI: the id that an expression gives it, else the last part of it. */
    private String licenseId(String uri) {
        String known = licenseIds.get(uri);
        if (known != null) {
            return known;
        }
        int reference = uri.lastIndexOf(LICENSE_REF);
        int slash = uri.lastIndexOf('/');
        return uri.substring(reference >= 0 ? reference : slash + 1);
    }
}

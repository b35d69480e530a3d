package org.openmodels.licenses.bom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads SPDX 2 JSON: packages that are marked as models, or come from the Hub by their package URL. */
final class Spdx2Reading {
    private final BomReading bill;
    private final Map<String, BomModelDraft> models = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private @Nullable String subject;

    Spdx2Reading(BomReading bill) {
        this.bill = bill;
    }

    void document(Fields document) {
        List<Fields> packages = document.objects("packages");
        int datasets = 0;
        for (Fields one : packages) {
            String key = one.textOrEmpty("SPDXID");
            names.put(key, BomReading.name(one.text("name"), key));
            List<String> comments = comments(one);
            datasets += comments.contains("data set") ? 1 : 0;
            String repository = repository(one);
            if (comments.contains("model") || (repository != null && !comments.contains("data set"))) {
                models.put(key, model(one, repository, comments));
            }
        }
        describe(document.texts("documentDescribes"));
        document.objects("relationships").forEach(this::relate);
        document.objects("hasExtractedLicensingInfos").forEach(this::license);
        Fields creation = document.object("creationInfo");
        bill.head(creation.text("created"), madeFrom(creation.textOrEmpty("comment")), subject);
        models.values().forEach(draft -> bill.add(draft.model()));
        bill.passedOver(packages.size() - models.size() - datasets);
    }

    static String madeFrom(String comment) {
        return comment.startsWith(SpdxWriting.MADE_FROM) ? comment.substring(SpdxWriting.MADE_FROM.length()) : "";
    }

    private static List<String> comments(Fields one) {
        List<String> comments = new ArrayList<>();
        for (Fields annotation : one.objects("annotations")) {
            if (annotation.textOrEmpty("annotator").startsWith("Tool: openmodels")) {
                comments.add(annotation.textOrEmpty("comment"));
            }
        }
        return comments;
    }

    private static @Nullable String repository(Fields one) {
        for (Fields reference : one.objects("externalRefs")) {
            String repository = BomReading.repository(reference.text("referenceLocator"));
            if (repository != null) {
                return repository;
            }
        }
        return null;
    }

    private BomModelDraft model(Fields one, @Nullable String repository, List<String> comments) {
        BomModelDraft draft = new BomModelDraft(BomReading.name(one.text("name"), one.text("SPDXID")));
        draft.version = one.text("versionInfo");
        draft.supplier = organization(one.text("supplier"));
        draft.repository = repository;
        draft.released = BomReading.date(one.text("releaseDate"));
        draft.licenseNote = one.text("licenseComments");
        draft.declared = bill.expression(one.text("licenseDeclared"), draft.id);
        draft.concluded = bill.expression(one.text("licenseConcluded"), draft.id);
        draft.notices.addAll(one.texts("attributionTexts"));
        comments.forEach(comment -> comment(draft, comment));
        return draft;
    }

    private static void comment(BomModelDraft draft, String comment) {
        if (comment.startsWith("trait ")) {
            int colon = comment.indexOf(": ");
            if (colon > 0) {
                draft.trait(comment.substring("trait ".length(), colon), comment.substring(colon + 2));
            }
        } else if (comment.startsWith("metric ")) {
            int equals = comment.lastIndexOf(" = ");
            if (equals > 0) {
                draft.metric(comment.substring("metric ".length(), equals), comment.substring(equals + 3));
            }
        } else if (comment.startsWith("restriction ")) {
            draft.restrictions.add(comment.substring("restriction ".length()));
        }
    }

    private static @Nullable String organization(@Nullable String supplier) {
        if (supplier == null || supplier.equals("NOASSERTION")) {
            return null;
        }
        for (String kind : List.of("Organization: ", "Person: ")) {
            if (supplier.startsWith(kind)) {
                return supplier.substring(kind.length()).strip();
            }
        }
        return supplier;
    }

    private void describe(List<String> keys) {
        for (String key : keys) {
            BomModelDraft model = models.get(key);
            if (subject == null && model != null) {
                subject = model.id;
            }
        }
    }

    private void relate(Fields relationship) {
        String to = relationship.textOrEmpty("relatedSpdxElement");
        BomModelDraft from = models.get(relationship.textOrEmpty("spdxElementId"));
        switch (relationship.textOrEmpty("relationshipType")) {
            case "DESCRIBES" -> describe(List.of(to));
            case "DESCENDANT_OF" -> descend(from, to, relationship);
            case "ANCESTOR_OF" -> descend(models.get(to), relationship.textOrEmpty("spdxElementId"), relationship);
            case "OTHER" -> {
                if (from != null && relationship.textOrEmpty("comment").equals("trained on")) {
                    from.datasets.add(names.getOrDefault(to, to));
                }
            }
            default -> {}
        }
    }

    private void descend(@Nullable BomModelDraft model, String ancestor, Fields relationship) {
        if (model != null && !ancestor.isBlank()) {
            model.ancestors.add(new BomModel.Ancestor(
                    names.getOrDefault(ancestor, ancestor), BomReading.relation(relationship.text("comment"))));
        }
    }

    private void license(Fields license) {
        String id = license.textOrEmpty("licenseId");
        if (id.startsWith("LicenseRef-")) {
            bill.add(new BomLicense(id, BomReading.name(license.text("name"), id), license.texts("seeAlsos")));
        }
    }
}

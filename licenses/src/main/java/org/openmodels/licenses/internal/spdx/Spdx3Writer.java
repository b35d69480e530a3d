package org.openmodels.licenses.internal.spdx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmodels.licenses.internal.spdx.SpdxSheet.LicenseRow;
import org.openmodels.licenses.internal.spdx.SpdxSheet.ModelRow;
import org.spdx.core.InvalidSPDXAnalysisException;
import org.spdx.library.ModelCopyManager;
import org.spdx.library.SpdxModelFactory;
import org.spdx.library.model.v3_0_1.SpdxConstantsV3;
import org.spdx.library.model.v3_0_1.ai.AIPackage;
import org.spdx.library.model.v3_0_1.core.Agent;
import org.spdx.library.model.v3_0_1.core.CreationInfo;
import org.spdx.library.model.v3_0_1.core.DictionaryEntry;
import org.spdx.library.model.v3_0_1.core.Element;
import org.spdx.library.model.v3_0_1.core.ProfileIdentifierType;
import org.spdx.library.model.v3_0_1.core.Relationship;
import org.spdx.library.model.v3_0_1.core.RelationshipType;
import org.spdx.library.model.v3_0_1.core.SoftwareAgent;
import org.spdx.library.model.v3_0_1.core.SpdxDocument;
import org.spdx.library.model.v3_0_1.dataset.DatasetPackage;
import org.spdx.library.model.v3_0_1.dataset.DatasetType;
import org.spdx.library.model.v3_0_1.expandedlicensing.CustomLicense;
import org.spdx.library.model.v3_0_1.expandedlicensing.NoAssertionLicense;
import org.spdx.library.model.v3_0_1.expandedlicensing.NoneLicense;
import org.spdx.library.model.v3_0_1.simplelicensing.LicenseExpression;
import org.spdx.library.model.v3_0_1.software.SoftwarePurpose;
import org.spdx.storage.IModelStore.IdType;
import org.spdx.storage.simple.InMemSpdxStore;
import org.spdx.v3jsonldstore.JsonLDStore;

/**
 * Writes a sheet as SPDX 3.0.1 JSON-LD. The library writes only the elements that the document lists, so every element is
 * listed as it is made.
 */
public final class Spdx3Writer {
    private final SpdxSheet sheet;
    private final JsonLDStore store = new JsonLDStore(new InMemSpdxStore());
    private final ModelCopyManager copies = new ModelCopyManager();
    private final CreationInfo creation;
    private final List<Element> elements = new ArrayList<>();
    private final Map<String, Agent> agents = new HashMap<>();
    private final Map<String, Element> licenses = new HashMap<>();
    private final Map<String, Element> byKey = new HashMap<>();
    private int relations;

    private Spdx3Writer(SpdxSheet sheet) throws InvalidSPDXAnalysisException {
        this.sheet = sheet;
        SoftwareAgent tool;
        this.creation = new CreationInfo.CreationInfoBuilder(store, store.getNextId(IdType.Anonymous), copies)
                .setCreated(sheet.created())
                .setSpecVersion(SpdxConstantsV3.MODEL_SPEC_VERSION)
                .setComment(sheet.comment())
                .build();
        tool = creation.createSoftwareAgent(uri("Tool")).setName(SpdxSheet.TOOL).build();
        creation.getCreatedBys().add(tool);
        elements.add(tool);
    }

    /**
     * Returns the document as JSON text.
     *
     * @throws IllegalArgumentException when the library refuses the contents
     */
    public static String write(SpdxSheet sheet) {
        try {
            SpdxModelFactory.init();
            return new Spdx3Writer(sheet).text();
        } catch (InvalidSPDXAnalysisException | IOException refused) {
            throw new IllegalArgumentException("contents must be valid SPDX 3: " + refused.getMessage(), refused);
        }
    }

    private String text() throws InvalidSPDXAnalysisException, IOException {
        int index = 0;
        for (String supplier : sheet.suppliers()) {
            agents.put(
                    supplier,
                    listed(creation.createOrganization(uri("Lab-" + index++))
                            .setName(supplier)
                            .build()));
        }
        for (LicenseRow license : sheet.licenses()) {
            licenses.put(license.id(), listed(custom(license)));
        }
        for (Map.Entry<String, String> dataset : sheet.datasets().entrySet()) {
            byKey.put(dataset.getKey(), listed(dataset(dataset.getKey(), dataset.getValue())));
        }
        for (ModelRow row : sheet.models()) {
            byKey.put(row.key(), listed(model(row)));
        }
        for (ModelRow row : sheet.models()) {
            relate(row);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.serialize(out, document());
        return SortedJson.of(out.toByteArray());
    }

    private SpdxDocument document() throws InvalidSPDXAnalysisException {
        SpdxDocument.SpdxDocumentBuilder builder = creation.createSpdxDocument(uri("Document"))
                .setName(sheet.name())
                .addAllElement(elements)
                .addRootElement(element(sheet.models().get(0).key()))
                .addProfileConformance(ProfileIdentifierType.CORE)
                .addProfileConformance(ProfileIdentifierType.SOFTWARE)
                .addProfileConformance(ProfileIdentifierType.AI)
                .addProfileConformance(ProfileIdentifierType.SIMPLE_LICENSING)
                .addProfileConformance(ProfileIdentifierType.EXPANDED_LICENSING);
        if (!sheet.datasets().isEmpty()) {
            builder.addProfileConformance(ProfileIdentifierType.DATASET);
        }
        return builder.build();
    }

    private AIPackage model(ModelRow row) throws InvalidSPDXAnalysisException {
        AIPackage.AIPackageBuilder builder = creation.createAIPackage(uri(row.key()))
                .setName(row.name())
                .setPrimaryPurpose(SoftwarePurpose.MODEL)
                .addAllAttributionText(row.notices());
        if (row.version() != null) {
            builder.setPackageVersion(row.version());
        }
        if (row.supplier() != null) {
            Agent lab = agents.get(row.supplier());
            builder.setSuppliedBy(lab).addOriginatedBy(lab);
        }
        if (row.download() != null) {
            builder.setDownloadLocation(row.download()).setHomePage(row.download());
        }
        if (row.packageUrl() != null) {
            builder.setPackageUrl(row.packageUrl());
        }
        if (row.released() != null) {
            builder.setReleaseTime(row.released());
        }
        if (row.type() != null) {
            builder.addTypeOfModel(row.type());
        }
        if (!row.restrictions().isEmpty()) {
            builder.setLimitation(String.join("\n", row.restrictions()));
        }
        return builder.addAllHyperparameter(entries(row.traits().entrySet()))
                .addAllMetric(entries(row.metrics()))
                .build();
    }

    private List<DictionaryEntry> entries(Iterable<Map.Entry<String, String>> pairs)
            throws InvalidSPDXAnalysisException {
        List<DictionaryEntry> entries = new ArrayList<>();
        for (Map.Entry<String, String> pair : pairs) {
            entries.add(creation.createDictionaryEntry(store.getNextId(IdType.Anonymous))
                    .setKey(pair.getKey())
                    .setValue(pair.getValue())
                    .build());
        }
        return entries;
    }

    private DatasetPackage dataset(String key, String name) throws InvalidSPDXAnalysisException {
        return creation.createDatasetPackage(uri(key))
                .setName(name)
                .setPrimaryPurpose(SoftwarePurpose.DATA)
                .addDatasetType(DatasetType.NO_ASSERTION)
                .build();
    }

    private CustomLicense custom(LicenseRow license) throws InvalidSPDXAnalysisException {
        return creation.createCustomLicense(uri(license.id()))
                .setName(license.title())
                .setLicenseText(license.text())
                .addAllSeeAlso(license.references())
                .build();
    }

    private void relate(ModelRow row) throws InvalidSPDXAnalysisException {
        relate(row, RelationshipType.HAS_DECLARED_LICENSE, license(row.declared()), "");
        String note = row.licenseNote() == null ? "" : row.licenseNote();
        relate(row, RelationshipType.HAS_CONCLUDED_LICENSE, license(row.concluded()), note);
        for (Map.Entry<String, String> ancestor : row.ancestors()) {
            relate(row, RelationshipType.DESCENDANT_OF, element(ancestor.getKey()), ancestor.getValue());
        }
        for (String dataset : row.datasets()) {
            relate(row, RelationshipType.TRAINED_ON, element(dataset), "");
        }
    }

    private void relate(ModelRow from, RelationshipType type, Element to, String comment)
            throws InvalidSPDXAnalysisException {
        Relationship.RelationshipBuilder builder = creation.createRelationship(uri("Relationship-" + relations++))
                .setFrom(element(from.key()))
                .setRelationshipType(type)
                .addTo(to);
        if (!comment.isEmpty()) {
            builder.setComment(comment);
        }
        listed(builder.build());
    }

    private Element license(String expression) throws InvalidSPDXAnalysisException {
        Element known = licenses.get("=" + expression);
        if (known != null) {
            return known;
        }
        Element made =
                switch (expression) {
                    case "NOASSERTION" -> new NoAssertionLicense();
                    case "NONE" -> new NoneLicense();
                    default -> listed(expression(expression));
                };
        licenses.put("=" + expression, made);
        return made;
    }

    private LicenseExpression expression(String expression) throws InvalidSPDXAnalysisException {
        Map<String, String> uris = new LinkedHashMap<>();
        for (LicenseRow license : sheet.licenses()) {
            if (List.of(expression.split("[ ()]+", -1)).contains(license.id())) {
                uris.put(license.id(), uri(license.id()));
            }
        }
        return creation.createLicenseExpression(uri("LicenseExpression-" + licenses.size()))
                .setLicenseExpression(expression)
                .setLicenseListVersion(sheet.listVersion())
                .addAllCustomIdToUri(entries(uris.entrySet()))
                .build();
    }

    private Element element(String key) {
        Element element = byKey.get(key);
        if (element == null) {
            throw new IllegalArgumentException("key must name an element of the sheet: " + key);
        }
        return element;
    }

    private <T extends Element> T listed(T element) {
        elements.add(element);
        return element;
    }

    private String uri(String key) {
        return sheet.namespace() + "#SPDXRef-" + key;
    }
}

package org.openmodels.licenses.internal.spdx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.internal.spdx.SpdxSheet.LicenseRow;
import org.openmodels.licenses.internal.spdx.SpdxSheet.ModelRow;
import org.spdx.core.InvalidSPDXAnalysisException;
import org.spdx.jacksonstore.MultiFormatStore;
import org.spdx.library.LicenseInfoFactory;
import org.spdx.library.ModelCopyManager;
import org.spdx.library.SpdxModelFactory;
import org.spdx.library.model.v2.Annotation;
import org.spdx.library.model.v2.ReferenceType;
import org.spdx.library.model.v2.SpdxConstantsCompatV2;
import org.spdx.library.model.v2.SpdxCreatorInformation;
import org.spdx.library.model.v2.SpdxDocument;
import org.spdx.library.model.v2.SpdxPackage;
import org.spdx.library.model.v2.enumerations.AnnotationType;
import org.spdx.library.model.v2.enumerations.Purpose;
import org.spdx.library.model.v2.enumerations.ReferenceCategory;
import org.spdx.library.model.v2.enumerations.RelationshipType;
import org.spdx.library.model.v2.license.AnyLicenseInfo;
import org.spdx.library.model.v2.license.ExtractedLicenseInfo;
import org.spdx.storage.simple.InMemSpdxStore;

/** Writes a sheet as SPDX 2.3 JSON; what the format has no place for becomes annotations of the packages. */
public final class Spdx2Writer {
    private static final String ANNOTATOR = "Tool: " + SpdxSheet.TOOL;
    private static final String PURL = "http://spdx.org/rdf/references/purl";

    private final SpdxSheet sheet;
    private final MultiFormatStore store =
            new MultiFormatStore(new InMemSpdxStore(), MultiFormatStore.Format.JSON_PRETTY);
    private final ModelCopyManager copies = new ModelCopyManager();
    private final SpdxDocument document;
    private final Map<String, SpdxPackage> packages = new HashMap<>();

    private Spdx2Writer(SpdxSheet sheet) throws InvalidSPDXAnalysisException {
        this.sheet = sheet;
        // Not by the library's factory, which dates it now, in digits and years of the default locale, and then refuses
        // them.
        this.document = new SpdxDocument(store, sheet.namespace(), copies, true);
    }

    /**
     * Returns the document as JSON text.
     *
     * @throws IllegalArgumentException when the library refuses the contents
     */
    public static String write(SpdxSheet sheet) {
        LocalLicenseList.use();
        try {
            SpdxModelFactory.init();
            return new Spdx2Writer(sheet).text();
        } catch (InvalidSPDXAnalysisException | IOException refused) {
            throw new IllegalArgumentException("contents must be valid SPDX 2.3: " + refused.getMessage(), refused);
        }
    }

    private String text() throws InvalidSPDXAnalysisException, IOException {
        SpdxCreatorInformation creation = document.createCreationInfo(List.of(ANNOTATOR), sheet.created());
        creation.setLicenseListVersion(majorAndMinor(sheet.listVersion()));
        creation.setComment(sheet.comment());
        document.setName(sheet.name());
        document.setCreationInfo(creation);
        document.setSpecVersion("SPDX-2.3");
        document.setDataLicense(parse("CC0-1.0"));
        for (LicenseRow row : sheet.licenses()) {
            document.addExtractedLicenseInfos(license(row));
        }
        for (Map.Entry<String, String> dataset : sheet.datasets().entrySet()) {
            packages.put(dataset.getKey(), dataset(dataset.getKey(), dataset.getValue()));
        }
        for (ModelRow row : sheet.models()) {
            packages.put(row.key(), model(row));
        }
        for (ModelRow row : sheet.models()) {
            relate(row);
        }
        document.getDocumentDescribes().add(get(sheet.models().get(0).key()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.serialize(out, document);
        return SortedJson.of(out.toByteArray());
    }

    private ExtractedLicenseInfo license(LicenseRow row) throws InvalidSPDXAnalysisException {
        ExtractedLicenseInfo license = new ExtractedLicenseInfo(store, sheet.namespace(), row.id(), copies, true);
        license.setName(row.title());
        license.setExtractedText(row.text());
        license.getSeeAlso().addAll(row.references());
        return license;
    }

    private SpdxPackage model(ModelRow row) throws InvalidSPDXAnalysisException {
        SpdxPackage.SpdxPackageBuilder builder = builder(row.key(), row.name(), row.concluded(), row.declared())
                .setPrimaryPurpose(Purpose.OTHER)
                .setDownloadLocation(row.download() == null ? "NOASSERTION" : row.download())
                .setSupplier(organization(row.supplier()))
                .setOriginator(organization(row.supplier()))
                .setAttributionText(row.notices())
                .setAnnotations(annotations(row));
        if (row.version() != null) {
            builder.setVersionInfo(row.version());
        }
        if (row.download() != null) {
            builder.setHomepage(row.download());
        }
        if (row.released() != null) {
            builder.setReleaseDate(row.released());
        }
        if (row.licenseNote() != null) {
            builder.setLicenseComments(row.licenseNote());
        }
        if (row.packageUrl() != null) {
            builder.addExternalRef(document.createExternalRef(
                    ReferenceCategory.PACKAGE_MANAGER, new ReferenceType(PURL), row.packageUrl(), null));
        }
        return builder.build();
    }

    private SpdxPackage dataset(String key, String name) throws InvalidSPDXAnalysisException {
        return builder(key, name, "NOASSERTION", "NOASSERTION")
                .setPrimaryPurpose(Purpose.OTHER)
                .setDownloadLocation("NOASSERTION")
                .setAnnotations(List.of(annotation("data set")))
                .build();
    }

    private SpdxPackage.SpdxPackageBuilder builder(String key, String name, String concluded, String declared)
            throws InvalidSPDXAnalysisException {
        return document.createPackage("SPDXRef-" + key, name, parse(concluded), "NOASSERTION", parse(declared))
                .setFilesAnalyzed(false);
    }

    private AnyLicenseInfo parse(String expression) throws InvalidSPDXAnalysisException {
        return LicenseInfoFactory.parseSPDXLicenseStringCompatV2(expression, store, sheet.namespace(), copies);
    }

    private List<Annotation> annotations(ModelRow row) throws InvalidSPDXAnalysisException {
        List<Annotation> annotations = new ArrayList<>();
        annotations.add(annotation("model"));
        if (row.type() != null) {
            annotations.add(annotation("trait architecture: " + row.type()));
        }
        for (Map.Entry<String, String> trait : row.traits().entrySet()) {
            annotations.add(annotation("trait " + trait.getKey() + ": " + trait.getValue()));
        }
        for (Map.Entry<String, String> metric : row.metrics()) {
            annotations.add(annotation("metric " + metric.getKey() + " = " + metric.getValue()));
        }
        for (String restriction : row.restrictions()) {
            annotations.add(annotation("restriction " + restriction));
        }
        return annotations;
    }

    private Annotation annotation(String comment) throws InvalidSPDXAnalysisException {
        return document.createAnnotation(ANNOTATOR, AnnotationType.OTHER, sheet.created(), comment);
    }

    private void relate(ModelRow row) throws InvalidSPDXAnalysisException {
        for (Map.Entry<String, String> ancestor : row.ancestors()) {
            get(row.key())
                    .addRelationship(document.createRelationship(
                            get(ancestor.getKey()), RelationshipType.DESCENDANT_OF, ancestor.getValue()));
        }
        for (String dataset : row.datasets()) {
            get(row.key())
                    .addRelationship(document.createRelationship(get(dataset), RelationshipType.OTHER, "trained on"));
        }
    }

    private SpdxPackage get(String key) {
        SpdxPackage found = packages.get(key);
        if (found == null) {
            throw new IllegalArgumentException("key must name an element of the sheet: " + key);
        }
        return found;
    }

    /** The second generation knows two numbers only. */
    private static String majorAndMinor(String version) {
        int second = version.indexOf('.', version.indexOf('.') + 1);
        return second < 0 ? version : version.substring(0, second);
    }

    private static String organization(@Nullable String name) {
        return name == null ? SpdxConstantsCompatV2.NOASSERTION_VALUE : "Organization: " + name;
    }
}

package org.openmodels.licenses.bom;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.Property;
import org.cyclonedx.model.license.Acknowledgement;
import org.cyclonedx.model.license.Expression;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SingleLicense;
import org.openmodels.licenses.expression.SpecialIdentifier;

/**
 * Lays licenses out as CycloneDX does: either single licenses, of which each says whether it is declared or concluded, or one
 * expression, which may hold ids that the format's own list lacks. What an expression leaves no room for stands in a
 * property.
 */
final class CycloneDxLicenses {
    static final String DECLARED = "license:declared";
    static final String CONCLUDED = "license:concluded";
    static final String TITLE = "license:title";
    static final String REFERENCE = "license:reference";

    private final BillOfMaterials bill;

    CycloneDxLicenses(BillOfMaterials bill) {
        this.bill = bill;
    }

    @Nullable
    LicenseChoice choice(BomModel model) {
        LicenseChoice choice = new LicenseChoice();
        if (fitsSingly(model)) {
            List<License> licenses = new ArrayList<>();
            add(licenses, model.declared(), Acknowledgement.DECLARED);
            add(licenses, model.concluded(), Acknowledgement.CONCLUDED);
            choice.setLicenses(licenses);
            return licenses.isEmpty() ? null : choice;
        }
        boolean concluded = states(model.concluded());
        Expression expression = new Expression((concluded ? model.concluded() : model.declared()).toString());
        expression.setAcknowledgement(concluded ? Acknowledgement.CONCLUDED : Acknowledgement.DECLARED);
        choice.setExpression(expression);
        return choice;
    }

    /** The expressions for which {@link #choice} has no room. */
    Map<String, String> properties(BomModel model) {
        Map<String, String> properties = new TreeMap<>();
        if (!fitsSingly(model) && states(model.concluded()) && states(model.declared())) {
            properties.put(DECLARED, model.declared().toString());
        }
        if (model.declared() == SpecialIdentifier.NONE) {
            properties.put(DECLARED, "NONE");
        }
        if (model.concluded() == SpecialIdentifier.NONE) {
            properties.put(CONCLUDED, "NONE");
        }
        return properties;
    }

    /** The entries of the licenses inside an expression, which has no room for them. */
    List<Property> entries(BomModel model) {
        List<Property> entries = new ArrayList<>();
        for (BomLicense license : fitsSingly(model) ? List.<BomLicense>of() : bill.licenses()) {
            if (isInside(license, model.declared()) || isInside(license, model.concluded())) {
                entries.add(CycloneDxWriting.property(TITLE + ":" + license.id(), license.title()));
                for (String url : license.references()) {
                    entries.add(CycloneDxWriting.property(REFERENCE + ":" + license.id(), url));
                }
            }
        }
        return entries;
    }

    private static boolean isInside(BomLicense license, LicenseExpression expression) {
        return expression.licenses().stream()
                .anyMatch(one -> one.base().toString().equals(license.id()));
    }

    private static boolean states(LicenseExpression expression) {
        return !(expression instanceof SpecialIdentifier)
                && !SpdxWriting.expression(expression).equals("NOASSERTION");
    }

    private static boolean fitsSingly(BomModel model) {
        return fitsSingly(model.declared()) && fitsSingly(model.concluded());
    }

    private static boolean fitsSingly(LicenseExpression expression) {
        return !states(expression)
                || expression instanceof SingleLicense.Reference
                || (expression instanceof SingleLicense.Listed listed && KnownIds.ALL.contains(listed.toString()));
    }

    /** The ids that the format's schema admits for a single license; its list is older than the registry's. */
    private static final class KnownIds {
        static final Set<String> ALL = read();

        private static Set<String> read() {
            try (InputStream in = License.class.getResourceAsStream("/spdx.schema.json")) {
                Set<String> ids = new HashSet<>();
                new ObjectMapper()
                        .readTree(Objects.requireNonNull(in, "spdx.schema.json"))
                        .path("enum")
                        .forEach(id -> ids.add(id.asText()));
                return Set.copyOf(ids);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void add(List<License> licenses, LicenseExpression expression, Acknowledgement acknowledgement) {
        if (!states(expression)) {
            return;
        }
        License license = new License();
        String id = expression.toString();
        if (expression instanceof SingleLicense.Listed) {
            license.setId(id);
        } else {
            license.setName(id);
        }
        bill.license(id).ifPresent(entry -> refer(license, entry));
        license.setAcknowledgement(acknowledgement);
        licenses.add(license);
    }

    private static void refer(License license, BomLicense entry) {
        if (!entry.references().isEmpty()) {
            license.setUrl(entry.references().get(0));
        }
        license.addProperty(CycloneDxWriting.property(TITLE, entry.title()));
        entry.references().stream()
                .skip(1)
                .forEach(url -> license.addProperty(CycloneDxWriting.property(REFERENCE, url)));
    }
}

package org.openmodels.licenses.bom;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.PartialDate;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SpecialIdentifier;
import org.openmodels.licenses.internal.spdx.Spdx2Writer;
import org.openmodels.licenses.internal.spdx.Spdx3Writer;
import org.openmodels.licenses.internal.spdx.SpdxSheet;
import org.openmodels.licenses.registry.LicenseRegistry;

/** Lays a bill out as an SPDX document. */
final class SpdxWriting {
    /** Traits that are not a field of their own in the layout. */
    static final String RELEASED = "released";

    static final String ARCHITECTURE = "architecture";
    static final String MADE_FROM = "openmodels data ";

    private final BillOfMaterials bill;
    private final Map<String, String> modelKeys = new LinkedHashMap<>();
    private final Map<String, String> datasetKeys = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>(Set.of("tool", "document"));

    private SpdxWriting(BillOfMaterials bill) {
        this.bill = bill;
        bill.licenses().forEach(license -> used.add(license.id().toLowerCase(Locale.ROOT)));
        for (BomModel model : bill.models()) {
            modelKeys.put(model.id(), key("Model-" + model.id()));
        }
        for (BomModel model : bill.models()) {
            model.datasets().forEach(name -> datasetKeys.computeIfAbsent(name, n -> key("Dataset-" + n)));
        }
    }

    static String spdx3(BillOfMaterials bill, Instant created) {
        return Spdx3Writer.write(new SpdxWriting(bill).sheet(created));
    }

    static String spdx23(BillOfMaterials bill, Instant created) {
        return Spdx2Writer.write(new SpdxWriting(bill).sheet(created));
    }

    /** A name that the SPDX convention gives to those without a site: unique by contents, so that equal bills are equal. */
    static UUID identity(BillOfMaterials bill) {
        return UUID.nameUUIDFromBytes(bill.toString().getBytes(StandardCharsets.UTF_8));
    }

    private SpdxSheet sheet(Instant created) {
        String name = bill.subject().id();
        Map<String, String> datasets = new LinkedHashMap<>();
        datasetKeys.forEach((dataset, key) -> datasets.put(key, dataset));
        return new SpdxSheet(
                name,
                "https://spdx.org/spdxdocs/" + safe(name) + "-" + identity(bill),
                created.toString(),
                MADE_FROM + bill.dataVersion(),
                LicenseRegistry.bundled().spdxListVersion(),
                bill.models().stream().map(this::row).toList(),
                bill.licenses().stream().map(SpdxWriting::row).toList(),
                datasets);
    }

    private static SpdxSheet.LicenseRow row(BomLicense license) {
        String where = license.references().isEmpty()
                ? "No place of the text is known."
                : "The text stands at " + String.join(", ", license.references()) + ".";
        return new SpdxSheet.LicenseRow(
                license.id(), license.title(), license.title() + ". " + where, license.references());
    }

    private SpdxSheet.ModelRow row(BomModel model) {
        Map<String, String> traits = new TreeMap<>(model.traits());
        String type = traits.remove(ARCHITECTURE);
        PartialDate released = model.released();
        boolean toTheDay = released != null && released.precision() == PartialDate.Precision.DAY;
        if (released != null && !toTheDay) {
            traits.put(RELEASED, released.toString());
        }
        List<Map.Entry<String, String>> metrics = new ArrayList<>();
        model.metrics().forEach(metric -> metrics.add(Map.entry(metric.key(), metric.value())));
        List<Map.Entry<String, String>> ancestors = new ArrayList<>();
        for (BomModel.Ancestor ancestor : model.ancestors()) {
            String key = modelKeys.get(ancestor.id());
            if (key != null) {
                ancestors.add(Map.entry(key, ancestor.relation().name()));
            }
        }
        return new SpdxSheet.ModelRow(
                modelKeys.getOrDefault(model.id(), ""),
                model.id(),
                model.version(),
                model.supplier(),
                model.page(),
                model.packageUrl(),
                toTheDay ? released + "T00:00:00Z" : null,
                type,
                traits,
                metrics,
                expression(model.declared()),
                expression(model.concluded()),
                model.licenseNote(),
                model.restrictions(),
                model.notices(),
                ancestors,
                model.datasets().stream().map(this::datasetKey).toList());
    }

    private String datasetKey(String name) {
        return datasetKeys.getOrDefault(name, "");
    }

    /** What no format admits asserts nothing: special identifiers inside an expression, parts of other documents. */
    static String expression(LicenseExpression expression) {
        boolean inexpressible = expression.<Boolean>fold(
                operand -> operand instanceof SpecialIdentifier || isElsewhere(operand),
                sum -> sum.contains(true),
                choice -> choice.contains(true));
        return inexpressible && !(expression instanceof SpecialIdentifier)
                ? SpecialIdentifier.NOASSERTION.name()
                : expression.toString();
    }

    private static boolean isElsewhere(LicenseExpression license) {
        return license.toString().contains("DocumentRef-") || license.toString().contains("AdditionRef-");
    }

    /** The library tells ids apart without regard to case. */
    private String key(String name) {
        String key = safe(name);
        for (int i = 2; !used.add(key.toLowerCase(Locale.ROOT)); i++) {
            key = safe(name) + "-" + i;
        }
        return key;
    }

    private static String safe(@Nullable String name) {
        StringBuilder out = new StringBuilder();
        for (char c : (name == null ? "" : name).toCharArray()) {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            out.append(plain || c == '.' ? c : '-');
        }
        return out.toString();
    }
}

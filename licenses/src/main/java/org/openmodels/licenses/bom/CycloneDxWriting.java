package org.openmodels.licenses.bom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StringSerializer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.json.BomJsonGenerator;
import org.cyclonedx.model.Ancestors;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.ExternalReference;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.OrganizationalEntity;
import org.cyclonedx.model.Pedigree;
import org.cyclonedx.model.Property;
import org.cyclonedx.model.metadata.ToolInformation;
import org.jspecify.annotations.Nullable;

/**
 * Lays a bill out as CycloneDX 1.6: the subject in the metadata, what it was made from in its pedigree, models outside that
 * among the components. A model has its model card where it is written first; later it is referred to by name.
 */
final class CycloneDxWriting {
    private static final ObjectMapper JSON = new ObjectMapper();

    static final String PROPERTY = "openmodels:";
    static final String ANCESTOR = "ancestor:";

    /** Pedigrees inside pedigrees, as readers of JSON bear; what lies deeper stands among the components. */
    private static final int DEEPEST = 6;

    private final BillOfMaterials bill;
    private final Instant created;
    private final CycloneDxLicenses licenses;
    private final Set<String> written = new HashSet<>();

    CycloneDxWriting(BillOfMaterials bill, Instant created) {
        this.bill = bill;
        this.created = created;
        this.licenses = new CycloneDxLicenses(bill);
    }

    String text() {
        Bom bom = new Bom();
        bom.setSerialNumber("urn:uuid:" + SpdxWriting.identity(bill));
        bom.setMetadata(metadata());
        for (BomModel model : bill.models()) {
            if (!written.contains(model.id())) {
                bom.addComponent(component(model, 0));
            }
        }
        try {
            return dated(new Json(bom).toJsonString(true)) + "\n";
        } catch (GeneratorException | JsonProcessingException refused) {
            throw new IllegalArgumentException("contents must be valid CycloneDX: " + refused.getMessage(), refused);
        }
    }

    /** Writes texts as they are; the library's own serializer takes one blank for several. */
    private static final class Json extends BomJsonGenerator {
        Json(Bom bom) {
            super(bom, Version.VERSION_16);
            mapper.registerModule(new SimpleModule("texts").addSerializer(String.class, new StringSerializer()));
        }
    }

    /** The library prints a date in the digits and years of the default locale, which the format does not know. */
    private String dated(String json) throws JsonProcessingException {
        JsonNode tree = JSON.readTree(json);
        if (tree.get("metadata") instanceof ObjectNode metadata) {
            metadata.put("timestamp", created.toString());
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    }

    private Metadata metadata() {
        Component tool = new Component();
        tool.setType(Component.Type.APPLICATION);
        tool.setName("openmodels");
        ToolInformation tools = new ToolInformation();
        tools.setComponents(List.of(tool));
        Metadata metadata = new Metadata();
        metadata.setTimestamp(Date.from(created));
        metadata.setToolChoice(tools);
        metadata.setComponent(component(bill.subject(), 0));
        metadata.setProperties(List.of(property("dataVersion", bill.dataVersion())));
        return metadata;
    }

    /** Recursive along the descent, to a depth. */
    private Component component(BomModel model, int depth) {
        written.add(model.id());
        Component component = named(model);
        component.setBomRef("model:" + model.id());
        component.setVersion(model.version());
        component.setSupplier(supplier(model));
        component.setManufacturer(supplier(model));
        component.setLicenses(licenses.choice(model));
        component.setExternalReferences(references(model));
        component.setProperties(properties(model));
        component.setModelCard(CycloneDxModelCard.of(model));
        if (!model.ancestors().isEmpty()) {
            component.setPedigree(pedigree(model, depth));
        }
        return component;
    }

    private static Component named(BomModel model) {
        Component component = new Component();
        component.setType(Component.Type.MACHINE_LEARNING_MODEL);
        int slash = model.id().indexOf('/');
        if (slash > 0 && slash + 1 < model.id().length()) {
            component.setGroup(model.id().substring(0, slash));
        }
        component.setName(component.getGroup() == null ? model.id() : model.id().substring(slash + 1));
        if (model.packageUrl() != null) {
            component.setPurl(model.packageUrl());
        }
        return component;
    }

    private Pedigree pedigree(BomModel model, int depth) {
        List<Component> components = new ArrayList<>();
        for (BomModel.Ancestor ancestor : model.ancestors()) {
            BomModel known = bill.model(ancestor.id()).orElse(null);
            if (known != null) {
                boolean full = depth < DEEPEST && !written.contains(known.id());
                components.add(full ? component(known, depth + 1) : named(known));
            }
        }
        Ancestors ancestors = new Ancestors();
        ancestors.setComponents(components);
        Pedigree pedigree = new Pedigree();
        pedigree.setAncestors(ancestors);
        return pedigree;
    }

    private static @Nullable OrganizationalEntity supplier(BomModel model) {
        if (model.supplier() == null) {
            return null;
        }
        OrganizationalEntity lab = new OrganizationalEntity();
        lab.setName(model.supplier());
        return lab;
    }

    private static @Nullable List<ExternalReference> references(BomModel model) {
        if (model.page() == null) {
            return null;
        }
        ExternalReference page = new ExternalReference();
        page.setType(ExternalReference.Type.DISTRIBUTION);
        page.setUrl(model.page());
        return List.of(page);
    }

    private List<Property> properties(BomModel model) {
        Map<String, String> properties = new TreeMap<>(licenses.properties(model));
        if (model.released() != null) {
            properties.put("released", model.released().toString());
        }
        if (model.licenseNote() != null) {
            properties.put("license:note", model.licenseNote());
        }
        List<Property> list = new ArrayList<>();
        properties.forEach((name, value) -> list.add(property(name, value)));
        for (BomModel.Ancestor ancestor : model.ancestors()) {
            list.add(property(ANCESTOR + ancestor.relation(), ancestor.id()));
        }
        list.addAll(licenses.entries(model));
        model.restrictions().forEach(text -> list.add(property("license:restriction", text)));
        model.notices().forEach(text -> list.add(property("license:notice", text)));
        return list;
    }

    static Property property(String name, String value) {
        Property property = new Property();
        property.setName(PROPERTY + name);
        property.setValue(value);
        return property;
    }
}

package org.openmodels.core.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Reporter;
import org.openmodels.core.benchmark.Scale;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.benchmark.Setup;
import org.openmodels.core.size.ModelSize;
import org.openmodels.core.size.SizeFigure;
import org.openmodels.core.source.Source;

@DisplayName("The JSON Schema of a catalog")
class CatalogSchemaTest {

    private static final Map<String, Class<?>> RECORDS = List.of(
                    Source.class,
                    Lab.class,
                    ModelFamily.class,
                    Model.class,
                    ReleaseDate.class,
                    DeclaredLicense.class,
                    Dispute.class,
                    LicenseEvent.class,
                    Derivative.class,
                    Derivative.Base.class,
                    AdoptionFigure.class,
                    ComputeShare.class,
                    Offer.class,
                    Benchmark.class,
                    Scale.class,
                    Score.class,
                    Setup.class,
                    Reporter.class,
                    SizeFigure.class,
                    ModelSize.class)
            .stream()
            .collect(Collectors.toMap(Class::getSimpleName, type -> type));

    private final ObjectMapper mapper = CatalogJson.mapper();
    private final JsonNode document = document();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(document);

    private JsonNode document() {
        try (InputStream in = ModelCatalog.class.getResourceAsStream("catalog.schema.json")) {
            assertNotNull(in);
            return mapper.readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("accepts the bundled catalog")
    void acceptsTheBundled() {
        JsonNode catalog = mapper.valueToTree(ModelCatalog.bundled().contents());
        assertEquals(List.of(), schema.validate(catalog));
    }

    @Test
    @DisplayName("refuses a property that it does not name, a missing one and one of another type")
    void refuses() {
        for (String fault : List.of("unknown", "missing", "type")) {
            ObjectNode catalog = mapper.valueToTree(CatalogContents.empty(ModelCatalog.BUNDLED_AS_OF));
            ObjectNode lab = catalog.putArray("labs").addObject();
            lab.put("id", "a").put("name", "A").put("kind", "STARTUP");
            lab.putObject("source").put("location", "x").put("confidence", "HIGH");
            assertEquals(List.of(), schema.validate(catalog));
            switch (fault) {
                case "unknown" -> lab.put("colour", "red");
                case "missing" -> lab.remove("source");
                default -> lab.put("country", "USA");
            }
            assertFalse(schema.validate(catalog).isEmpty(), fault);
        }
    }

    @Test
    @DisplayName("names exactly the properties of the records")
    void agreesWithTheRecords() {
        RECORDS.forEach((name, type) -> {
            Set<String> properties = new TreeSet<>();
            document.path("$defs").path(name).path("properties").fieldNames().forEachRemaining(properties::add);
            Set<String> components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(components, properties, name);
        });
    }
}

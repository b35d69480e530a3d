package org.openmodels.core.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.benchmark.Score;
import org.openmodels.core.lineage.LineageEdge;
import org.openmodels.core.source.Reading;

@Domain(CatalogDomain.class)
@Label("Every value")
class CatalogJsonProperties {

    private static final ObjectMapper MAPPER = CatalogJson.mapper();

    private static <T> void survivesJson(T value, Class<T> type) throws IOException {
        String json = MAPPER.writeValueAsString(value);
        assertEquals(value, MAPPER.readValue(json, type), json);
        assertEquals(value.hashCode(), MAPPER.readValue(json, type).hashCode());
    }

    @Property
    @Label("lab: read(write(v)) = v")
    void lab(@ForAll Lab value) throws IOException {
        survivesJson(value, Lab.class);
    }

    @Property
    @Label("family: read(write(v)) = v")
    void family(@ForAll ModelFamily value) throws IOException {
        survivesJson(value, ModelFamily.class);
    }

    @Property
    @Label("model: read(write(v)) = v")
    void model(@ForAll Model value) throws IOException {
        survivesJson(value, Model.class);
    }

    @Property
    @Label("benchmark: read(write(v)) = v")
    void benchmark(@ForAll Benchmark value) throws IOException {
        survivesJson(value, Benchmark.class);
    }

    @Property
    @Label("score: read(write(v)) = v")
    void score(@ForAll Score value) throws IOException {
        survivesJson(value, Score.class);
    }

    @Property
    @Label("license event: read(write(v)) = v")
    void licenseEvent(@ForAll LicenseEvent value) throws IOException {
        survivesJson(value, LicenseEvent.class);
    }

    @Property
    @Label("derivative and its edges: read(write(v)) = v")
    void derivative(@ForAll Derivative value) throws IOException {
        survivesJson(value, Derivative.class);
        survivesJson(value.edges().get(0), LineageEdge.class);
    }

    @Property
    @Label("adoption figure: read(write(v)) = v")
    void adoption(@ForAll AdoptionFigure value) throws IOException {
        survivesJson(value, AdoptionFigure.class);
    }

    @Property
    @Label("downloads keep their window: read(write(v)) = v")
    void downloads(@ForAll Downloads value) throws IOException {
        survivesJson(value, Downloads.class);
    }

    @Property
    @Label("compute share: read(write(v)) = v")
    void compute(@ForAll ComputeShare value) throws IOException {
        survivesJson(value, ComputeShare.class);
    }

    @Property
    @Label("offer: read(write(v)) = v")
    void offer(@ForAll Offer value) throws IOException {
        survivesJson(value, Offer.class);
    }

    @Property(tries = 60)
    @Label("catalog: read(write(c)) = c, without a finding")
    void catalog(@ForAll ModelCatalog catalog) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        catalog.write(out);
        Reading<ModelCatalog> read = ModelCatalog.read(new ByteArrayInputStream(out.toByteArray()));
        assertEquals(catalog.contents(), read.value().orElseThrow().contents());
        assertTrue(!read.hasErrors(), () -> read.diagnostics().toString());
    }

    @Property(tries = 20)
    @Label("catalog: deserialize(serialize(c)) = c")
    void serialized(@ForAll ModelCatalog catalog) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(catalog);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(catalog, in.readObject());
        }
    }
}

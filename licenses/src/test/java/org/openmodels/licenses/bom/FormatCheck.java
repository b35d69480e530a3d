package org.openmodels.licenses.bom;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.parsers.JsonParser;
import org.spdx.core.InvalidSPDXAnalysisException;
import org.spdx.jacksonstore.MultiFormatStore;
import org.spdx.library.SpdxModelFactory;
import org.spdx.storage.simple.InMemSpdxStore;
import org.spdx.v3jsonldstore.JsonLDStore;

/** What the formats' own schemas and libraries say against a document. */
final class FormatCheck {
    private static final Schema SPDX_2_3 = schema("/resources/spdx-schema-v2.3.json", SpecificationVersion.DRAFT_7);
    private static final Schema SPDX_3 = schema("/resources/schema-v3.0.1.json", SpecificationVersion.DRAFT_2020_12);

    static {
        System.setProperty("org.spdx.useJARLicenseInfoOnly", "true");
        SpdxModelFactory.init();
    }

    private FormatCheck() {}

    static List<String> objections(BomFormat format, String document) {
        try {
            return switch (format) {
                case SPDX_3 -> spdx3(document);
                case SPDX_2_3 -> spdx23(document);
                case CYCLONEDX -> cycloneDx(document);
            };
        } catch (IOException | InvalidSPDXAnalysisException | ParseException refused) {
            return List.of("refused: " + refused);
        }
    }

    private static List<String> spdx3(String document) throws IOException, InvalidSPDXAnalysisException {
        List<String> objections = validate(SPDX_3, document);
        JsonLDStore store = new JsonLDStore(new InMemSpdxStore());
        objections.addAll(store.deSerialize(bytes(document), false).verify());
        return objections;
    }

    private static List<String> spdx23(String document) throws IOException, InvalidSPDXAnalysisException {
        List<String> objections = validate(SPDX_2_3, document);
        MultiFormatStore store = new MultiFormatStore(new InMemSpdxStore(), MultiFormatStore.Format.JSON);
        objections.addAll(store.deSerialize(bytes(document), false).verify());
        // The id of a GNU family, whose text does not say -only or -or-later, is deprecated and valid all the same.
        objections.removeIf(objection -> objection.contains("GPL-3.0 is deprecated"));
        return objections;
    }

    private static List<String> cycloneDx(String document) throws IOException, ParseException {
        JsonParser parser = new JsonParser();
        List<String> objections = new ArrayList<>();
        parser.validate(document, Version.VERSION_16).forEach(e -> objections.add(e.toString()));
        parser.parse(document.getBytes(StandardCharsets.UTF_8));
        return objections;
    }

    private static List<String> validate(Schema schema, String document) {
        List<String> objections = new ArrayList<>();
        schema.validate(document, InputFormat.JSON).forEach(e -> objections.add(e.toString()));
        return objections;
    }

    private static InputStream bytes(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    private static Schema schema(String resource, SpecificationVersion version) {
        try (InputStream in = FormatCheck.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(version).getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

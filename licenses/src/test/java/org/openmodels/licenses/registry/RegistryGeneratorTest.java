package org.openmodels.licenses.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RegistryGeneratorTest {

    @Test
    void the_bundled_registry_is_what_the_generator_makes() throws IOException {
        RegistryGenerator generator = new RegistryGenerator(Shared.table(""), Shared.path(""));
        String[] made = generator.generate().split("\n");
        try (InputStream in = RegistryData.class.getResourceAsStream(RegistryData.RESOURCE)) {
            String[] bundled = new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n");
            for (int i = 0; i < Math.min(made.length, bundled.length); i++) {
                assertEquals(
                        made[i],
                        bundled[i],
                        "line " + (i + 1) + "; run mvn -Pgenerate -pl licenses -am process-test-classes");
            }
            assertEquals(made.length, bundled.length);
        }
    }
}

package org.openmodels.licenses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every public entry point")
class ConcurrencyTest {

    @Test
    @DisplayName("gives eight threads the same answers in sixteen runs, from the first on that loads anything")
    void givesTheSameAnswers() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(part).toUri().toURL());
        }
        // Classes of its own, in which nothing has been loaded yet.
        try (URLClassLoader fresh =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> stress = fresh.loadClass(ConcurrencyStress.class.getName());
            assertNotSame(ConcurrencyStress.class, stress);
            assertEquals(List.of(), stress.getMethod("differences").invoke(null));
        }
    }
}

package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every command prints the same")
class PlaceTest {
    @TempDir
    static Path folder;

    private static String athome;

    @BeforeAll
    static void runAtHome() throws IOException, InterruptedException {
        athome = run("home", List.of("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC"));
    }

    @ParameterizedTest
    @DisplayName("in Turkey, Egypt, Thailand and India, under another time zone, encoding and line end")
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kolkata -Dfile.encoding=ISO-8859-1",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=COMPAT",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Duser.timezone=America/St_Johns"
            })
    void printsTheSame(String place) throws IOException, InterruptedException {
        String away = run(Integer.toHexString(place.hashCode()), Arrays.asList(place.split(" ", -1)));
        List<String> expected = athome.lines().toList();
        List<String> actual = away.lines().toList();
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertEquals(expected.get(i), actual.get(i), "line " + i);
        }
        assertEquals(athome.length(), away.length());
    }

    private static String run(String name, List<String> place) throws IOException, InterruptedException {
        Path inputs = folder.resolve("inputs");
        Files.createDirectories(inputs);
        Path out = folder.resolve(name + ".txt");
        Path log = folder.resolve(name + ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        boolean compat = Runtime.version().feature() >= 18;
        place.stream().filter(option -> compat || !option.endsWith("COMPAT")).forEach(command::add);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Everything.class.getName(),
                inputs.toString(),
                out.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(20, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended, "the commands must end");
        assertEquals(0, process.exitValue(), Files.readString(log));
        String all = Files.readString(out, StandardCharsets.UTF_8);
        assertTrue(all.length() > 100_000, "all commands must print: " + all.length());
        return all.replaceAll("\"seconds\" : [0-9.E-]+", "\"seconds\" : 0")
                .replaceAll("unreadable lines, [0-9.]+ s", "unreadable lines, 0 s");
    }
}

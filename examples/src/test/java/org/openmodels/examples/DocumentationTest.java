package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

@DisplayName("A page of the documentation")
class DocumentationTest {
    private static final Path ROOT = Path.of("..");
    private static final String EXIT = "; echo \"exit code $?\"";

    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?) *\\* *}</pre>", Pattern.DOTALL);

    /** What the examples in Javadoc do not say, for it is the reader's. */
    private static final String GIVEN = """
            static Source source;
            static Advisor advisor;
            static InputStream input;
            static LicenseAudit audit;
            static Iterator<String> firstLines, otherLines;
            """;

    @TempDir
    private Path folder = Path.of("");

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("shows code that compiles, and commands and code with what they print")
    void isTrue(Page page) throws Exception {
        Files.writeString(folder.resolve("LICENSE"), "Acme License 1.0\nShow \"Runs on Acme\".\n");
        for (Page.Block block : page.blocks()) {
            if (!block.name().isEmpty()) {
                Files.writeString(folder.resolve(block.name()), block.body());
            }
        }
        for (int i = 0; i < page.blocks().size(); i++) {
            Page.Block block = page.blocks().get(i);
            Page.Block next = i + 1 < page.blocks().size() ? page.blocks().get(i + 1) : block;
            String printed = printed(block);
            if (next.language().equals("text") && next.name().isEmpty() && next != block) {
                assertShown(next.body(), printed, page + ", below\n" + block.body());
            }
        }
    }

    private String printed(Page.Block block) throws Exception {
        return switch (block.language()) {
            case "java" -> Console.printed(out -> Snippet.run(block.body(), folder, out));
            case "sh" -> commands(block.body());
            case "json" -> String.valueOf(new ObjectMapper().readTree(block.body()));
            case "yaml" -> String.valueOf(new Load(LoadSettings.builder().build()).loadFromString(block.body()));
            default -> "";
        };
    }

    /** Runs what calls the jar; other commands are the reader's. */
    private String commands(String lines) {
        return lines.replace("\\\n", " ")
                .lines()
                .filter(line -> line.startsWith("java ") && line.contains("-jar ") && line.contains("openmodels.jar"))
                .map(line -> command(line.substring(line.indexOf("openmodels.jar") + "openmodels.jar".length())))
                .collect(Collectors.joining());
    }

    private String command(String line) {
        String words = line.replace(EXIT, "").replace('"', '\'').replaceAll(">\\s*\\S+", "");
        Console console =
                Console.run(Stream.of(Console.words(words)).map(this::placed).toArray(String[]::new));
        assertTrue(console.code() != 2, () -> line + ": " + console.err());
        return console.out() + (line.contains(EXIT) ? "exit code " + console.code() + "\n" : "");
    }

    private String placed(String word) {
        return Files.exists(folder.resolve(word))
                ? folder.resolve(word).toString()
                : word.startsWith("examples/") ? "../" + word : word;
    }

    /** A last line of three dots stands for the rest. */
    private static void assertShown(String shown, String printed, String where) {
        if (shown.endsWith("…\n")) {
            String start = shown.substring(0, shown.length() - 2);
            assertEquals(start, printed.substring(0, Math.min(start.length(), printed.length())), where);
        } else {
            assertEquals(shown, printed, where);
        }
    }

    static List<String> examples() throws IOException {
        List<String> blocks = new ArrayList<>();
        for (String module : List.of("core", "licenses")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java") && !f.endsWith("package-info.java"))
                        .sorted()
                        .toList()) {
                    EXAMPLE.matcher(Files.readString(file))
                            .results()
                            .forEach(block -> blocks.add(block.group(1).replaceAll("(?m)^ *\\* ?", "")));
                }
            }
        }
        return blocks;
    }

    @ParameterizedTest
    @MethodSource("examples")
    @DisplayName("of the API, in Javadoc, shows code that compiles and JSON that is some")
    void compiles(String block) throws IOException {
        if (block.startsWith("{")) {
            assertFalse(new ObjectMapper().readTree(block).isEmpty());
        } else {
            Snippet.compile(block, GIVEN, folder);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("links to files that are there")
    void links(Page page) {
        List<String> dead = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)")
                .matcher(page.text())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !Files.exists(page.file().toAbsolutePath().resolveSibling(link)))
                .toList();
        assertEquals(List.of(), dead);
    }

    @Test
    @DisplayName("shows, for every exported package, code and what it prints")
    void showsPackages() {
        Set<Path> exported =
                Stream.of("core", "licenses").flatMap(Page::packages).collect(Collectors.toSet());
        List<Page> bare = pages().stream()
                .filter(page -> exported.contains(page.file()))
                .filter(page -> page.blocks().size() < 2)
                .toList();
        assertFalse(exported.isEmpty());
        assertEquals(List.of(), bare);
    }

    @Test
    @DisplayName("begins, in the README, with at most 12 lines of code")
    void isShort() {
        Page readme = pages().get(0);
        assertTrue(readme.blocks().get(0).body().lines().count() <= 12);
    }

    @Test
    @DisplayName("names, in the README, the command that the continuous integration runs")
    void names() throws IOException {
        assertTrue(pages().get(0).text().contains("mvn -ntp verify"));
        assertTrue(Files.readString(ROOT.resolve(".ci/run")).contains("mvn -ntp verify"));
    }

    @Test
    @DisplayName("lists, in the page of properties, every class of laws and no other")
    void listsProperties() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (String module : List.of("core", "licenses")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith("Properties.java"))
                        .forEach(name -> classes.add(name.replace(".java", "")));
            }
        }
        Set<String> listed = new TreeSet<>();
        Pattern.compile("`(\\w+Properties)`")
                .matcher(Files.readString(ROOT.resolve("docs/properties.md")))
                .results()
                .forEach(name -> listed.add(name.group(1)));
        assertFalse(classes.isEmpty());
        assertEquals(classes, listed);
    }
}

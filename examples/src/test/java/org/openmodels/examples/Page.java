package org.openmodels.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One page of the documentation with its blocks: fenced ones, or the {@code <pre>{@code …}</pre>} of a package page, in which
 * the comments are what the code prints.
 */
record Page(Path file, String text, List<Block> blocks) {
    private static final Path ROOT = Path.of("..");
    private static final Pattern FENCE = Pattern.compile("(?m)^```(\\w+)(?: (\\S+))?\\n(.*?)^```$", Pattern.DOTALL);
    private static final Pattern CODE =
            Pattern.compile("(?m)^ \\* <pre>\\{@code\\n(.*?)^ \\* \\}</pre>$", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^| )// (.*)$");

    /**
     * A fenced block.
     *
     * @param language what stands behind the fence
     * @param name the file it is, where a second word says so; otherwise empty
     * @param body its lines
     */
    record Block(String language, String name, String body) {}

    /** Returns every page that people read. */
    static List<Page> all() {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            Stream<Path> own = Stream.of(
                            "README.md",
                            "CONTRIBUTING.md",
                            "SECURITY.md",
                            "CHANGELOG.md",
                            "examples/consumer/README.md",
                            "examples/spark/README.md")
                    .map(ROOT::resolve)
                    .filter(Files::exists);
            Stream<Path> more =
                    docs.filter(file -> file.toString().endsWith(".md")).sorted();
            return Stream.of(own, more, packages("core"), packages("licenses"))
                    .flatMap(files -> files)
                    .map(Page::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the pages of a module's exported packages, in order. */
    static Stream<Path> packages(String module) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
            return files
                    .filter(file -> file.endsWith("package-info.java"))
                    .filter(file -> !file.toString().contains("internal"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page read(Path file) {
        try {
            String text = Files.readString(file).replace("\r\n", "\n");
            List<Block> blocks = new ArrayList<>();
            if (file.endsWith("package-info.java")) {
                CODE.matcher(text).results().forEach(m -> addCode(m.group(1), blocks));
                return new Page(file, text, blocks);
            }
            for (Matcher m = FENCE.matcher(text); m.find(); ) {
                blocks.add(new Block(m.group(1), m.group(2) == null ? "" : m.group(2), m.group(3)));
            }
            return new Page(file, text, blocks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addCode(String lines, List<Block> blocks) {
        String code = lines.replaceAll("(?m)^ \\* ?", "");
        blocks.add(new Block("java", "", code));
        StringBuilder printed = new StringBuilder();
        COMMENT.matcher(code).results().forEach(m -> printed.append(m.group(1)).append('\n'));
        if (!printed.isEmpty()) {
            blocks.add(new Block("text", "", printed.toString()));
        }
    }

    @Override
    public String toString() {
        String name = file.getFileName().toString();
        return name.equals("package-info.java") ? "package " + file.getParent().getFileName() : name;
    }
}

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

/** One page of the documentation with its fenced blocks. */
record Page(Path file, String text, List<Block> blocks) {
    private static final Path ROOT = Path.of("..");
    private static final Pattern FENCE = Pattern.compile("(?m)^```(\\w+)(?: (\\S+))?\\n(.*?)^```$", Pattern.DOTALL);

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
            return Stream.concat(
                            Stream.of(
                                            "README.md",
                                            "CONTRIBUTING.md",
                                            "SECURITY.md",
                                            "CHANGELOG.md",
                                            "examples/consumer/README.md",
                                            "examples/spark/README.md")
                                    .map(ROOT::resolve)
                                    .filter(Files::exists),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .map(Page::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page read(Path file) {
        try {
            String text = Files.readString(file).replace("\r\n", "\n");
            List<Block> blocks = new ArrayList<>();
            for (Matcher m = FENCE.matcher(text); m.find(); ) {
                blocks.add(new Block(m.group(1), m.group(2) == null ? "" : m.group(2), m.group(3)));
            }
            return new Page(file, text, blocks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}

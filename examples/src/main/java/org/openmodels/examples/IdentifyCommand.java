package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openmodels.licenses.identify.Identification;
import org.openmodels.licenses.identify.LicenseIdentifier;
import org.openmodels.licenses.identify.LicenseMatch;
import org.openmodels.licenses.identify.LicenseText;
import org.openmodels.licenses.identify.TextChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code identify}: which license is this text, and which words were changed? */
@Command(
        name = "identify",
        description = "Tells which license each file is, and shows the words that differ; folders are walked.")
final class IdentifyCommand extends View {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders to walk.")
    private List<Path> paths = List.of();

    @Option(
            names = "--stats",
            description = "Files, bytes, seconds, median and 99th percentile per text, on standard error.")
    private boolean stats;

    /** One file with what it is. */
    private record FileResult(String path, long bytes, Identification found) {}

    @Override
    public Integer call() {
        List<Path> files = files();
        LicenseIdentifier identifier = LicenseIdentifier.bundled();
        Progress progress = new Progress(err(), "files", files.size());
        Timings timings = new Timings();
        List<FileResult> results = new ArrayList<>(files.size());
        for (Path file : files) {
            byte[] bytes = Inputs.bytes(file, LicenseText.MAXIMUM_BYTES + 1);
            long start = System.nanoTime();
            Identification found = identifier.identify(LicenseText.decode(bytes));
            timings.add(System.nanoTime() - start, bytes.length);
            results.add(new FileResult(file.toString(), bytes.length, found));
            progress.step();
        }
        progress.end();
        if (stats) {
            err().println(timings);
        }
        print(() -> answer(results), screen -> results.forEach(result -> show(screen, result)));
        return 0;
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new InputException("no such file or folder: " + path);
            }
            try (Stream<Path> walk = Files.walk(path)) {
                walk.filter(Files::isRegularFile).sorted().forEach(files::add);
            } catch (IOException unreadable) {
                throw new InputException("cannot walk " + path + ": " + unreadable.getMessage());
            }
        }
        return files;
    }

    private static Answer answer(List<FileResult> results) {
        ArrayNode files = Answer.object().putArray("files");
        results.forEach(result -> files.add(file(result)));
        return new Answer().with("files", files);
    }

    private static ObjectNode file(FileResult result) {
        ObjectNode out = Answer.object()
                .put("path", result.path())
                .put("bytes", result.bytes())
                .put("expression", result.found().expression());
        ArrayNode matches = out.putArray("matches");
        result.found().matches().forEach(match -> matches.add(match(match)));
        return Answer.put(out, "diagnostics", result.found().diagnostics());
    }

    private static ObjectNode match(LicenseMatch match) {
        ObjectNode out = Answer.object()
                .put("license", match.license())
                .put("kind", match.kind().name())
                .put("similarity", Math.round(match.similarity() * 1000) / 1000.0)
                .put("start", match.start())
                .put("end", match.end());
        out.set("changes", changes(match.changes()));
        match.basedOn()
                .ifPresent(base -> out.set(
                        "basedOn",
                        Answer.object().put("license", base.license()).set("changes", changes(base.changes()))));
        return out;
    }

    private static ArrayNode changes(List<TextChange> changes) {
        ArrayNode out = Answer.object().putArray("changes");
        for (TextChange change : changes) {
            ObjectNode row = out.addObject()
                    .put("kind", change.kind().name())
                    .put("material", change.material())
                    .put("start", change.start())
                    .put("end", change.end())
                    .put("text", change.text());
            if (change.missingWords() > 0) {
                row.put("missingWords", change.missingWords());
            }
        }
        return out;
    }

    private static void show(Screen screen, FileResult result) {
        screen.heading(result.path() + ": " + result.found().expression());
        for (LicenseMatch match : result.found().matches()) {
            screen.item(match.kind() + " " + match.license()
                    + (match.basedOn().isPresent()
                            ? ", based on " + match.basedOn().get().license()
                            : ""));
            List<TextChange> changes =
                    match.basedOn().isPresent() ? match.basedOn().get().changes() : match.changes();
            changes.stream().filter(TextChange::material).limit(20).forEach(change -> screen.text(6, shown(change)));
        }
        result.found().diagnostics().forEach(remark -> screen.item(remark.toString()));
    }

    private static String shown(TextChange change) {
        String text =
                change.text().length() <= 400 ? change.text() : change.text().substring(0, 397) + "...";
        return switch (change.kind()) {
            case ADDED -> "+ " + text;
            case REPLACED -> "~ " + text + " (for " + change.missingWords() + " words)";
            case REMOVED -> "- " + change.missingWords() + " words";
        };
    }
}

package org.openmodels.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Source;
import org.openmodels.core.source.epoch.EpochFile;
import org.openmodels.core.source.epoch.EpochReader;
import org.openmodels.core.source.epoch.EpochResult;

/** CSV files of Epoch AI given by path, told apart by their header. */
final class EpochFiles {
    private final List<EpochFile> files = new ArrayList<>();
    private final List<Path> paths;

    EpochFiles(List<Path> paths) {
        this.paths = paths;
        paths.forEach(path -> files.add(read(path)));
    }

    private static EpochFile read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            Reading<EpochFile> reading = EpochReader.read(in);
            return reading.value()
                    .orElseThrow(() -> new InputException(
                            path + ": " + reading.diagnostics().get(0)));
        } catch (NoSuchFileException absent) {
            throw new InputException("no such file: " + path);
        } catch (IOException unreadable) {
            throw new InputException("cannot read " + path + ": " + unreadable.getMessage());
        }
    }

    /** Returns the files of one kind. */
    <T extends EpochFile> List<T> of(Class<T> kind) {
        return files.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns the results of all files that have some. */
    List<EpochResult> results() {
        return of(EpochFile.Results.class).stream()
                .flatMap(f -> f.rows().stream())
                .toList();
    }

    /** Returns what the files are, as a source. */
    Source source() {
        List<String> names =
                paths.stream().map(path -> String.valueOf(path.getFileName())).toList();
        return new Source("Epoch AI (CC BY 4.0): " + String.join(", ", names), null, Confidence.HIGH);
    }
}

package org.openmodels.examples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.benchmark.Benchmark;
import org.openmodels.core.catalog.CatalogMatch;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.policy.OrganizationPolicy;
import org.openmodels.licenses.policy.UseCase;

/** Turns what was typed into values, or into one clear line. */
final class Inputs {
    private Inputs() {}

    static LicenseExpression expression(Advisor advisor, String text) {
        return value(advisor.expression(text), "license '" + brief(text) + "'");
    }

    /** Returns a use case in which each permission goes by the id of its license; a name that nobody knows is refused. */
    static UseCase named(Advisor advisor, UseCase useCase) {
        UseCase named = advisor.named(useCase);
        for (String permission : Objects.requireNonNullElse(named.permissions(), List.<String>of())) {
            if (advisor.registry().find(permission).isEmpty() && !permission.startsWith("LicenseRef-")) {
                throw new InputException("permissions: no license is known by the name '" + brief(permission) + "'");
            }
        }
        return named;
    }

    static OrganizationPolicy policy(Path file) {
        return value(OrganizationPolicy.read(UseCaseOptions.read(file)), file.toString());
    }

    static Model model(Advisor advisor, String name) {
        CatalogMatch match = advisor.catalog().resolve(name);
        if (match instanceof CatalogMatch.OfModel one) {
            return one.model();
        }
        if (match instanceof CatalogMatch.Nothing nothing) {
            String hint = nothing.similar().isEmpty() ? "" : "; similar: " + String.join(", ", nothing.similar());
            throw new InputException("no model is known by the id '" + brief(name) + "'" + hint);
        }
        throw new InputException("'" + brief(name) + "' names " + match.models().size() + " models; name one, such as "
                + match.models().get(0).id());
    }

    static Benchmark benchmark(ModelCatalog catalog, String id) {
        return catalog.benchmark(id)
                .orElseThrow(() -> new InputException("no benchmark is known by the name '" + brief(id) + "'"));
    }

    /** Returns at most 80 characters of a text, for a message. */
    static String brief(String text) {
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }

    /** Decodes UTF-8, or says in one line that it is none. */
    static String utf8(byte[] bytes, Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new InputException(file + ": the file must be UTF-8");
        }
    }

    /** Reads at most so many bytes of a file. */
    static byte[] bytes(Path file, int most) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        } catch (NoSuchFileException absent) {
            throw new InputException("no such file: " + file);
        } catch (IOException unreadable) {
            throw new InputException("cannot read " + file + ": " + unreadable.getMessage());
        }
    }

    /** Returns the file that a text names; null where there is none, or the text can be no name of a file. */
    static @Nullable Path fileOrNull(String text) {
        try {
            Path file = Path.of(text);
            return Files.isRegularFile(file) ? file : null;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    /** Opens a file for text in UTF-8; what no encoding can hold, such as half a surrogate, becomes a question mark. */
    static Writer writer(Path file) {
        try {
            return new OutputStreamWriter(
                    new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new InputException("cannot write " + file + ": " + unwritable.getMessage());
        }
    }

    /** Writes a text to a file, as {@link #writer}. */
    static void write(Path file, String text) {
        try (Writer writer = writer(file)) {
            writer.write(text);
        } catch (IOException unwritable) {
            throw new InputException("cannot write " + file + ": " + unwritable.getMessage());
        }
    }

    static <T> T value(Reading<T> reading, String what) {
        return reading.value()
                .filter(value -> !reading.hasErrors())
                .orElseThrow(() -> new InputException(what + ": " + firstError(reading)));
    }

    private static String firstError(Reading<?> reading) {
        return reading.diagnostics().stream()
                .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
                .map(Diagnostic::toString)
                .findFirst()
                .orElse("nothing could be read");
    }
}

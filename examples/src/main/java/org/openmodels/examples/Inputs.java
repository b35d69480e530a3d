package org.openmodels.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.openmodels.core.catalog.CatalogMatch;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.policy.OrganizationPolicy;

/** Turns what was typed into values, or into one clear line. */
final class Inputs {
    private Inputs() {}

    static LicenseExpression expression(Advisor advisor, String text) {
        return value(advisor.expression(text), "license '" + brief(text) + "'");
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
        throw new InputException("'" + name + "' names " + match.models().size() + " models; name one, such as "
                + match.models().get(0).id());
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

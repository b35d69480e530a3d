package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.huggingface.HubRecord;
import org.openmodels.core.source.huggingface.HubRecordReader;
import org.openmodels.core.source.huggingface.ModelCard;
import org.openmodels.core.source.huggingface.ModelCardReader;
import org.openmodels.licenses.identify.Identification;
import org.openmodels.licenses.identify.LicenseIdentifier;
import org.openmodels.licenses.identify.LicenseText;
import org.openmodels.licenses.registry.LicenseRegistry;
import org.openmodels.licenses.registry.LicenseResolver;
import org.openmodels.licenses.registry.LicenseStatement;
import org.openmodels.licenses.registry.Resolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resolve}: which license does a statement name, and by which steps? */
@Command(
        name = "resolve",
        description =
                "Finds out which license a card, a Hub record, or a tag with name and link stands for, step by step.")
final class ResolveCommand extends View {
    private static final int MAX_FILE = 64 << 20;

    @Parameters(arity = "0..1", paramLabel = "CARD.md|RECORD.json", description = "A model card or a Hub record.")
    private @Nullable Path file;

    @Option(names = "--tag", paramLabel = "T", description = "The Hub's license tag, or an SPDX expression.")
    private @Nullable String tag;

    @Option(names = "--name", paramLabel = "N", description = "The license_name beside it.")
    private @Nullable String name;

    @Option(names = "--link", paramLabel = "L", description = "The license_link beside it; it is not followed.")
    private @Nullable String link;

    @Option(names = "--text", paramLabel = "LICENSE", description = "The license file beside it.")
    private @Nullable Path text;

    private final List<Diagnostic> remarks = new ArrayList<>();

    @Override
    public Integer call() {
        Resolution found = new LicenseResolver(LicenseRegistry.bundled()).resolve(statement());
        remarks.addAll(found.diagnostics());
        print(() -> answer(found), screen -> show(screen, found));
        return 0;
    }

    private Answer answer(Resolution found) {
        return new Answer()
                .with("expression", found.expression().orElse("NOASSERTION"))
                .with("status", found.status())
                .with("candidates", found.candidates().isEmpty() ? null : found.candidates())
                .with("trail", trail(found))
                .with("diagnostics", remarks);
    }

    /** Returns the steps of a resolution as JSON. */
    static ArrayNode trail(Resolution found) {
        ArrayNode trail = Answer.object().putArray("trail");
        found.trail()
                .forEach(step -> trail.addObject()
                        .put("step", step.step())
                        .put("value", step.value())
                        .put("gave", step.gave()));
        return trail;
    }

    private LicenseStatement statement() {
        boolean stated = tag != null || name != null || link != null;
        if (stated ? file != null : file == null && text == null) {
            throw new InputException("resolve needs either a file, or --tag, --name, --link or --text");
        }
        LicenseStatement statement = file != null ? read(file) : ofOptions();
        return text == null ? statement : statement.withText(identified(text));
    }

    private LicenseStatement ofOptions() {
        LicenseStatement statement = tag == null ? LicenseStatement.NONE : LicenseStatement.ofTag(tag);
        return statement.withName(name).withLink(link);
    }

    private String identified(Path license) {
        Identification found = LicenseIdentifier.bundled()
                .identify(LicenseText.decode(Inputs.bytes(license, LicenseText.MAXIMUM_BYTES + 1)));
        remarks.addAll(found.diagnostics());
        return found.expression();
    }

    /** A file that starts with a brace is a record, any other a card. */
    private LicenseStatement read(Path path) {
        String content = Inputs.utf8(Inputs.bytes(path, MAX_FILE), path);
        if (content.stripLeading().startsWith("[")) {
            throw new InputException(path + ": a record must be one JSON object, but is an array");
        }
        if (content.stripLeading().startsWith("{")) {
            Reading<HubRecord> reading = HubRecordReader.read(content);
            remarks.addAll(reading.diagnostics());
            return reading.value()
                    .map(LicenseStatement::of)
                    .orElseThrow(() -> new InputException(
                            path + ": " + reading.diagnostics().get(0)));
        }
        Reading<ModelCard> reading = ModelCardReader.read(content);
        remarks.addAll(reading.diagnostics());
        return reading.value()
                .map(card -> LicenseStatement.of(card.data().license()))
                .orElseThrow(() ->
                        new InputException(path + ": " + reading.diagnostics().get(0)));
    }

    private void show(Screen screen, Resolution found) {
        screen.heading(found.expression().orElse("no license") + "  (" + found.status() + ")");
        for (Resolution.Step step : found.trail()) {
            screen.item(step.step() + " '" + step.value() + "' gave " + step.gave());
        }
        if (!found.candidates().isEmpty()) {
            screen.item("candidates: " + String.join(", ", found.candidates()));
        }
        remarks.forEach(remark -> screen.item(remark.toString()));
    }
}

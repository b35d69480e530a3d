package org.openmodels.examples;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.registry.LicenseRegistry;
import org.openmodels.licenses.registry.LicenseResolver;
import org.openmodels.licenses.registry.LicenseStatement;
import org.openmodels.licenses.registry.Resolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code resolve}: which license does a statement name, and by which steps? */
@Command(name = "resolve", description = "Finds out which license a tag, name and link stand for, step by step.")
final class ResolveCommand extends View {
    @Option(names = "--tag", paramLabel = "T", description = "The Hub's license tag, or an SPDX expression.")
    private @Nullable String tag;

    @Option(names = "--name", paramLabel = "N", description = "The license_name beside it.")
    private @Nullable String name;

    @Option(names = "--link", paramLabel = "L", description = "The license_link beside it; it is not followed.")
    private @Nullable String link;

    @Override
    public Integer call() {
        if (tag == null && name == null && link == null) {
            throw new InputException("resolve needs --tag, --name or --link");
        }
        LicenseStatement statement = tag == null ? LicenseStatement.NONE : LicenseStatement.ofTag(tag);
        Resolution found = new LicenseResolver(LicenseRegistry.bundled())
                .resolve(statement.withName(name).withLink(link));
        Answer answer = new Answer()
                .with("expression", found.expression().orElse("NOASSERTION"))
                .with("status", found.status())
                .with("candidates", found.candidates().isEmpty() ? null : found.candidates())
                .with("trail", found.trail())
                .with("diagnostics", found.diagnostics());
        print(answer, screen -> show(screen, found));
        return 0;
    }

    private static void show(Screen screen, Resolution found) {
        screen.heading(found.expression().orElse("no license") + "  (" + found.status() + ")");
        for (Resolution.Step step : found.trail()) {
            screen.item(step.step() + " '" + step.value() + "' gave " + step.gave());
        }
        if (!found.candidates().isEmpty()) {
            screen.item("candidates: " + String.join(", ", found.candidates()));
        }
        List<String> remarks =
                found.diagnostics().stream().map(Object::toString).toList();
        remarks.forEach(screen::item);
    }
}

package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.analysis.Counted;
import org.openmodels.core.analysis.Owners;
import org.openmodels.core.analysis.Shares;
import org.openmodels.core.catalog.Downloads;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.history.LicenseClasses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code share}: whose are the open models, by country, lab or class of license? */
@Command(name = "share", description = "Divides models, downloads or derivatives by country, lab or class of license.")
final class ShareCommand extends View {
    private static final int SHOWN = 15;

    @Option(names = "--by", required = true, paramLabel = "KEY", description = "country, lab or license-class.")
    private String by = "";

    @Option(
            names = "--of",
            defaultValue = "models",
            paramLabel = "WHAT",
            description = "models, downloads or derivatives (default: ${DEFAULT-VALUE}).")
    private String of = "";

    @Option(
            names = "--window",
            paramLabel = "WINDOW",
            description =
                    "Of downloads: last-30-days (default) or all-time; of models: the year of release, such as 2026.")
    private @Nullable String window;

    @Override
    public Integer call() {
        Advisor advisor = Advisor.bundled();
        ModelCatalog catalog = advisor.catalog();
        Counted counted = counted(catalog);
        Shares shares = shares(counted, catalog, advisor);
        print(() -> answer(counted, shares, catalog), screen -> show(screen, shares));
        return 0;
    }

    private Counted counted(ModelCatalog catalog) {
        return switch (of) {
            case "models" -> Counted.models(catalog, this::inYear);
            case "derivatives" -> Counted.derivatives(catalog);
            case "downloads" ->
                Counted.downloads(
                        catalog, "all-time".equals(window) ? Downloads.AllTime.class : Downloads.Last30Days.class);
            default -> throw new InputException("--of must be models, downloads or derivatives: " + of);
        };
    }

    private boolean inYear(Model model) {
        if (window == null) {
            return true;
        }
        LocalDate date = model.release() == null ? null : model.release().earliest();
        return date != null && String.valueOf(date.getYear()).equals(window);
    }

    private Shares shares(Counted counted, ModelCatalog catalog, Advisor advisor) {
        return switch (by) {
            case "country" -> counted.by(m -> Owners.COUNTRY.of(catalog, m.labId()));
            case "lab" -> counted.by(m -> Owners.LAB.of(catalog, m.labId()));
            case "license-class" -> counted.by(new LicenseClasses(advisor)::key);
            default -> throw new InputException("--by must be country, lab or license-class: " + by);
        };
    }

    private Answer answer(Counted counted, Shares shares, ModelCatalog catalog) {
        ArrayNode parts = Answer.object().putArray("shares");
        shares.parts()
                .forEach(p -> parts.addObject()
                        .put("key", p.key())
                        .put("value", Figures.rounded(p.value(), 2))
                        .put("share", Figures.rounded(p.share(), 6)));
        return new Answer()
                .with(
                        "definition",
                        shares.definition()
                                + "; a joint lab's divided equally among its members; hhi = sum of squared shares")
                .with("by", by)
                .with("of", of)
                .with("window", window)
                .with("total", Figures.rounded(shares.total(), 2))
                .with("unattributed", Figures.rounded(counted.unattributed(), 2))
                .with("shares", parts)
                .with("hhi", Figures.rounded(shares.hhi(), 6))
                .with("sources", Figures.catalog(catalog));
    }

    private void show(Screen screen, Shares shares) {
        screen.heading("Shares by " + by + " of " + of + ", concentration (HHI) " + Figures.shown(shares.hhi(), 3));
        screen.text(0, shares.definition());
        screen.gap();
        screen.table(
                List.of(Screen.column(by, 30), Screen.numbers("value", 16), Screen.numbers("share", 9)),
                shares.parts().stream()
                        .limit(SHOWN)
                        .map(p ->
                                List.of(p.key(), Figures.shown(p.value(), 1), Figures.shown(100 * p.share(), 1) + " %"))
                        .toList());
    }
}

package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.benchmark.ScorePreference;
import org.openmodels.core.gap.CalendarGap;
import org.openmodels.core.gap.CatchUp;
import org.openmodels.core.gap.CatchUpGap;
import org.openmodels.core.gap.HorizontalGap;
import org.openmodels.core.gap.LookBack;
import org.openmodels.core.gap.OpenClosedGap;
import org.openmodels.core.gap.ReleaseGap;
import org.openmodels.core.gap.Spread;
import org.openmodels.core.gap.Survival;
import org.openmodels.core.gap.Uncaught;
import org.openmodels.core.gap.VerticalGap;

/** What {@code gap} prints of a gap: the figures with their definition, who caught whom, and what is not caught yet. */
final class GapAnswer {
    private final OpenClosedGap gap;
    private final boolean preferred;

    /** Shows a gap; {@code preferred} where each model stands by one score of several. */
    GapAnswer(OpenClosedGap gap, boolean preferred) {
        this.gap = gap;
        this.preferred = preferred;
    }

    private @Nullable Spread spread() {
        if (gap instanceof CatchUpGap g) {
            return g.months().orElse(null);
        }
        if (gap instanceof HorizontalGap g) {
            return g.months().orElse(null);
        }
        if (gap instanceof VerticalGap g) {
            return g.points().orElse(null);
        }
        return gap instanceof CalendarGap g
                ? g.months().orElse(null)
                : ((ReleaseGap) gap).months().orElse(null);
    }

    private List<Uncaught> censored() {
        return gap instanceof CatchUpGap g ? g.censored() : gap instanceof HorizontalGap h ? h.censored() : List.of();
    }

    /** The pairs of closed and open models, for the definitions that name some. */
    private List<CatchUp> pairs() {
        if (gap instanceof CatchUpGap g) {
            return g.catchUps();
        }
        return gap instanceof ReleaseGap g
                ? g.releases().stream().map(GapAnswer::pair).toList()
                : List.of();
    }

    private static CatchUp pair(LookBack back) {
        return new CatchUp(back.closed(), back.open());
    }

    /** Returns the JSON document. */
    Answer document() {
        Answer answer = new Answer()
                .with("definition", gap.definition().name())
                .with("definitionText", gap.definition().words())
                .with("measure", gap.race().measure())
                .with("scoreRule", preferred ? ScorePreference.WORDS : null)
                .with(
                        "openFilter",
                        gap.race().openFilter().isEmpty() ? null : gap.race().openFilter())
                .with("asOf", gap.race().asOf().toString())
                .with("models", gap.race().models().size());
        Spread spread = spread();
        if (spread != null) {
            answer.with(gap instanceof VerticalGap ? "points" : "months", Figures.rounded(spread.mean(), 4))
                    .with("median", Figures.rounded(spread.median(), 4))
                    .with("interval", List.of(Figures.rounded(spread.low(), 4), Figures.rounded(spread.high(), 4)))
                    .with("intervalText", "5-95 % spread of " + spread.count() + " figures")
                    .with("figures", spread.count());
        }
        if (gap instanceof CatchUpGap g) {
            answer.with("survival", survival(g.survival()));
        }
        return answer.with("catchUps", catchUps())
                .with("censored", uncaught())
                .with("sources", Figures.sources(gap.race().sources()));
    }

    private static ObjectNode survival(Survival s) {
        ObjectNode node =
                Answer.object().put("method", "Kaplan-Meier median, Brookmeyer-Crowley 95 % interval, months");
        Answer.put(node, "median", Figures.rounded(s.median(), 2));
        Answer.put(node, "low", Figures.rounded(s.low(), 2));
        Answer.put(node, "high", Figures.rounded(s.high(), 2));
        return node.put("caught", s.caught()).put("censored", s.censored());
    }

    private ArrayNode catchUps() {
        ArrayNode array = Answer.object().putArray("catchUps");
        for (CatchUp c : pairs()) {
            array.addObject()
                    .put("closed", c.closed().name())
                    .put("closedDate", c.closed().date().toString())
                    .put("open", c.open().name())
                    .put("openDate", c.open().date().toString())
                    .put("days", c.days())
                    .put("months", Figures.rounded(c.months(), 4));
        }
        return array;
    }

    private ArrayNode uncaught() {
        ArrayNode array = Answer.object().putArray("censored");
        censored()
                .forEach(u -> array.addObject()
                        .put("closed", u.closed().name())
                        .put("closedDate", u.closed().date().toString())
                        .put("days", u.days()));
        return array;
    }

    /** Prints the view for people. */
    void show(Screen screen) {
        Spread spread = spread();
        String unit = gap instanceof VerticalGap ? " points" : " months";
        screen.heading(
                spread == null
                        ? "No gap can be told"
                        : Figures.shown(spread.mean(), 2) + unit + " on average (" + Figures.shown(spread.low(), 1)
                                + " to " + Figures.shown(spread.high(), 1) + ", median "
                                + Figures.shown(spread.median(), 1) + ")");
        screen.text(0, gap.definition() + ": " + gap.definition().words() + ".");
        String filter = gap.race().openFilter().isEmpty()
                ? ""
                : "; open models: " + gap.race().openFilter();
        screen.text(0, gap.race().measure() + ", as of " + gap.race().asOf() + filter);
        screen.gap();
        pairs(screen);
        censored()
                .forEach(u -> screen.item(
                        "no open model that counts has reached " + u.closed().name() + " in " + u.days() + " days"));
        if (gap instanceof CatchUpGap g) {
            String median = Figures.shown(g.survival().median(), 1);
            screen.text(0, "Median over caught and uncaught (Kaplan-Meier): " + median + " months");
        }
    }

    private void pairs(Screen screen) {
        List<List<String>> rows = new ArrayList<>();
        pairs().forEach(c -> rows.add(List.of(
                c.closed().name(),
                c.closed().date().toString(),
                c.open().name(),
                c.open().date().toString(),
                Figures.shown(c.months(), 2))));
        if (!rows.isEmpty()) {
            screen.table(
                    List.of(
                            Screen.column("closed", 30),
                            Screen.column("date", 12),
                            Screen.column("open", 30),
                            Screen.column("date", 12),
                            Screen.numbers("months", 8)),
                    rows);
            screen.gap();
        }
    }
}

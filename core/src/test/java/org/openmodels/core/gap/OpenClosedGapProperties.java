package org.openmodels.core.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

@Label("An open-closed gap")
class OpenClosedGapProperties {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = START.plusDays(400);
    private static final List<GapDefinition> HORIZONTAL = List.of(
            GapDefinition.HORIZONTAL,
            GapDefinition.HORIZONTAL_SIGNIFICANT,
            GapDefinition.HORIZONTAL_SIGNIFICANT_PINNED);

    @Provide
    Arbitrary<Race> races() {
        Arbitrary<RatedModel> model = Combinators.combine(
                        Arbitraries.strings().withCharRange('a', 'z').ofLength(6),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as((name, day, level, error, open) ->
                        new RatedModel(name, START.plusDays(day), level / 10.0, error / 10.0, open));
        return model.list().ofMaxSize(25).map(models -> Race.of("points", models, END, List.of()));
    }

    @Provide
    Arbitrary<Race> racesWithUnknownErrors() {
        Arbitrary<RatedModel> model = Combinators.combine(
                        Arbitraries.strings().withCharRange('a', 'z').ofLength(6),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 15).injectNull(0.1),
                        Arbitraries.of(true, false))
                .as((name, day, level, error, open) -> new RatedModel(
                        name, START.plusDays(day), level / 10.0, error == null ? null : error / 10.0, open));
        return model.list().ofMaxSize(40).map(models -> Race.of("points", models, END, List.of()));
    }

    /** Keeps about half of the open models, by their names. */
    private static Race subset(Race race, int seed) {
        return race.withOpen("some", m -> ((m.name().hashCode() ^ seed) & 1) == 0);
    }

    @Group
    @Label("for a subset of the open models")
    class ForASubset {

        @Property
        @Label("lag(subset) >= lag(all) for every closed model, uncaught being infinite")
        void lag(@ForAll("races") Race race, @ForAll int seed) {
            Race some = subset(race, seed);
            for (RatedModel closed : race.frontier(false)) {
                long all = days(CatchUpGap.catchUp(race, closed, 0.02));
                long few = days(CatchUpGap.catchUp(some, closed, 0.02));
                assertTrue(few >= all, closed + ": " + few + " < " + all);
            }
        }

        @Property
        @Label("gap(subset) >= gap(all) on every day, in points")
        void vertical(@ForAll("races") Race race, @ForAll int seed) {
            Race some = subset(race, seed);
            for (VerticalGap.Day day : VerticalGap.between(some, START, END).days()) {
                double all = VerticalGap.on(race, day.date()).orElseThrow().points();
                assertTrue(day.points() >= all, day + " < " + all);
            }
        }

        @Property
        @Label("days(subset) >= days(all) at every level, with and without the significance rule for pinned models")
        void horizontal(@ForAll("races") Race race, @ForAll int seed, @ForAll boolean significant) {
            Race some = subset(race, seed);
            GapDefinition definition =
                    significant ? GapDefinition.HORIZONTAL_SIGNIFICANT_PINNED : GapDefinition.HORIZONTAL;
            for (HorizontalGap.Level level : HorizontalGap.of(some, definition).levels()) {
                RatedModel first = race.models().stream()
                        .filter(m -> m.open()
                                && (m.level() >= level.level()
                                        || (significant && !m.isSignificantlyBelow(level.closed()))))
                        .findFirst()
                        .orElseThrow();
                assertTrue(!level.open().date().isBefore(first.date()));
            }
        }
    }

    /** A record with a narrow interval hides a worse model with a wide one, which alone would be level. */
    @Example
    @Label("for a subset can be shorter under the published significance rule, which compares records alone")
    void publishedRuleKnowsNoSubsets() {
        RatedModel closed = new RatedModel("closed", START, 10, 0.1, false);
        RatedModel exact = new RatedModel("exact", START.plusDays(10), 9, 0.1, true);
        RatedModel vague = new RatedModel("vague", START.plusDays(20), 8.5, 3.0, true);
        RatedModel better = new RatedModel("better", START.plusDays(90), 11, 0.1, true);
        Race all = Race.of("points", List.of(closed, exact, vague, better), END, List.of());
        Race some = all.withOpen("all but exact", m -> !m.equals(exact));
        assertEquals(List.of(90L), daysAtTheTop(all));
        assertEquals(List.of(20L), daysAtTheTop(some));
    }

    private static List<Long> daysAtTheTop(Race race) {
        List<HorizontalGap.Level> levels =
                HorizontalGap.of(race, GapDefinition.HORIZONTAL_SIGNIFICANT).levels();
        return levels.get(levels.size() - 1).days().stream().toList();
    }

    @Property
    @Label("a record found by halving is the one found by looking at each")
    void lookups(
            @ForAll("races") Race race, @ForAll @IntRange(max = 70) int tenths, @ForAll @IntRange(max = 400) int day) {
        double level = tenths / 10.0;
        LocalDate date = START.plusDays(day);
        for (boolean open : new boolean[] {false, true}) {
            List<RatedModel> records = race.frontier(open);
            assertEquals(first(records, m -> m.level() >= level), Frontiers.reaching(records, level));
            assertEquals(first(records, m -> m.level() > level), Frontiers.above(records, level));
            List<RatedModel> by =
                    records.stream().filter(m -> !m.date().isAfter(date)).toList();
            assertEquals(by.isEmpty() ? null : by.get(by.size() - 1), Frontiers.on(records, date));
        }
    }

    private static @Nullable RatedModel first(List<RatedModel> records, Predicate<RatedModel> passes) {
        return records.stream().filter(passes).findFirst().orElse(null);
    }

    @Property
    @Label(
            "a closed record is censored by a rule of significance if and only if each open model tried one by one fails")
    void censored(@ForAll("racesWithUnknownErrors") Race race) {
        List<RatedModel> all = race.models().stream().filter(RatedModel::open).toList();
        assertEquals(
                race.frontier(false).stream()
                        .filter(closed -> all.stream().allMatch(open -> open.isSignificantlyBelow(closed)))
                        .toList(),
                censored(race, GapDefinition.HORIZONTAL_SIGNIFICANT_PINNED));
        assertEquals(
                race.dailyFrontier(false).stream()
                        .filter(closed -> race.dailyFrontier(true).stream()
                                .allMatch(open -> open.standardError() != null
                                        && closed.standardError() != null
                                        && open.isSignificantlyBelow(closed)))
                        .toList(),
                censored(race, GapDefinition.HORIZONTAL_SIGNIFICANT));
    }

    private static List<RatedModel> censored(Race race, GapDefinition definition) {
        return HorizontalGap.of(race, definition).censored().stream()
                .map(Uncaught::closed)
                .toList();
    }

    /** Tried one by one, the pairs are ten thousand million. */
    @Example
    @Label("by a rule of significance is found for a hundred thousand records a side, none of them caught")
    void manyRecords() {
        int records = 100_000;
        List<RatedModel> models = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            models.add(new RatedModel("open " + i, START.plusDays(i), i * 1e-6, 0.01, true));
            models.add(new RatedModel("closed " + i, START.plusDays(i), 10 + i * 1e-6, 0.01, false));
        }
        Race race = Race.of("points", models, START.plusDays(records), List.of());
        for (GapDefinition definition : HORIZONTAL) {
            HorizontalGap gap =
                    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> HorizontalGap.of(race, definition));
            assertEquals(records, gap.censored().size());
        }
    }

    @Property
    @Label("adding a model lowers no frontier on any day")
    void frontier(@ForAll("races") Race race, @ForAll("races") Race more) {
        List<RatedModel> all = new ArrayList<>(race.models());
        all.addAll(more.models());
        Race larger = Race.of("points", all, END, List.of());
        for (VerticalGap.Day day : VerticalGap.between(race, START, END).days()) {
            VerticalGap.Day after = VerticalGap.on(larger, day.date()).orElseThrow();
            assertTrue(after.open().level() >= day.open().level());
            assertTrue(after.closed().level() >= day.closed().level());
        }
    }

    @Property
    @Label("the order of the models changes nothing")
    void order(@ForAll("races") Race race, @ForAll Random random) {
        List<RatedModel> shuffled = new ArrayList<>(race.models());
        Collections.shuffle(shuffled, random);
        Race other = Race.of("points", shuffled, END, List.of());
        assertEquals(CatchUpGap.of(race, 0.02), CatchUpGap.of(other, 0.02));
        for (GapDefinition definition : HORIZONTAL) {
            assertEquals(HorizontalGap.of(race, definition), HorizontalGap.of(other, definition));
        }
        assertEquals(CalendarGap.of(race), CalendarGap.of(other));
    }

    @Property
    @Label("every closed record is caught, censored, or within the tolerance of what last caught one")
    void nothingIsDropped(@ForAll("races") Race race) {
        CatchUpGap gap = CatchUpGap.of(race, 0.02);
        List<RatedModel> told = new ArrayList<>();
        gap.catchUps().forEach(c -> told.add(c.closed()));
        gap.censored().forEach(c -> told.add(c.closed()));
        for (RatedModel closed : race.dailyFrontier(false)) {
            boolean near = gap.catchUps().stream()
                    .anyMatch(c -> !c.closed().date().isAfter(closed.date())
                            && c.open().level() >= closed.level() - 0.02);
            assertTrue(told.contains(closed) || near, closed.toString());
        }
    }

    private static long days(Optional<CatchUp> caught) {
        return caught.map(CatchUp::days).orElse(Long.MAX_VALUE);
    }
}

package org.openmodels.examples;

import java.util.List;
import org.openmodels.examples.StatePage.Section;
import org.openmodels.licenses.advice.Advisor;

/** The questions of the page in their order. */
final class StateSections {
    private final GapSection gap;
    private final SizeSections sizes;
    private final StandingSection standing;
    private final LicenseSections licenses;
    private final MarketSections market;

    StateSections(Advisor advisor) {
        gap = new GapSection(advisor);
        sizes = new SizeSections(advisor);
        standing = new StandingSection(advisor);
        licenses = new LicenseSections(advisor);
        market = new MarketSections(advisor);
    }

    List<Section> all() {
        return List.of(
                gap.behind(),
                sizes.leaders(),
                standing.standing(),
                sizes.gemmaAndQwen(),
                market.countries(),
                licenses.licenses(),
                market.cadence(),
                market.pricesAndCompute());
    }
}

package org.openmodels.examples;

import java.util.List;
import org.openmodels.examples.StatePage.Section;
import org.openmodels.licenses.advice.Advisor;

/** The questions of the page in their order. */
final class StateSections {
    private final Basis basis;

    StateSections(Advisor advisor) {
        basis = new Basis(advisor);
    }

    List<Section> all() {
        SizeSections sizes = new SizeSections(basis);
        return List.of(
                new GapSection(basis).behind(),
                sizes.leaders(),
                new StandingSection(basis).standing(),
                sizes.gemmaAndQwen(),
                new CountrySection(basis).countries(),
                new LicenseSections(basis).licenses(),
                new CadenceSection(basis).cadence(),
                new PriceSection(basis).pricesAndCompute());
    }
}

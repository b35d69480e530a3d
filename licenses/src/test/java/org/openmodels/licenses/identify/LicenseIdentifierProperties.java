package org.openmodels.licenses.identify;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** The laws of identification, over all texts of the SPDX list and, where they are at hand, of open models. */
@Label("A license text")
class LicenseIdentifierProperties {

    private static final LicenseIdentifier IDENTIFIER = LicenseIdentifier.bundled();
    private static final List<PerturbationTable.Sample> SAMPLES =
            PerturbationTable.samples(Path.of(System.getProperty("openmodels.shared", "../../shared")));

    @Group
    @Label("when only its form changes")
    class Harmless {
        @Property(tries = 600)
        @Label("is still itself: rewrapped, on one line, in capitals, in comments, in quotes, embedded")
        boolean isItself(
                @ForAll("samples") PerturbationTable.Sample sample,
                @ForAll("forms") Perturbation form,
                @ForAll long seed) {
            return PerturbationTable.right(IDENTIFIER, sample, form, new Random(seed));
        }

        @Provide
        Arbitrary<Perturbation> forms() {
            return Arbitraries.of(Perturbation.values())
                    .filter(form -> form.harmless() && form != Perturbation.COPYRIGHT);
        }

        @Provide
        Arbitrary<PerturbationTable.Sample> samples() {
            return Arbitraries.of(SAMPLES);
        }
    }

    @Group
    @Label("when a clause of terms is put before, into or behind it")
    class Changed {
        @Property(tries = 400)
        @Label("is never itself")
        boolean isNotItself(@ForAll("samples") PerturbationTable.Sample sample, @ForAll long seed) {
            String text = Perturbation.CLAUSE_ADDED.apply(sample.text(), new Random(seed));
            return !sample.accepted().contains(IDENTIFIER.identify(text).expression());
        }

        @Provide
        Arbitrary<PerturbationTable.Sample> samples() {
            return Arbitraries.of(SAMPLES);
        }
    }

    @Group
    @Label("of any sort")
    class Any {
        @Property(tries = 300)
        @Label("gives matches within its range, in its order, with changes whose text stands where they say")
        boolean staysInRange(@ForAll @StringLength(max = 200) String text) {
            int before = 0;
            for (LicenseMatch match : IDENTIFIER.identify(text).matches()) {
                boolean inside = match.start() >= before && match.end() <= text.length();
                boolean shown = match.changes().stream()
                        .allMatch(c -> text.substring(c.start(), c.end()).equals(c.text()));
                if (!inside || !shown) {
                    return false;
                }
                before = match.start();
            }
            return true;
        }
    }
}

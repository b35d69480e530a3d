package org.openmodels.licenses.identify;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What comes out of every ninth text after each perturbation: at most one in fifty wrong, somewhat more where the sentence taken may
 * be an optional one; {@link PerturbationTable} prints the shares over all texts.
 */
class PerturbationTest {

    private static final int EVERY = 9;
    private static final LicenseIdentifier IDENTIFIER = LicenseIdentifier.bundled();
    private static final List<PerturbationTable.Sample> SAMPLES =
            PerturbationTable.samples(Path.of(System.getProperty("openmodels.shared", "../../shared")));

    @ParameterizedTest
    @EnumSource(Perturbation.class)
    void hardlyAnyTextComesOutWrong(Perturbation perturbation) {
        int all = 0;
        List<String> wrong = new ArrayList<>();
        for (int n = 0; n < SAMPLES.size(); n += EVERY) {
            PerturbationTable.Sample sample = SAMPLES.get(n);
            Boolean right = PerturbationTable.right(
                    IDENTIFIER, sample, perturbation, new Random(sample.id().hashCode()));
            if (right != null) {
                all++;
                if (!right) {
                    wrong.add(sample.id());
                }
            }
        }
        int optional = perturbation.mayDestroy() ? all / 25 : 0;
        assertTrue(wrong.size() <= Math.max(1, all / 50) + optional, perturbation + ": " + wrong + " of " + all);
    }
}

package org.openmodels.licenses.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.licenses.policy.Outcome;
import org.openmodels.licenses.policy.UseCase;
import org.openmodels.licenses.policy.Verdict;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.Obligation;

@DisplayName("A demand for the same license")
class ShareAlikeTest {
    private static final Obligation DUTY =
            Obligation.of(Obligation.Kind.SHARE_ALIKE, Set.of(Action.PUBLISH_DERIVATIVE), "1");

    @ParameterizedTest(name = "{0}: {1} {2} ({3})")
    @DisplayName("is met by what the text names, section by section")
    @CsvSource(
            delimiter = '|',
            value = {
                // later versions of the GNU texts
                "GPL-2.0-or-later  | GPL-3.0-only              | YES            | GPL-2.0 9",
                "GPL-2.0-only      | GPL-3.0-only              | NO             | GPL-2.0 9: only where the notice says so",
                "GPL-3.0-or-later  | GPL-3.0-only              | YES            | GPL-3.0 14: that version or a later one",
                "GPL-3.0-only      | GPL-3.0-or-later          | NO             | GPL-3.0 14",
                "GPL-3.0           | GPL-3.0-or-later          | WITH_MORE      | GPL-3.0 14: the id does not say",
                "GPL-2.0           | GPL-2.0-or-later          | WITH_MORE      | GPL-2.0 9: the id does not say",
                "GPL-2.0           | GPL-2.0-only              | YES            | GPL-2.0 9",
                "GPL-2.0-only      | GPL-2.0                   | YES            | GPL-2.0 9",
                "GPL-2.0-only      | GPL-2.0-or-later          | NO             | GPL-2.0 9",
                "GPL-2.0           | GPL-3.0-only              | NO             | GPL-2.0 9: version 2 is named",
                "AGPL-3.0-or-later | AGPL-3.0-only             | YES            | AGPL-3.0 14",
                "LGPL-2.1-or-later | LGPL-3.0-only             | YES            | LGPL-2.1 13",
                "GFDL-1.2-or-later | GFDL-1.3-only             | YES            | GFDL-1.3 10",
                "GFDL-1.3-only     | GFDL-1.3-invariants-only  | NO             | GFDL-1.3 4",
                "GPL-2.0-only      | GPL-2.0-with-classpath-exception | NO      | GPL-2.0 2(b)",
                "GPL-2.0-only      | GPL-2.0-only WITH Classpath-exception-2.0 | WITH_MORE | GPL-2.0 2(b)",
                "GPL-3.0-only      | GPL-3.0-only WITH GCC-exception-3.1 | WITH_MORE | GPL-3.0 7: for what one adds oneself",
                "GPL-3.0-only      | MIT WITH GCC-exception-3.1 | NO            | GPL-3.0 5(c)",
                // the ordinary GPL for the LGPL
                "LGPL-2.1-only     | GPL-2.0-only              | YES            | LGPL-2.1 3",
                "LGPL-2.0-only     | GPL-3.0-only              | YES            | LGPL-2.0 3: a newer version that has appeared",
                "LGPL-3.0-only     | GPL-3.0-only              | YES            | LGPL-3.0 2(b), GPL-3.0 7",
                "LGPL-3.0-only     | GPL-3.0-or-later          | NO             | LGPL-3.0 0: the GNU GPL is its version 3",
                "LGPL-3.0-only     | GPL-2.0-only              | NO             | LGPL-3.0 0",
                "LGPL-2.1-only     | AGPL-3.0-only             | NO             | LGPL-2.1 3 names the ordinary GPL",
                // combinations of GPL-3.0 and AGPL-3.0
                "GPL-3.0-only      | AGPL-3.0-only             | IN_COMBINATION | GPL-3.0 13",
                "GPL-2.0-or-later  | AGPL-3.0-only             | IN_COMBINATION | GPL-2.0 9, GPL-3.0 13",
                "GPL-2.0-only      | AGPL-3.0-only             | NO             | GPL-2.0 has no such section",
                "AGPL-3.0-only     | GPL-3.0-only              | NO             | AGPL-3.0 13: its own part stays under it",
                // Creative Commons
                "CC-BY-SA-2.0      | CC-BY-SA-4.0              | YES            | CC-BY-SA-2.0 4(b)",
                "CC-BY-SA-1.0      | CC-BY-SA-4.0              | NO             | CC-BY-SA-1.0 4(b): this license only",
                "CC-BY-SA-3.0      | CC-BY-SA-3.0-DE           | YES            | CC-BY-SA-3.0 4(b)(iii)",
                "CC-BY-SA-4.0      | CC-BY-SA-3.0-DE           | NO             | CC-BY-SA-4.0 3(b)(1): this version or later",
                "CC-BY-NC-SA-4.0   | CC-BY-SA-4.0              | NO             | CC-BY-NC-SA-4.0 3(b)(1): the same elements",
                "CC-BY-SA-4.0      | GPL-3.0-only              | YES            | CC-BY-SA-4.0 1(c), 3(b)(1)",
                "CC-BY-SA-4.0      | GPL-3.0-or-later          | NO             | CC-BY-SA-4.0 1(c): version 3 is listed",
                "CC-BY-SA-3.0      | GPL-3.0-only              | NO             | CC-BY-SA-3.0 4(b)(iv): none is listed",
                "CC-BY-NC-SA-4.0   | GPL-3.0-only              | NO             | CC-BY-NC-SA-4.0 1(c): none is listed",
                "CC-BY-SA-4.0      | LAL-1.3                   | YES            | CC-BY-SA-4.0 1(c), LAL-1.3 5",
                "CC-BY-SA-4.0      | LAL-1.2                   | NO             | CC-BY-SA-4.0 1(c): 1.3 is listed",
                // MPL
                "MPL-2.0           | GPL-2.0-or-later          | IN_COMBINATION | MPL-2.0 1.12, 3.3",
                "MPL-2.0           | LGPL-2.1-only             | IN_COMBINATION | MPL-2.0 1.12, 3.3",
                "MPL-2.0           | LGPL-2.0-only             | NO             | MPL-2.0 1.12: from 2.1",
                "MPL-2.0           | GFDL-1.3-only             | NO             | MPL-2.0 1.12",
                "MPL-2.0-no-copyleft-exception | GPL-3.0-only  | NO             | MPL-2.0 3.3, Exhibit B",
                // EUPL
                "EUPL-1.1          | EUPL-1.2                  | YES            | EUPL-1.1 5 (Copyleft clause)",
                "EUPL-1.2          | EUPL-1.1                  | IN_COMBINATION | EUPL-1.2 appendix",
                "EUPL-1.2          | GPL-3.0-only              | IN_COMBINATION | EUPL-1.2 5 (Compatibility clause), appendix",
                "EUPL-1.2          | GPL-3.0-or-later          | IN_COMBINATION_WITH_MORE | EUPL-1.2 appendix: version 3",
                "EUPL-1.2          | GPL-3.0-only WITH GCC-exception-3.1 | IN_COMBINATION_WITH_MORE | EUPL-1.2 appendix",
                "EUPL-1.2          | GPL-3.0-or-later WITH GCC-exception-3.1 | IN_COMBINATION_WITH_MORE | EUPL-1.2 appendix",
                "GPL-3.0-only      | AGPL-3.0-only WITH GCC-exception-3.1 | IN_COMBINATION_WITH_MORE | GPL-3.0 13",
                "EUPL-1.1          | GPL-3.0-only              | NO             | EUPL-1.1 appendix: GPL v. 2",
                "EUPL-1.0          | GPL-3.0-only              | NO             | EUPL-1.0 appendix: GPL v. 2",
                "EUPL-1.0          | CPL-1.0                   | IN_COMBINATION | EUPL-1.0 appendix",
                "EUPL-1.2          | CC-BY-SA-3.0              | IN_COMBINATION | EUPL-1.2 appendix",
                "EUPL-1.2          | CC-BY-SA-3.0-DE           | NO             | EUPL-1.2 appendix: unported",
                "EUPL-1.2          | MPL-2.0-no-copyleft-exception | NO         | EUPL-1.2 appendix: MPL v. 2",
                // others
                "EPL-1.0           | EPL-2.0                   | YES            | EPL-1.0 7",
                "EPL-2.0           | EPL-1.0                   | NO             | EPL-2.0 7",
                "EPL-2.0           | GPL-2.0-only              | NO             | EPL-2.0 Exhibit A: only where the notice says so",
                "OSL-3.0           | GPL-3.0-only              | NO             | OSL-3.0 1(c)",
                "ODbL-1.0          | CC-BY-SA-4.0              | NO             | ODbL-1.0 4.4.a, 4.4.e: none by the text itself"
            })
    void accepts(String base, String own, ShareAlike.Answer expected, String section) {
        assertEquals(expected, ShareAlike.accepts(DUTY, base, own), section);
    }

    @ParameterizedTest(name = "{0} and {1} under {2}: {3}, {4} ({5})")
    @DisplayName("lets works be mixed, or not, or leaves it to judgement")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "GPL-2.0-only | Apache-2.0 | GPL-2.0-only | REVIEW | further-restriction | GPL-2.0 6, Apache-2.0 3",
                "GPL-2.0-only | Apache-2.0 | - | REVIEW | further-restriction | GPL-2.0 6, Apache-2.0 3",
                "GPL-2.0-or-later | Apache-2.0 | GPL-2.0-or-later | REVIEW | further-restriction | GPL-2.0 6",
                "GPL-2.0-or-later | Apache-2.0 | GPL-3.0-or-later | CONDITIONAL | - | GPL-2.0 9",
                "GPL-2.0-or-later | Apache-2.0 | GPL-2.0-only OR GPL-3.0-only | REVIEW | further-restriction | GPL-2.0 6, 9",
                "GPL-2.0-or-later | Apache-2.0 | GPL-3.0-only OR AGPL-3.0-only | REVIEW | passage-open | GPL-3.0 13",
                "GPL-2.0-only | Apache-2.0 OR MIT | GPL-2.0-only | CONDITIONAL | - | MIT may be taken",
                "GPL-2.0-only | BSD-3-Clause | GPL-2.0-only | CONDITIONAL | - | BSD-3-Clause",
                "GPL-3.0-only | Apache-2.0 | GPL-3.0-only | CONDITIONAL | - | GPL-3.0 7, 10, 11",
                "GPL-3.0-only | BSD-4-Clause | GPL-3.0-only | REVIEW | further-restriction | GPL-3.0 7, BSD-4-Clause 3",
                "CC-BY-SA-4.0 | BSD-4-Clause | CC-BY-SA-4.0 | REVIEW | further-restriction | CC-BY-SA-4.0 3(b)(3)",
                "GPL-2.0-only | GPL-3.0-only | GPL-3.0-only | PROHIBITED | further-restriction | GPL-2.0 2(b)",
                "GPL-3.0-only | AGPL-3.0-only | AGPL-3.0-only | CONDITIONAL | - | GPL-3.0 13, AGPL-3.0 13",
                "GPL-3.0-only | AGPL-3.0-only | GPL-3.0-only | PROHIBITED | license-gives-more | AGPL-3.0 13",
                "GPL-3.0-only | MPL-2.0 | GPL-3.0-only | CONDITIONAL | - | MPL-2.0 3.3",
                "EUPL-1.2 | GPL-3.0-only | GPL-3.0-only | CONDITIONAL | - | EUPL-1.2 5 (Compatibility clause)",
                "EUPL-1.2 | CC-BY-SA-3.0 | CC-BY-SA-3.0 | REVIEW | passage-open | EUPL-1.2 5 (Provision of Source Code)",
                "EUPL-1.2 | GPL-2.0-or-later | GPL-2.0-or-later | REVIEW | passage-open | EUPL-1.2 appendix",
                "EUPL-1.2 | MIT | GPL-3.0-only | PROHIBITED | further-restriction | EUPL-1.2 5: only with another work",
                "GPL-2.0 | MIT | GPL-2.0-or-later | REVIEW | passage-open | GPL-2.0 9: the id does not say",
                "GPL-2.0-only | MIT | GPL-2.0-only WITH Classpath-exception-2.0 | REVIEW | passage-open | GPL-2.0 2(b)",
                "GPL-2.0-only WITH Classpath-exception-2.0 | MIT | GPL-2.0-only | CONDITIONAL | - | GPL-2.0 2(b)",
                "GPL-2.0-only WITH Classpath-exception-2.0 | MIT | GPL-2.0-only WITH Classpath-exception-2.0 | CONDITIONAL | - | -"
            })
    void mixes(String one, String other, String under, Outcome expected, String rule, String section) {
        Verdict verdict = Lab.COMPATIBILITY.publish(
                List.of(
                        Ingredient.of("a", Lab.license(one), Passage.MODIFIED),
                        Ingredient.of("b", Lab.license(other), Passage.MODIFIED)),
                under == null ? null : Lab.license(under),
                "x",
                UseCase.builder().commercial(true).build());
        assertEquals(expected, verdict.outcome(), section + ": " + verdict.reasons());
        assertTrue(
                rule == null
                        || verdict.reasons().stream()
                                .anyMatch(why ->
                                        why.outcome() == expected && why.rule().equals(rule)),
                section + ": " + verdict.reasons());
    }
}

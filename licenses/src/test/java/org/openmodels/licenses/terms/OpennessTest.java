package org.openmodels.licenses.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.licenses.terms.Openness.Answer;
import org.openmodels.licenses.terms.Openness.Definition;
import org.openmodels.licenses.terms.Openness.Tier;

class OpennessTest {
    /** What the Open Source AI Definition, the analysts' tiers and our own rule make of one change to a free license. */
    @ParameterizedTest(name = "{0} -> {1} {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''notes'':[]|YES|PERMISSIVE|YES",
                "''obligations'':[{''kind'':''SHARE_ALIKE'',''on'':[''PUBLISH_DERIVATIVE''],''scope'':''DERIVATIVE'',''cite'':''1''}]|YES|PERMISSIVE|NO",
                "''obligations'':[{''kind'':''UPDATE'',''on'':[''ALL''],''cite'':''1''}]|YES|PERMISSIVE|NO",
                "''obligations'':[{''kind'':''DISPLAY_ATTRIBUTION'',''on'':[''HOST''],''cite'':''1''}]|YES|RESTRICTED|NO",
                "''grants'':{''RUN'':{''grant'':''UNSTATED'',''basis'':null,''cite'':null}}|NO|NON_COMMERCIAL|NO",
                "''grants'':{''HOST'':{''grant'':''FORBIDDEN'',''basis'':null}}|NO|RESTRICTED|NO",
                "''grants'':{''EMBED'':{''grant'':''FORBIDDEN'',''basis'':null}}|NO|RESTRICTED|NO",
                "''grants'':{''REDISTRIBUTE'':{''grant'':''FORBIDDEN'',''basis'':null}}|NO|RESTRICTED|NO",
                "''grants'':{''FINE_TUNE'':{''grant'':''FORBIDDEN'',''basis'':null}}|NO|RESTRICTED|NO",
                "''grants'':{''PUBLISH_DERIVATIVE'':{''grant'':''FORBIDDEN'',''basis'':null}}|NO|RESTRICTED|NO",
                "''grants'':{''TRAIN_ON_OUTPUTS'':{''grant'':''FORBIDDEN'',''basis'':null}}|YES|RESTRICTED|NO",
                "''purposes'':{''value'':[''NON_COMMERCIAL''],''commercialRoute'':''NONE''}|NO|NON_COMMERCIAL|NO",
                "''licensees'':{''value'':[''COMPETITORS''],''cite'':''1''}|NO|RESTRICTED|NO",
                "''thresholds'':[{''metric'':''HEADCOUNT'',''limit'':9,''cite'':''1'',''ends'':''ALL''}]|NO|RESTRICTED|NO",
                "''territories'':[{''excluded'':[''EU''],''basis'':''USE'',''covers'':[''MODEL''],''cite'':''1''}]|NO|RESTRICTED|NO",
                "''restrictions'':[{''category'':''SPAM'',''qualified'':true,''location'':''LICENSE'',''cite'':''1''}]|NO|RESTRICTED|NO",
                "''policies'':[{''title'':''P'',''version'':''1'',''known'':false,''mutable'':false,''cite'':''1''}]|NO|RESTRICTED|NO"
            })
    void definitionsFollowFromTheTerms(String change, Answer osaid, Tier tier, Answer ours) {
        LicenseTerms terms = OneChange.free(change.replace("''", "'"));
        Openness openness = Openness.of(terms, true, false);
        assertEquals(Answer.YES, openness.answers().get(Definition.OSI_APPROVED));
        assertEquals(Answer.NO, openness.answers().get(Definition.FSF_LIBRE));
        assertEquals(osaid, openness.answers().get(Definition.OSAID_LICENSE));
        assertEquals(tier, Openness.tier(terms));
        assertEquals(
                tier == Tier.PERMISSIVE ? Answer.YES : Answer.NO,
                openness.answers().get(Definition.HUB_PERMISSIVE));
        assertEquals(ours, openness.answers().get(Definition.TRULY_PERMISSIVE));
    }

    @Test
    void definitionsDisagreeWhereTheyDo() {
        LicenseTerms shareAlike = OneChange.free(
                "'obligations':[{'kind':'SHARE_ALIKE','on':['PUBLISH_DERIVATIVE'],'scope':'DERIVATIVE','cite':'1'}]");
        assertEquals(
                List.of(
                        "OSI_APPROVED says yes, TRULY_PERMISSIVE says no",
                        "FSF_LIBRE says yes, TRULY_PERMISSIVE says no",
                        "OSAID_LICENSE says yes, TRULY_PERMISSIVE says no",
                        "HUB_PERMISSIVE says yes, TRULY_PERMISSIVE says no"),
                Openness.of(shareAlike, true, true).disagreements());
        Openness restricted = Openness.of(
                OneChange.free("'restrictions':[{'category':'SPAM','qualified':true,'location':'LICENSE','cite':'1'}]"),
                false,
                false);
        assertEquals(List.of(), restricted.disagreements());
        assertFalse(restricted.answers().containsValue(Answer.YES));
    }

    @Test
    void aTextThatWasNotReadIsUnknownToWhoeverWouldHaveToReadIt() {
        LicenseTerms unread = LicenseTerms.notReviewed("LicenseRef-x");
        Openness openness = Openness.of(unread, true, false);
        assertEquals(Answer.YES, openness.answers().get(Definition.OSI_APPROVED));
        for (Definition definition :
                List.of(Definition.OSAID_LICENSE, Definition.HUB_PERMISSIVE, Definition.TRULY_PERMISSIVE)) {
            assertEquals(Answer.UNKNOWN, openness.answers().get(definition));
        }
        assertEquals(Tier.UNKNOWN, Openness.tier(unread));
        assertTrue(openness.disagreements().contains("OSI_APPROVED says yes, FSF_LIBRE says no"));
    }
}

package org.openmodels.licenses.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.licenses.terms.TermsComparison.Relation;

/** Each row: a statement, the heavier one, in one respect. */
class BurdensTest {
    private static <T> void heavier(
            String list,
            String lighter,
            String heavier,
            Function<LicenseTerms, List<T>> items,
            BiPredicate<T, T> covers) {
        LicenseTerms light = OneChange.free("'" + list + "':[" + lighter + "]");
        LicenseTerms heavy = OneChange.free("'" + list + "':[" + heavier + "]");
        T a = items.apply(heavy).get(0);
        T b = items.apply(light).get(0);
        assertTrue(covers.test(a, b) && covers.test(a, a) && covers.test(b, b));
        assertFalse(covers.test(b, a));
        TermsComparison comparison = TermsComparison.between(light, heavy);
        assertEquals(Relation.TIGHTER, comparison.relation(), comparison.toString());
    }

    @ParameterizedTest(name = "{0}; {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''on'':[''HOST'']|''on'':[''HOST'',''EMBED'']",
                "''on'':[''HOST'']|''on'':[''ALL'']",
                "''on'':[''HOST''],''subject'':''DERIVATIVE''|''on'':[''HOST'']",
                "''on'':[''HOST''],''when'':''COMMERCIAL''|''on'':[''HOST'']",
                "''on'':[''HOST''],''modelKind'':''MULTIMODAL''|''on'':[''HOST'']",
                "''on'':[''HOST''],''exempt'':[''INTERNAL_USE'']|''on'':[''HOST'']",
                "''on'':[''HOST''],''strength'':''ENCOURAGED''|''on'':[''HOST'']",
                "''on'':[''HOST''],''thresholds'':[{''metric'':''HEADCOUNT'',''limit'':9}]|''on'':[''HOST'']",
                "''on'':[''HOST''],''thresholds'':[{''metric'':''HEADCOUNT'',''limit'':9}]|''on'':[''HOST''],''thresholds'':[{''metric'':''HEADCOUNT'',''limit'':8}]",
                "''on'':[''HOST''],''thresholds'':[{''metric'':''HEADCOUNT'',''limit'':9}]|''on'':[''HOST''],''thresholds'':[{''metric'':''HEADCOUNT'',''limit'':9},{''metric'':''DAILY_ACTIVE_USERS'',''limit'':9}]"
            })
    void obligations(String lighter, String heavier) {
        heavier(
                "obligations",
                "{" + lighter.replace("''", "'") + ",'kind':'CREDIT','cite':'1'}",
                "{" + heavier.replace("''", "'") + ",'kind':'CREDIT','cite':'2'}",
                LicenseTerms::obligations,
                Burdens::covers);
    }

    @Test
    void shareAlikeOfTheDerivativeWeighsMoreThanOfTheFiles() {
        String shareAlike = "'on':['PUBLISH_DERIVATIVE'],'kind':'SHARE_ALIKE','cite':'1'";
        heavier(
                "obligations",
                "{" + shareAlike + ",'scope':'WORK'}",
                "{" + shareAlike + ",'scope':'DERIVATIVE'}",
                LicenseTerms::obligations,
                Burdens::covers);
    }

    @ParameterizedTest(name = "{0}; {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''metric'':''HEADCOUNT'',''limit'':9,''ends'':''ALL''|''metric'':''HEADCOUNT'',''limit'':8,''ends'':''ALL''",
                "''metric'':''HEADCOUNT'',''limit'':9,''ends'':''COMMERCE''|''metric'':''HEADCOUNT'',''limit'':9,''ends'':''ALL''",
                "''metric'':''HEADCOUNT'',''limit'':9,''ends'':''COMMERCE''|''metric'':''HEADCOUNT'',''limit'':9",
                "''metric'':''HEADCOUNT'',''limit'':9,''ends'':[''HOST'']|''metric'':''HEADCOUNT'',''limit'':9,''ends'':[''HOST'',''EMBED'']",
                "''metric'':''HEADCOUNT'',''limit'':9,''onlyIf'':[''MODEL_AS_A_SERVICE'']|''metric'':''HEADCOUNT'',''limit'':9",
                "''metric'':''NONE'',''onlyIf'':[''MODEL_AS_A_SERVICE'']|''metric'':''NONE'',''onlyIf'':[''MODEL_AS_A_SERVICE'',''AI_WORK_ASSISTANT'']",
                "''metric'':''HEADCOUNT'',''limit'':9,''when'':''COMMERCIAL''|''metric'':''HEADCOUNT'',''limit'':9",
                "''metric'':''HEADCOUNT'',''limit'':9,''exempt'':[''INTERNAL_USE'']|''metric'':''HEADCOUNT'',''limit'':9"
            })
    void thresholds(String lighter, String heavier) {
        heavier(
                "thresholds",
                "{" + lighter.replace("''", "'") + ",'cite':'1'}",
                "{" + heavier.replace("''", "'") + ",'cite':'2'}",
                LicenseTerms::thresholds,
                Burdens::covers);
    }

    @ParameterizedTest(name = "{0}; {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''excluded'':[''GB''],''covers'':[''MODEL'']|''excluded'':[''GB'',''KR''],''covers'':[''MODEL'']",
                "''excluded'':[''GB''],''covers'':[''MODEL'']|''excluded'':[''GB''],''covers'':[''MODEL'',''OUTPUTS'']",
                "''excluded'':[''GB''],''covers'':[''MODEL''],''modelKind'':''MULTIMODAL''|''excluded'':[''GB''],''covers'':[''MODEL'']",
                "''excluded'':[''GB''],''covers'':[''MODEL''],''exempt'':[''END_USERS'']|''excluded'':[''GB''],''covers'':[''MODEL'']"
            })
    void territories(String lighter, String heavier) {
        heavier(
                "territories",
                "{" + lighter.replace("''", "'") + ",'basis':'USE','cite':'1'}",
                "{" + heavier.replace("''", "'") + ",'basis':'USE','cite':'2'}",
                LicenseTerms::territories,
                Burdens::covers);
    }

    @Test
    void restrictions() {
        heavier(
                "restrictions",
                "{'category':'SPAM','qualified':true,'location':'POLICY','cite':'1'}",
                "{'category':'SPAM','qualified':false,'location':'LICENSE','cite':'2'}",
                LicenseTerms::restrictions,
                Burdens::covers);
    }

    @ParameterizedTest(name = "{0}; {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''title'':''P'',''version'':''1'',''known'':true|''title'':''P'',''version'':''1'',''known'':false",
                "''title'':''P'',''version'':''1'',''known'':true|''title'':''Q'',''version'':''1'',''known'':false",
                "''title'':''P'',''version'':''1'',''known'':true|''title'':''P'',''version'':''LATEST'',''known'':true",
                "''title'':''P'',''version'':''1'',''known'':true|''title'':''P'',''version'':''1'',''known'':true,''kind'':''LICENSE''"
            })
    void policies(String lighter, String heavier) {
        heavier(
                "policies",
                "{" + lighter.replace("''", "'") + ",'mutable':true,'cite':'1'}",
                "{" + heavier.replace("''", "'") + ",'mutable':true,'cite':'2'}",
                LicenseTerms::policies,
                Burdens::covers);
    }

    @ParameterizedTest(name = "{0}; {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''on'':''BREACH'',''ends'':''PATENTS''|''on'':''BREACH'',''ends'':''ALL''",
                "''on'':''PATENT_LITIGATION'',''ends'':''ALL''|''on'':''IP_LITIGATION'',''ends'':''ALL''"
            })
    void terminations(String lighter, String heavier) {
        LicenseTerms light = OneChange.free("'facts':{'terminates':[{" + lighter.replace("''", "'") + ",'cite':'1'}]}");
        LicenseTerms heavy = OneChange.free("'facts':{'terminates':[{" + heavier.replace("''", "'") + ",'cite':'2'}]}");
        assertEquals(Relation.TIGHTER, TermsComparison.between(light, heavy).relation());
        assertEquals(Relation.FREER, TermsComparison.between(heavy, light).relation());
    }

    @ParameterizedTest(name = "{0}; {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''grant'':''GRANTED''|''grant'':''GRANTED_IF'',''condition'':''PERMISSION''|TIGHTER",
                "''grant'':''GRANTED''|''grant'':''GRANTED'',''subject'':''ORIGINAL''|TIGHTER",
                "''grant'':''GRANTED''|''grant'':''GRANTED'',''purposes'':[''NON_COMMERCIAL'']|TIGHTER",
                "''grant'':''GRANTED'',''purposes'':[''NON_COMMERCIAL'']|''grant'':''GRANTED'',''purposes'':[''RESEARCH'']|TIGHTER",
                "''grant'':''GRANTED'',''purposes'':[''EDUCATION'']|''grant'':''GRANTED'',''purposes'':[''RESEARCH'']|INCOMPARABLE",
                "''grant'':''GRANTED''|''grant'':''UNSTATED''|TIGHTER",
                "''grant'':''GRANTED''|''grant'':''FORBIDDEN''|TIGHTER",
                "''grant'':''UNSTATED''|''grant'':''FORBIDDEN''|TIGHTER",
                "''grant'':''UNSTATED''|''grant'':''FORBIDDEN'',''except'':[''NON_LLM'']|INCOMPARABLE",
                "''grant'':''GRANTED_IF'',''condition'':''PERMISSION''|''grant'':''FORBIDDEN''|TIGHTER",
                "''grant'':''GRANTED_IF'',''condition'':''PERMISSION''|''grant'':''UNSTATED''|INCOMPARABLE",
                "''grant'':''GRANTED_IF'',''condition'':''PERMISSION''|''grant'':''GRANTED_IF'',''condition'':''CONSENT''|INCOMPARABLE",
                "''grant'':''GRANTED_IF'',''condition'':''PERMISSION''|''grant'':''GRANTED_IF'',''condition'':''PERMISSION'',''purposes'':[''RESEARCH'']|TIGHTER",
                "''grant'':''GRANTED_IF'',''condition'':''OWN_FAMILY'',''family'':[''A'',''B'']|''grant'':''GRANTED_IF'',''condition'':''OWN_FAMILY'',''family'':[''A'']|TIGHTER",
                "''grant'':''GRANTED_IF'',''condition'':''OWN_FAMILY'',''family'':[''A'']|''grant'':''GRANTED_IF'',''condition'':''OWN_FAMILY''|INCOMPARABLE",
                "''grant'':''FORBIDDEN'',''except'':[''NON_LLM'',''OWN_FAMILY'']|''grant'':''FORBIDDEN'',''except'':[''NON_LLM'']|TIGHTER",
                "''grant'':''FORBIDDEN'',''except'':[''OWN_FAMILY''],''family'':[''A'',''B'']|''grant'':''FORBIDDEN'',''except'':[''OWN_FAMILY''],''family'':[''B'']|TIGHTER",
                "''grant'':''FORBIDDEN'',''except'':[''OWN_FAMILY''],''family'':[''A'']|''grant'':''FORBIDDEN'',''except'':[''OWN_FAMILY'']|INCOMPARABLE"
            })
    void grants(String before, String after, Relation relation) {
        String blank = "'basis':null,'cite':'1',";
        LicenseTerms a = OneChange.free("'grants':{'HOST':{" + blank + before.replace("''", "'") + "}}");
        LicenseTerms b = OneChange.free("'grants':{'HOST':{" + blank + after.replace("''", "'") + "}}");
        assertEquals(relation, TermsComparison.between(a, b).relation());
        assertEquals(
                relation == Relation.TIGHTER ? Relation.FREER : relation,
                TermsComparison.between(b, a).relation());
    }

    @ParameterizedTest(name = "{0}; {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''metric'':''HEADCOUNT'',''limit'':9|''metric'':''DAILY_ACTIVE_USERS'',''limit'':9",
                "''metric'':''FUNDING'',''limit'':9,''currency'':''USD''|''metric'':''FUNDING'',''limit'':9,''currency'':''EUR''",
                "''metric'':''HEADCOUNT'',''limit'':9,''scope'':''COMPANY''|''metric'':''HEADCOUNT'',''limit'':9,''scope'':''PRODUCT''",
                "''metric'':''HEADCOUNT'',''limit'':9,''measured'':{''kind'':''ONGOING''}|''metric'':''HEADCOUNT'',''limit'':9",
                "''metric'':''HEADCOUNT'',''limit'':9,''ends'':''COMMERCE''|''metric'':''HEADCOUNT'',''limit'':9,''ends'':[''HOST'']"
            })
    void thresholdsThatDifferOtherwiseDoNotCompare(String one, String other) {
        LicenseTerms a = OneChange.free("'thresholds':[{" + one.replace("''", "'") + ",'cite':'1'}]");
        LicenseTerms b = OneChange.free("'thresholds':[{" + other.replace("''", "'") + ",'cite':'1'}]");
        assertEquals(Relation.INCOMPARABLE, TermsComparison.between(a, b).relation());
    }
}

package org.openmodels.licenses.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissivenessTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''notes'':[]|PUBLIC_DOMAIN",
                "''obligations'':[{''kind'':''CREDIT'',''on'':[''ALL''],''cite'':''1'',''strength'':''ENCOURAGED''}]|PUBLIC_DOMAIN",
                "''obligations'':[{''kind'':''INCLUDE_LICENSE'',''on'':[''REDISTRIBUTE''],''cite'':''1''}]|",
                "''obligations'':[{''kind'':''DELETE_ON_TERMINATION'',''on'':[''ALL''],''cite'':''1''}]|",
                "''obligations'':[{''kind'':''SHARE_ALIKE'',''on'':[''PUBLISH_DERIVATIVE''],''scope'':''WORK'',''cite'':''1''}]|COPYLEFT_WEAK",
                "''obligations'':[{''kind'':''SHARE_ALIKE'',''on'':[''PUBLISH_DERIVATIVE''],''scope'':''DERIVATIVE'',''cite'':''1''}]|COPYLEFT_STRONG",
                "''obligations'':[{''kind'':''SHARE_ALIKE'',''on'':[''PUBLISH_DERIVATIVE''],''scope'':''DERIVATIVE'',''cite'':''1''},{''kind'':''DISCLOSE_SOURCE'',''on'':[''HOST''],''cite'':''2''}]|COPYLEFT_STRONG COPYLEFT_NETWORK DUTIES",
                "''obligations'':[{''kind'':''SHARE_ALIKE'',''on'':[''HOST''],''scope'':''DERIVATIVE'',''cite'':''1''}]|COPYLEFT_STRONG COPYLEFT_NETWORK",
                "''obligations'':[{''kind'':''SHARE_ALIKE'',''on'':[''PUBLISH_DERIVATIVE''],''scope'':''DERIVATIVE'',''cite'':''1''},{''kind'':''CREDIT'',''on'':[''HOST''],''cite'':''2''}]|COPYLEFT_STRONG",
                "''obligations'':[{''kind'':''DISCLOSE_SOURCE'',''on'':[''HOST''],''cite'':''2''}]|DUTIES",
                "''obligations'':[{''kind'':''UPDATE'',''on'':[''ALL''],''cite'':''1''}]|DUTIES",
                "''obligations'':[{''kind'':''FLOW_DOWN'',''on'':[''REDISTRIBUTE''],''cite'':''1''}]|",
                "''obligations'':[{''kind'':''DISPLAY_ATTRIBUTION'',''on'':[''HOST''],''cite'':''1'',''thresholds'':[{''metric'':''HEADCOUNT'',''limit'':9}]}]|BRANDING_REQUIRED",
                "''obligations'':[{''kind'':''NAME_DERIVATIVE'',''on'':[''PUBLISH_DERIVATIVE''],''subject'':''OUTPUT_TRAINED'',''cite'':''1''}]|BRANDING_REQUIRED OUTPUT_RESTRICTED",
                "''obligations'':[{''kind'':''INCLUDE_LICENSE'',''on'':[''PUBLISH_DERIVATIVE''],''cite'':''1''}],''outputs'':{''distillation'':''DERIVATIVE''}|OUTPUT_RESTRICTED",
                "''grants'':{''TRAIN_ON_OUTPUTS'':{''grant'':''UNSTATED'',''basis'':null,''cite'':null}}|OUTPUT_RESTRICTED",
                "''facts'':{''revocable'':true}|PUBLIC_DOMAIN REVOCABLE",
                "''restrictions'':[{''category'':''SPAM'',''qualified'':true,''location'':''LICENSE'',''cite'':''1''}]|USE_RESTRICTED",
                "''policies'':[{''title'':''P'',''version'':''LATEST'',''known'':false,''mutable'':true,''cite'':''1''}]|USE_RESTRICTED",
                "''territories'':[{''excluded'':[''EU''],''basis'':''USE'',''covers'':[''MODEL''],''cite'':''1''}]|TERRITORY_LIMITED",
                "''licensees'':{''value'':[''COMPETITORS''],''cite'':''1''}|BUSINESS_LIMITED",
                "''thresholds'':[{''metric'':''NONE'',''onlyIf'':[''MODEL_AS_A_SERVICE''],''cite'':''1'',''ends'':''ALL''}]|BUSINESS_LIMITED",
                "''thresholds'':[{''metric'':''HEADCOUNT'',''limit'':9,''cite'':''1'',''ends'':''ALL''}]|SCALE_LIMITED",
                "''grants'':{''HOST'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''PERMISSION''}}|ACTION_LIMITED",
                "''grants'':{''HOST'':{''purposes'':[''RESEARCH'']}}|ACTION_LIMITED",
                "''grants'':{''HOST'':{''purposes'':[''ANY'']}}|PUBLIC_DOMAIN",
                "''purposes'':{''value'':[''RESEARCH'']},''grants'':{''USE_OUTPUTS'':{''purposes'':[''ANY'']}}|NON_COMMERCIAL RESEARCH_ONLY",
                "''purposes'':{''value'':[''PERSONAL'']},''grants'':{''HOST'':{''purposes'':[''PERSONAL'',''RESEARCH'']}}|NON_COMMERCIAL",
                "''purposes'':{''value'':[''PERSONAL'']},''grants'':{''HOST'':{''purposes'':[''RESEARCH'']}}|ACTION_LIMITED NON_COMMERCIAL",
                "''grants'':{''PUBLISH_DERIVATIVE'':{''grant'':''FORBIDDEN'',''basis'':null}}|NO_DERIVATIVES",
                "''grants'':{''PUBLISH_DERIVATIVE'':{''grant'':''UNSTATED'',''basis'':null,''cite'':null}}|ACTION_LIMITED",
                "''purposes'':{''value'':[''NON_COMMERCIAL''],''commercialRoute'':''NONE''}|NON_COMMERCIAL",
                "''purposes'':{''value'':[''RESEARCH'',''PERSONAL''],''commercialRoute'':''NONE''}|NON_COMMERCIAL",
                "''purposes'':{''value'':[''RESEARCH'',''EVALUATION''],''commercialRoute'':''NONE''}|NON_COMMERCIAL RESEARCH_ONLY",
                "''grants'':{''RUN'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''SEPARATE_LICENSE''}}|ACTION_LIMITED PROPRIETARY",
                "''grants'':{''RUN'':{''grant'':''GRANTED_IF'',''basis'':null,''condition'':''SUPPORTED_HARDWARE''}}|ACTION_LIMITED",
                "''reviewed'':''NONE''|UNKNOWN"
            })
    void marksFollowFromTheTerms(String change, String marks) {
        Permissiveness derived = OneChange.free(change.replace("''", "'")).permissiveness();
        Set<String> expected =
                marks == null ? Set.of() : Arrays.stream(marks.split(" ")).collect(Collectors.toSet());
        assertEquals(expected, derived.marks().stream().map(Enum::name).collect(Collectors.toSet()));
        String last = marks == null ? "PERMISSIVE" : marks.substring(marks.lastIndexOf(' ') + 1);
        assertEquals(last, derived.headline());
        assertEquals(Set.of("PERMISSIVE", "PUBLIC_DOMAIN").contains(last), derived.trulyPermissive());
    }
}

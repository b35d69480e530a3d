package org.openmodels.licenses.bom;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bills, as another tool may write them, of one model, number 0, that descends from very many. */
final class ManyModels {
    private ManyModels() {}

    static String of(BomFormat format, int ancestors) {
        return switch (format) {
            case CYCLONEDX -> """
                {"bomFormat": "CycloneDX", "components": [
                 {"type": "machine-learning-model", "name": "a/0", "bom-ref": "0", "pedigree": {"ancestors": [%s]}}]}""".formatted(each(1, ancestors, """
                                {"type": "machine-learning-model", "name": "a/%d"}"""));
            case SPDX_2_3 -> """
                {"spdxVersion": "SPDX-2.3", "packages": [%s], "relationships": [%s]}""".formatted(each(0, ancestors, """
                                {"SPDXID": "SPDXRef-%1$d", "name": "a/%1$d",
                                 "externalRefs": [{"referenceLocator": "pkg:huggingface/a/%1$d"}]}"""), each(1, ancestors, """
                                {"spdxElementId": "SPDXRef-0", "relationshipType": "DESCENDANT_OF",
                                 "relatedSpdxElement": "SPDXRef-%d"}"""));
            case SPDX_3 -> """
                {"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [%s, %s]}""".formatted(each(0, ancestors, """
                                {"type": "ai_AIPackage", "spdxId": "u:%1$d", "name": "a/%1$d"}"""), each(1, ancestors, """
                                {"type": "Relationship", "from": "u:0", "relationshipType": "descendantOf",
                                 "to": ["u:%d"]}"""));
        };
    }

    /** A bill in SPDX 3 of many models that refer to one license expression. */
    static String under(String expression, int models) {
        return """
                {"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [%s, %s,
                 {"type": "simplelicensing_LicenseExpression", "spdxId": "u:l",
                  "simplelicensing_licenseExpression": "%s"}]}""".formatted(each(0, models, """
                                {"type": "ai_AIPackage", "spdxId": "u:%1$d", "name": "a/%1$d"}"""), each(0, models, """
                                {"type": "Relationship", "from": "u:%d", "relationshipType": "hasConcludedLicense",
                                 "to": ["u:l"]}"""), expression);
    }

    private static String each(int from, int to, String form) {
        return IntStream.rangeClosed(from, to).mapToObj(form::formatted).collect(Collectors.joining(", "));
    }
}

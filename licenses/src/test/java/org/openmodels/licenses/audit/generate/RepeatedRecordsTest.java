package org.openmodels.licenses.audit.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;
import org.openmodels.licenses.audit.AuditReport;
import org.openmodels.licenses.audit.LicenseAudit;
import org.openmodels.licenses.registry.LicenseRegistry;
import org.openmodels.licenses.registry.LicenseResolver;
import org.openmodels.licenses.terms.LicenseKnowledge;

@DisplayName("A sample repeated")
class RepeatedRecordsTest {
    private static final List<String> SAMPLE = List.of(
            "{\"id\":\"o/base\",\"cardData\":{\"license\":\"llama3.1\"}}",
            "{\"id\":\"o/tuned\",\"cardData\":{\"license\":\"mit\",\"base_model\":[\"o/base\"]},"
                    + "\"baseModels\":{\"relation\":\"finetune\",\"models\":[{\"id\":\"o/base\"}]}}");

    private static AuditReport audit(long records) throws IOException {
        StringBuilder text = new StringBuilder();
        RepeatedRecords.write(SAMPLE, records, text);
        return LicenseAudit.of(new LicenseResolver(LicenseRegistry.bundled()), LicenseKnowledge.bundled())
                .records(
                        new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)),
                        new Source("test", null, Confidence.HIGH),
                        finding -> {});
    }

    @Test
    @DisplayName("has every figure of the sample as many times, each copy with ids and a lineage of its own")
    void figures() throws IOException {
        AuditReport once = audit(2);
        AuditReport often = audit(2 * 50);
        assertEquals(100, often.records());
        assertEquals(0, often.repeated());
        assertEquals(50 * once.findingCount(), often.findingCount());
        assertEquals(
                50 * once.lineageFigures().parentInInput(),
                often.lineageFigures().parentInInput());
        assertEquals(
                50 * once.heritageFigures().settled(), often.heritageFigures().settled());
    }
}

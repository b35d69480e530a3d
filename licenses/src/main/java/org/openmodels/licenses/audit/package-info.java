/**
 * Audits of many models at once: what their records declare, what that means, how they descend from each other and where the
 * licenses do not hold together. Streaming, parallel, and in memory bounded by the number of models.
 *
 * <pre>{@code
 * String records = """
 *         {"id": "meta/base", "cardData": {"license": "llama3.1"}}
 *         {"id": "acme/brain-8b", "cardData": {"license": "apache-2.0"}, "baseModels": {"models": [{"id": "meta/base"}]}}
 *         """;
 * InputStream in = new ByteArrayInputStream(records.getBytes(StandardCharsets.UTF_8));
 * Advisor advisor = Advisor.bundled();
 * LicenseAudit audit = LicenseAudit.of(new LicenseResolver(advisor.registry()), advisor.knowledge());
 * AuditReport report = audit.records(in, new Source("my records", null, Confidence.HIGH), finding -> {});
 * System.out.println(report.records() + " records, " + report.findingCount() + " finding"); // 2 records, 1 finding
 * AuditFinding lead = report.findings().get(0);
 * System.out.println(lead.model() + ": " + lead.severity()); // acme/brain-8b: RESTRICTION_DROPPED
 * System.out.println(lead.evidence().get("SCALE_LIMITED").get(0));
 * // thresholds/MONTHLY_ACTIVE_USERS 700000000 (LicenseRef-llama-3.1, 2)
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.licenses.audit;

package org.openmodels.licenses.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.openmodels.core.lineage.LineageFault;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.registry.LicenseRegistry;
import org.openmodels.licenses.registry.LicenseResolver;

@Label("An audit in parts")
class AuditPartProperties {
    private static final LicenseAudit AUDIT = LicenseAudit.of(
                    new LicenseResolver(LicenseRegistry.bundled()),
                    Advisor.bundled().knowledge())
            .withRenames(Map.of("old/name", "o/a"));
    private static final Source SOURCE = new Source("test", null, Confidence.HIGH);

    @Property(tries = 200)
    @Label("report(read(a), read(b), …) = records(a b …), wherever the input is cut")
    void isTheWhole(@ForAll("inputs") List<String> lines, @ForAll("cuts") List<Integer> cuts) throws IOException {
        List<String> expected = audited(lines);
        List<AuditPart> parts = parts(lines, cuts);
        List<AuditFinding> findings = new ArrayList<>();
        AuditReport report = AUDIT.report(parts, SOURCE, findings::add);
        Statistics.label("ring")
                .collect(report.lineageFigures().faults().get(LineageFault.Kind.CYCLE) > 0)
                .coverage(coverage -> coverage.check(true).count(n -> n > 0));
        Statistics.label("finding")
                .collect(!findings.isEmpty())
                .coverage(coverage -> coverage.check(true).count(n -> n > 0));
        Statistics.label("unreadable line in a later part")
                .collect(parts.size() > 1
                        && report.unreadableLines().stream()
                                .anyMatch(line -> line.line() > parts.get(0).lines()))
                .coverage(coverage -> coverage.check(true).count(n -> n > 0));
        assertEquals(expected, said(report, findings));
    }

    @Property(tries = 50)
    @Label("report(sent(a), sent(b), …) = report(a, b, …), where sent is by Java serialization")
    void travels(@ForAll("inputs") List<String> lines, @ForAll("cuts") List<Integer> cuts)
            throws IOException, ClassNotFoundException {
        List<AuditPart> sent = new ArrayList<>();
        for (AuditPart part : parts(lines, cuts)) {
            sent.add(sent(part));
        }
        List<AuditFinding> findings = new ArrayList<>();
        AuditReport report = AUDIT.report(sent, SOURCE, findings::add);
        assertEquals(audited(lines), said(report, findings));
    }

    private static List<String> audited(List<String> lines) throws IOException {
        List<AuditFinding> findings = new ArrayList<>();
        String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        AuditReport report =
                AUDIT.records(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), SOURCE, findings::add);
        return said(report, findings);
    }

    private static List<String> said(AuditReport report, List<AuditFinding> findings) {
        List<String> all = new ArrayList<>(List.of(report.toJson().toString()));
        findings.forEach(finding -> all.add(finding.toJson().toString()));
        report.lineage().faults().forEach(fault -> all.add(fault.toString()));
        return all;
    }

    private static List<AuditPart> parts(List<String> lines, List<Integer> cuts) {
        TreeSet<Integer> ends = new TreeSet<>();
        cuts.forEach(cut -> ends.add(cut % (lines.size() + 1)));
        ends.add(lines.size());
        List<AuditPart> parts = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            parts.add(AUDIT.read(lines.subList(start, end).iterator()));
            start = end;
        }
        return parts;
    }

    private static AuditPart sent(AuditPart part) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(part);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (AuditPart) in.readObject();
        }
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().between(0, 40).list().ofMaxSize(6);
    }

    /** Few names, so that records repeat, name themselves, each other in rings, and bases in other parts or in none. */
    @Provide
    Arbitrary<List<String>> inputs() {
        Arbitrary<String> names = Arbitraries.of("o/a", "O/A", "o/b", "o/Llama-c", "o/d", "o/e", "old/name", "gone/f");
        Arbitrary<String> licenses = Arbitraries.of(
                "\"license\":\"llama3.1\"",
                "\"license\":\"gemma\"",
                "\"license\":\"apache-2.0\"",
                "\"license\":\"cc-by-nc-4.0\"",
                "\"license\":\"other\"",
                "\"license\":[\"mit\",\"gpl-3.0\"]",
                "\"licence\":\"mit\"",
                "\"tags\":[\"merge\"]");
        Arbitrary<String> relations = Arbitraries.of("finetune", "adapter", "merge", "quantized", "none");
        Arbitrary<List<String>> bases = names.list().ofMaxSize(3);
        Arbitrary<String> records = Combinators.combine(names, licenses, relations, bases)
                .as((name, license, relation, base) -> "{\"id\":\"" + name + "\",\"cardData\":{" + license
                        + ",\"base_model\":" + quoted(base, "\"%s\"") + "}"
                        + (relation.equals("none")
                                ? "}"
                                : ",\"baseModels\":{\"relation\":\"" + relation + "\",\"models\":"
                                        + quoted(base, "{\"id\":\"%s\"}") + "}}"));
        Arbitrary<String> others = Arbitraries.of("", "  \r", "{", "[1,2]", "{\"license\":\"mit\"}", "\u00e9\u0000");
        return Arbitraries.frequencyOf(Tuple.of(8, records), Tuple.of(2, others))
                .list()
                .ofMaxSize(30)
                .filter(AuditPartProperties::isOneALine);
    }

    /** The whole reads one array, or one record over several lines, where its first words open one. */
    private static boolean isOneALine(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(first -> first.equals("{") || first.startsWith("["))
                .isEmpty();
    }

    private static String quoted(List<String> all, String form) {
        return all.stream().map(item -> form.formatted(item)).collect(Collectors.joining(",", "[", "]"));
    }
}

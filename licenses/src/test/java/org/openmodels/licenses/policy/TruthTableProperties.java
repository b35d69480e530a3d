package org.openmodels.licenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Data;
import net.jqwik.api.ForAll;
import net.jqwik.api.FromData;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Assumptions;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.terms.LicenseKnowledge;

@Label("The truth table, derived by hand from the texts,")
class TruthTableProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String COMPANY = """
            {"commercial":true,"monthlyActiveUsers":2000000,"annualRevenue":{"amount":5000000,"currency":"USD"},"territories":["DE"],
             "domicile":"DE","domains":[],"multimodal":false,"business":[],"permissions":[]}
            """;

    /** A row: expression, facts, verdict, cite, kinds owed or facts missing, why. */
    private record Row(String expression, String facts, Outcome verdict, String cite, Set<String> more, String why) {}

    @Data
    Iterable<Tuple2<Integer, Row>> rows() throws IOException {
        List<Tuple2<Integer, Row>> rows = new ArrayList<>();
        try (InputStream in = TruthTableProperties.class.getResourceAsStream("verdicts.tsv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).startsWith("#")) {
                    String[] cells = lines.get(i).split("\t", -1);
                    Set<String> more = Stream.of(cells[4].split(" "))
                            .filter(s -> !s.isEmpty())
                            .collect(Collectors.toSet());
                    rows.add(Tuple.of(
                            i + 1, new Row(cells[0], cells[1], Outcome.valueOf(cells[2]), cells[3], more, cells[5])));
                }
            }
        }
        return rows;
    }

    @Property
    @FromData("rows")
    @Label("gives the verdict, the section and what is owed or missing")
    void holds(@ForAll int line, @ForAll Row row) throws IOException {
        LicenseExpression expression = LicenseExpression.parse(row.expression);
        Assumptions.assumeTrue(LicenseKnowledge.bundled().find("MIT").isPresent(), "no terms are bundled");
        Verdict verdict = VerdictEngine.of(LicenseKnowledge.bundled()).check(expression, useCase(row.facts));
        String where = "verdicts.tsv:" + line + " " + row.expression + " (" + row.why + ")\n"
                + verdict.toJson().toPrettyString();
        assertEquals(row.verdict, verdict.outcome(), where);
        Stream<String> cites = Stream.concat(
                verdict.reasons().stream()
                        .filter(r -> r.outcome() == row.verdict)
                        .map(Reason::cite),
                row.verdict == Outcome.CONDITIONAL ? verdict.duties().stream().map(Duty::cite) : Stream.of());
        assertTrue(row.cite.isEmpty() || cites.anyMatch(c -> c.contains(row.cite)), where);
        Set<String> found = row.verdict == Outcome.REVIEW
                ? Set.copyOf(verdict.missing())
                : verdict.duties().stream().map(d -> d.kind().name()).collect(Collectors.toSet());
        assertTrue(found.containsAll(row.more), where);
        assertEquals(row.verdict == Outcome.REVIEW ? row.more : Set.of(), Set.copyOf(verdict.missing()), where);
    }

    /** The company, with other facts; null withholds one. */
    private static UseCase useCase(String facts) throws IOException {
        ObjectNode all = (ObjectNode) MAPPER.readTree(COMPANY);
        all.setAll((ObjectNode) MAPPER.readTree(facts));
        Reading<UseCase> reading = UseCase.read(all.toString());
        assertEquals(List.of(), reading.diagnostics());
        return reading.value().orElseThrow();
    }
}

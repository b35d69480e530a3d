package org.openmodels.licenses.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.terms.TermsComparison.Relation;
import org.openmodels.licenses.terms.generate.VariantWriter;

@Label("License terms")
@Domain(TermsDomain.class)
class LicenseTermsProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Label("read(write(t)) = t, also through Jackson, Java serialization and the compact file")
    void roundTrips(@ForAll LicenseTerms terms) throws IOException, ClassNotFoundException {
        Reading<LicenseTerms> reading = LicenseTerms.read(terms.toJson().toString());
        assertEquals(List.of(), reading.diagnostics());
        assertEquals(terms, reading.value().orElseThrow());
        assertEquals(terms, MAPPER.readValue(MAPPER.writeValueAsString(terms), LicenseTerms.class));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(terms);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(terms, in.readObject());
        }
        assertEquals(terms, new KnowledgeFile(KnowledgeFile.write(List.of(terms))).terms(0));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Label("explained with every default filled in are read back the same")
    void explained(@ForAll LicenseTerms terms) {
        ObjectNode whole = new Explanation(terms, "Title", null, List.of("alias"), true, false).toJson();
        whole.remove(
                List.of("title", "version", "aliases", "osiApproved", "fsfLibre", "marks", "class", "trulyPermissive"));
        Reading<LicenseTerms> reading = LicenseTerms.read(whole.toString());
        assertEquals(List.of(), reading.diagnostics());
        assertEquals(terms, reading.value().orElseThrow());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Label("are the same whatever the order in which their lists were written")
    void listOrder(@ForAll LicenseTerms t) {
        List<Obligation> reversed = new ArrayList<>(t.obligations());
        Collections.reverse(reversed);
        List<Threshold> turned = new ArrayList<>(t.thresholds());
        Collections.reverse(turned);
        LicenseTerms other = new LicenseTerms(
                t.id(),
                t.reviewed(),
                t.grants(),
                t.purposes(),
                t.licensees(),
                reversed,
                turned,
                t.territories(),
                t.restrictions(),
                t.policies(),
                t.outputs(),
                t.facts(),
                t.notes());
        assertEquals(t, other);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Label("written as a variant of any others are read back the same")
    void variants(@ForAll LicenseTerms base, @ForAll LicenseTerms full) {
        LicenseTerms named = full.withId("LicenseRef-variant");
        String variant = VariantWriter.variant(base.toJson(), named.toJson()).toString();
        Reading<LicenseKnowledge> reading = LicenseKnowledge.of(List.of(base)).plus(Map.of("v", variant));
        assertEquals(List.of(), reading.diagnostics());
        assertEquals(
                named, reading.value().orElseThrow().find("LicenseRef-variant").orElseThrow());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    @Label("cut short or overwritten are read to remarks, never to an exception")
    void hostile(@ForAll LicenseTerms terms, @ForAll("cuts") double cut) {
        String json = terms.toJson().toString();
        int at = (int) (cut * json.length());
        assertTrue(LicenseTerms.read(json.substring(0, at)).hasErrors());
        LicenseTerms.read(json.substring(0, at) + "\"" + json.substring(at));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<Double> cuts() {
        return net.jqwik.api.Arbitraries.integers().between(0, 999).map(i -> i / 1000.0);
    }

    @Group
    @Label("of a family")
    class Families {
        private LicenseTerms family(LicenseTerms... members) {
            List<LicenseTerms> named = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            for (LicenseTerms member : members) {
                ids.add("LicenseRef-" + ids.size());
                named.add(member.withId(ids.get(ids.size() - 1)));
            }
            return LicenseKnowledge.of(named)
                    .withFamilies(id -> id.equals(TermsDomain.ID) ? ids : List.of())
                    .find(TermsDomain.ID)
                    .orElseThrow();
        }

        @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("family(a, a) = family(a) = a")
        void idempotent(@ForAll LicenseTerms a) {
            assertEquals(a, family(a));
            assertEquals(
                    Relation.EQUAL, TermsComparison.between(a, family(a, a)).relation());
        }

        @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("family(a, b) is as tight as family(b, a)")
        void commutative(@ForAll LicenseTerms a, @ForAll LicenseTerms b) {
            assertEquals(
                    Relation.EQUAL,
                    TermsComparison.between(family(a, b), family(b, a)).relation());
        }

        @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("forbid, limit and ask at least what each member does")
        void tightest(@ForAll LicenseTerms a, @ForAll LicenseTerms b) {
            LicenseTerms both = family(a, b);
            for (LicenseTerms member : List.of(a, b)) {
                for (Action action : Action.values()) {
                    boolean weaker = both.grant(action).status() == Grant.Status.GRANTED
                            && member.grant(action).status() != Grant.Status.GRANTED;
                    assertTrue(!weaker, action.toString());
                }
                assertTrue(member.obligations().stream()
                        .allMatch(o -> both.obligations().stream().anyMatch(p -> Burdens.covers(p, o))));
                assertTrue(member.thresholds().stream()
                        .allMatch(o -> both.thresholds().stream().anyMatch(p -> Burdens.covers(p, o))));
                assertTrue(member.territories().stream()
                        .allMatch(o -> both.territories().stream().anyMatch(p -> Burdens.covers(p, o))));
                assertTrue(member.restrictions().stream()
                        .allMatch(o -> both.restrictions().stream().anyMatch(p -> Burdens.covers(p, o))));
                assertTrue(both.licensees()
                        .shutOut()
                        .containsAll(member.licensees().shutOut()));
                assertTrue(both.reviewed().compareTo(member.reviewed()) >= 0);
            }
        }
    }

    @Group
    @Label("compared")
    class Compared {
        private boolean tighterOrEqual(LicenseTerms a, LicenseTerms b) {
            Relation relation = TermsComparison.between(a, b).relation();
            return relation == Relation.TIGHTER || relation == Relation.EQUAL;
        }

        @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("a equals a")
        void reflexive(@ForAll LicenseTerms a) {
            assertEquals(Relation.EQUAL, TermsComparison.between(a, a).relation());
        }

        @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("a freer than b where b is tighter than a, and what a gains b loses")
        void converse(@ForAll LicenseTerms a, @ForAll LicenseTerms b) {
            TermsComparison there = TermsComparison.between(a, b);
            TermsComparison back = TermsComparison.between(b, a);
            Map<Relation, Relation> converse = Map.of(
                    Relation.FREER, Relation.TIGHTER,
                    Relation.TIGHTER, Relation.FREER,
                    Relation.EQUAL, Relation.EQUAL,
                    Relation.INCOMPARABLE, Relation.INCOMPARABLE);
            assertEquals(converse.get(there.relation()), back.relation());
            assertEquals(
                    there.with(TermsComparison.Effect.GAINED).size(),
                    back.changes().size()
                            - back.with(TermsComparison.Effect.GAINED).size());
        }

        @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("with a burden more are tighter, transitively, and never score more")
        void transitive(
                @ForAll LicenseTerms a, @ForAll Obligation duty, @ForAll Threshold limit, @ForAll Territory place) {
            LicenseTerms b = plus(a, List.of(duty), List.of(), List.of());
            LicenseTerms c = plus(b, List.of(), List.of(limit), List.of());
            LicenseTerms d = plus(c, List.of(), List.of(), List.of(place));
            assertTrue(tighterOrEqual(a, b) && tighterOrEqual(b, c) && tighterOrEqual(c, d));
            assertTrue(tighterOrEqual(a, c) && tighterOrEqual(a, d) && tighterOrEqual(b, d));
            assertTrue(FreedomScore.of(a).value() >= FreedomScore.of(d).value());
        }

        @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("the score never contradicts the order, and lies between 0 and 100")
        void score(@ForAll LicenseTerms a, @ForAll LicenseTerms b) {
            double x = FreedomScore.of(a).value();
            double y = FreedomScore.of(b).value();
            Relation relation = TermsComparison.between(a, b).relation();
            assertTrue(x >= 0 && x <= 100);
            assertTrue(relation != Relation.FREER || y >= x);
            assertTrue(relation != Relation.TIGHTER || y <= x);
        }

        private LicenseTerms plus(
                LicenseTerms t, List<Obligation> duties, List<Threshold> limits, List<Territory> places) {
            return new LicenseTerms(
                    t.id(),
                    t.reviewed(),
                    t.grants(),
                    t.purposes(),
                    t.licensees(),
                    concat(t.obligations(), duties),
                    concat(t.thresholds(), limits),
                    concat(t.territories(), places),
                    t.restrictions(),
                    t.policies(),
                    t.outputs(),
                    t.facts(),
                    t.notes());
        }

        private <T> List<T> concat(List<T> a, List<T> b) {
            List<T> all = new ArrayList<>(a);
            all.addAll(b);
            return all;
        }
    }
}

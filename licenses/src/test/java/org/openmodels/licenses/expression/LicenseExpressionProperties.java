package org.openmodels.licenses.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openmodels.licenses.expression.CompoundExpression.And;

@Label("A license expression")
@Domain(ExpressionDomain.class)
@Domain(DomainContext.Global.class)
class LicenseExpressionProperties {

    @Group
    @Label("as text")
    class AsText {
        @Property
        @Label("parse(print(e)) = e")
        void parsePrint(@ForAll LicenseExpression e) {
            assertEquals(e, LicenseExpression.parse(e.toString()));
        }

        @Property
        @Label("parse(print(license)) = license, whatever its id")
        void parsePrintLicense(@ForAll SingleLicense license) {
            assertEquals(license, LicenseExpression.parse(license.toString()));
        }

        @Property
        @Label("redundant parentheses, blanks and lower-case operators change nothing")
        void spelling(@ForAll LicenseExpression e, @ForAll long seed) {
            assertEquals(e, LicenseExpression.parse(spell(e, new Random(seed))));
        }

        @Property
        @Label("is read leniently wherever it is read by the letter, and means the same without a registry")
        void lenientIsWider(@ForAll LicenseExpression e) {
            assertEquals(e, LicenseExpression.parseLenient(e.toString(), name -> java.util.Optional.empty()));
        }

        @Property
        @Label("is what it was after serialization")
        void serialization(@ForAll LicenseExpression e) throws IOException, ClassNotFoundException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(e);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertEquals(e, in.readObject());
            }
        }
    }

    @Group
    @Label("as a function of its licenses")
    class AsFunction {
        @Property
        @Label("e ≡ f exactly if their truth tables are equal")
        void truthTable(@ForAll LicenseExpression e, @ForAll LicenseExpression f) {
            boolean same = TruthTable.of(e, f).equals(TruthTable.of(f, e));
            assertEquals(same, e.isEquivalentTo(f));
        }

        @Property
        @Label("e implies f exactly if its truth table does")
        void implication(@ForAll LicenseExpression e, @ForAll LicenseExpression f) {
            BitSet onlyInE = TruthTable.of(e, f);
            onlyInE.andNot(TruthTable.of(f, e));
            assertEquals(onlyInE.isEmpty(), e.implies(f));
            assertTrue(e.implies(e.or(f)));
            assertTrue(e.and(f).implies(e));
        }

        @Property
        @Label("a AND b ≡ b AND a, a OR b ≡ b OR a")
        void commutative(@ForAll LicenseExpression a, @ForAll LicenseExpression b) {
            assertEquivalent(a.and(b), b.and(a));
            assertEquivalent(a.or(b), b.or(a));
        }

        @Property
        @Label("a AND (b AND c) ≡ (a AND b) AND c, a OR (b OR c) ≡ (a OR b) OR c; even equal")
        void associative(@ForAll LicenseExpression a, @ForAll LicenseExpression b, @ForAll LicenseExpression c) {
            assertEquivalent(a.and(b.and(c)), a.and(b).and(c));
            assertEquivalent(a.or(b.or(c)), a.or(b).or(c));
            assertEquals(a.and(b.and(c)), a.and(b).and(c));
            assertEquals(a.or(b.or(c)), a.or(b).or(c));
        }

        @Property
        @Label("a AND a ≡ a ≡ a OR a")
        void idempotent(@ForAll LicenseExpression a) {
            assertEquivalent(a.and(a), a);
            assertEquivalent(a.or(a), a);
        }

        @Property
        @Label("a AND (a OR b) ≡ a ≡ a OR (a AND b)")
        void absorbing(@ForAll LicenseExpression a, @ForAll LicenseExpression b) {
            assertEquivalent(a.and(a.or(b)), a);
            assertEquivalent(a.or(a.and(b)), a);
        }

        @Property
        @Label("a AND (b OR c) ≡ (a AND b) OR (a AND c), and with AND and OR exchanged")
        void distributive(@ForAll LicenseExpression a, @ForAll LicenseExpression b, @ForAll LicenseExpression c) {
            assertEquivalent(a.and(b.or(c)), a.and(b).or(a.and(c)));
            assertEquivalent(a.or(b.and(c)), a.or(b).and(a.or(c)));
        }

        @Property
        @Label("≡ disregards the case of ids")
        void caseIgnored(@ForAll LicenseExpression e) {
            LicenseExpression shouted = e.map(license -> license instanceof SingleLicense.Listed listed
                    ? new SingleLicense.Listed(listed.id().toUpperCase(Locale.ROOT), listed.orLater())
                    : license);
            assertEquivalent(e, shouted);
            assertTrue(TruthTable.leaves(e.or(shouted).simplify()) <= TruthTable.leaves(e));
        }
    }

    @Group
    @Label("in canonical form")
    class Canonical {
        @Property
        @Label("means the same, and its canonical form is itself")
        void idempotent(@ForAll LicenseExpression e) {
            LicenseExpression canonical = e.canonical();
            assertEquals(TruthTable.of(e), TruthTable.of(canonical, e));
            assertEquals(canonical, canonical.canonical());
        }

        @Property
        @Label("does not depend on the order or the repetition of operands")
        void order(@ForAll LicenseExpression e, @ForAll long seed) {
            assertEquals(e.canonical(), shuffle(e, new Random(seed)).canonical());
            assertEquals(e.canonical(), e.and(e).canonical());
            assertEquals(e.canonical(), e.or(e).canonical());
        }
    }

    @Group
    @Label("simplified")
    class Simplified {
        @Property
        @Label("means the same, has no more licenses, and is its own simplification")
        void laws(@ForAll LicenseExpression e) {
            LicenseExpression simple = e.simplify();
            assertEquals(TruthTable.of(e), TruthTable.of(simple, e));
            assertTrue(TruthTable.leaves(simple) <= TruthTable.leaves(e), () -> e + " became " + simple);
            assertEquals(simple, simple.simplify());
            assertEquals(simple, simple.canonical());
        }

        @Property
        @Label("does not depend on the order of operands")
        void order(@ForAll LicenseExpression e, @ForAll long seed) {
            assertEquals(e.simplify(), shuffle(e, new Random(seed)).simplify());
        }

        @Property
        @Label("a AND (a OR e) and a OR (a AND e) become the license a")
        void absorption(@ForAll SingleLicense a, @ForAll LicenseExpression e) {
            assertEquals(folded(a), folded(a.and(a.or(e)).simplify()));
            assertEquals(folded(a), folded(a.or(a.and(e)).simplify()));
        }

        /** Of several spellings of one license any may stand for all. */
        private String folded(LicenseExpression expression) {
            return Ids.fold(expression.toString());
        }

        @Property
        @Label("(a AND b) OR (a AND c) becomes a AND (b OR c), and with AND and OR exchanged")
        void commonFactor(@ForAll @UniqueElements @Size(3) List<SingleLicense> three) {
            Assume.that(three.stream()
                            .map(license -> Ids.fold(license.toString()))
                            .distinct()
                            .count()
                    == 3);
            LicenseExpression a = three.get(0);
            LicenseExpression b = three.get(1);
            LicenseExpression c = three.get(2);
            assertEquals(a.and(b.or(c)).canonical(), a.and(b).or(a.and(c)).simplify());
            assertEquals(a.or(b.and(c)).canonical(), a.or(b).and(a.or(c)).simplify());
        }
    }

    @Group
    @Label("under an allow-list")
    class Satisfied {
        @Property
        @Label("is satisfied exactly if its truth table says so")
        void reference(@ForAll LicenseExpression e, @ForAll long seed) {
            Set<SingleLicense> allowed = some(new Random(seed));
            assertEquals(TruthTable.satisfied(e, allowed), e.satisfies(allowed::contains));
        }

        @Property
        @Label("is satisfied by a longer list too")
        void monotone(@ForAll LicenseExpression e, @ForAll long seed, @ForAll SingleLicense more) {
            Set<SingleLicense> longer = some(new Random(seed));
            AllowList list = AllowList.of(longer);
            longer.add(more);
            assertTrue(!e.satisfies(list) || e.satisfies(AllowList.of(longer)));
        }

        @Property
        @Label("is never satisfied by an unknown id")
        void unknown(@ForAll LicenseExpression e, @ForAll long seed) {
            AllowList list = AllowList.of(some(new Random(seed)));
            LicenseExpression unknown = SingleLicense.of("LicenseRef-nobody-knows");
            assertFalse(e.and(unknown).satisfies(list));
            assertEquals(e.satisfies(list), e.or(unknown).satisfies(list));
            assertFalse(e.map(license -> unknown).satisfies(list));
        }

        @Property
        @Label("requires any of the licenses exactly if it cannot be satisfied without them")
        void requiresAny(@ForAll LicenseExpression e, @ForAll long seed) {
            Set<SingleLicense> avoided = some(new Random(seed));
            LicenseExpression noSpecials = withoutSpecials(e);
            assertEquals(
                    !noSpecials.satisfies(license -> !avoided.contains(license)),
                    noSpecials.requiresAny(avoided::contains));
        }

        @Property
        @Label("says the same for equivalent expressions")
        void meaning(@ForAll LicenseExpression e, @ForAll long seed) {
            AllowList list = AllowList.of(some(new Random(seed)));
            assertEquals(e.satisfies(list), e.simplify().satisfies(list));
        }
    }

    @Group
    @Label("by its minimal sets of licenses")
    class MinimalSets {
        @Property
        @Label("has exactly the minimal sets of its truth table, counted exactly, smallest first")
        void reference(@ForAll LicenseExpression e) {
            MinimalLicenseSets sets = e.minimalSets();
            List<Set<SingleLicense>> list = sets.stream().toList();
            assertEquals(TruthTable.minimalSets(e), new HashSet<>(list));
            assertEquals(BigInteger.valueOf(list.size()), sets.count());
            for (int i = 1; i < list.size(); i++) {
                assertTrue(list.get(i - 1).size() <= list.get(i).size());
            }
            assertEquals(list.subList(0, Math.min(2, list.size())), sets.first(2));
        }

        @Property
        @Label("has the same sets in the same order, whatever the order of operands")
        void order(@ForAll LicenseExpression e, @ForAll long seed) {
            assertEquals(
                    e.minimalSets().stream().toList(),
                    shuffle(e, new Random(seed)).minimalSets().stream().toList());
        }
    }

    @Group
    @Label("with a preference")
    class Preferred {
        @Property
        @Label("is as good as the best minimal set by its worst license, and implied by the choice")
        void bottleneck(@ForAll LicenseExpression any, @ForAll long seed) {
            LicenseExpression e = withoutSpecials(any);
            Comparator<SingleLicense> preference = ranking(seed);
            LicenseExpression chosen = e.preferred(preference);
            assertTrue(chosen.implies(e));
            assertEquals(chosen, LicenseExpression.allOf(chosen.licenses()));
            SingleLicense best = e.minimalSets().stream()
                    .map(set -> Collections.max(set, preference))
                    .min(preference)
                    .orElseThrow();
            assertEquals(best, Collections.max(chosen.licenses(), preference));
        }

        @Property
        @Label("does not depend on the order of operands")
        void order(@ForAll LicenseExpression e, @ForAll long seed) {
            assertEquals(
                    e.preferred(ranking(seed)), shuffle(e, new Random(seed)).preferred(ranking(seed)));
        }

        private Comparator<SingleLicense> ranking(long seed) {
            List<SingleLicense> ranking = new ArrayList<>(ExpressionDomain.LICENSES);
            Collections.shuffle(ranking, new Random(seed));
            return Comparator.comparingInt(ranking::indexOf);
        }
    }

    @Group
    @Label("in parts")
    class Parts {
        @Property
        @Label("is the sum of its conjuncts and the choice between its disjuncts")
        void decomposition(@ForAll LicenseExpression e) {
            assertEquals(e, LicenseExpression.allOf(e.conjuncts()));
            assertEquals(e, LicenseExpression.anyOf(e.disjuncts()));
            assertTrue(e.conjuncts().size() == 1 || e.disjuncts().size() == 1);
        }

        @Property
        @Label("maps license by license")
        void map(@ForAll LicenseExpression e) {
            assertEquals(e, e.map(license -> license));
            LicenseExpression mit = e.map(license -> SingleLicense.of("MIT"));
            assertTrue(List.of(List.of(), List.of(SingleLicense.of("MIT"))).contains(mit.licenses()));
        }
    }

    private static void assertEquivalent(LicenseExpression a, LicenseExpression b) {
        assertTrue(a.isEquivalentTo(b), () -> a + "  should be equivalent to  " + b);
        assertEquals(TruthTable.of(a, b), TruthTable.of(b, a));
    }

    private static LicenseExpression withoutSpecials(LicenseExpression e) {
        return e.<LicenseExpression>fold(
                operand -> operand instanceof SpecialIdentifier ? SingleLicense.of("MIT") : operand,
                LicenseExpression::allOf,
                LicenseExpression::anyOf);
    }

    private static LicenseExpression shuffle(LicenseExpression e, Random random) {
        return e.<LicenseExpression>fold(
                operand -> operand,
                operands -> LicenseExpression.allOf(shuffled(operands, random)),
                operands -> LicenseExpression.anyOf(shuffled(operands, random)));
    }

    private static List<LicenseExpression> shuffled(List<LicenseExpression> operands, Random random) {
        List<LicenseExpression> copy = new ArrayList<>(operands);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Set<SingleLicense> some(Random random) {
        Set<SingleLicense> some = new HashSet<>();
        for (SingleLicense license : ExpressionDomain.LICENSES) {
            if (random.nextBoolean()) {
                some.add(license);
            }
        }
        return some;
    }

    private static String spell(LicenseExpression e, Random random) {
        String plain = e.toString();
        if (e instanceof CompoundExpression compound) {
            boolean and = e instanceof And;
            StringBuilder out = new StringBuilder();
            for (LicenseExpression operand : compound.operands()) {
                if (!out.isEmpty()) {
                    String word = and ? "and" : "or";
                    out.append(blanks(random, 1))
                            .append(random.nextBoolean() ? word : word.toUpperCase(Locale.ROOT))
                            .append(blanks(random, 1));
                }
                String inner = spell(operand, random);
                out.append(operand instanceof CompoundExpression && and ? "(" + inner + ")" : inner);
            }
            plain = out.toString();
        } else if (random.nextBoolean()) {
            plain = plain.replace(" WITH ", blanks(random, 1) + "with" + blanks(random, 1));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            plain = "(" + blanks(random, 0) + plain + blanks(random, 0) + ")";
        }
        return plain;
    }

    private static String blanks(Random random, int least) {
        return " \t ".repeat(2).substring(0, least + random.nextInt(3));
    }
}

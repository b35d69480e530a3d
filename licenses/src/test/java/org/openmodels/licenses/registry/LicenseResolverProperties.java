package org.openmodels.licenses.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SingleLicense;
import org.openmodels.licenses.registry.Resolution.Status;

@Label("The license of a statement")
class LicenseResolverProperties {

    private static final LicenseRegistry REGISTRY = LicenseRegistry.bundled();
    private static final LicenseResolver RESOLVER = new LicenseResolver(REGISTRY);
    private static final List<LicenseEntry> SINGLE = REGISTRY.entries().stream()
            .filter(e -> e.isLicense() && !e.isFamily() && !e.deprecated())
            .toList();
    private static final List<LicenseEntry> FAMILIES =
            REGISTRY.entries().stream().filter(LicenseEntry::isFamily).toList();

    private static Resolution tag(String tag) {
        return RESOLVER.resolve(LicenseStatement.ofTag(tag));
    }

    @Provide
    Arbitrary<LicenseEntry> licenses() {
        return Arbitraries.of(SINGLE);
    }

    @Provide
    Arbitrary<LicenseEntry> families() {
        return Arbitraries.of(FAMILIES);
    }

    @Provide
    Arbitrary<String> empty() {
        return Arbitraries.of("other", "unknown", "", " ", "license", "{license}", "None", "N/A", "See LICENSE file");
    }

    @Provide
    Arbitrary<LicenseStatement> statements() {
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.of(
                        "mit",
                        "apache-2.0",
                        "gemma",
                        "gpl-3.0",
                        "other",
                        "qwen",
                        "modified-mit",
                        "MIT AND Zlib",
                        "mit OR bsd",
                        "(",
                        "LICENSE",
                        "https://ai.google.dev/gemma/terms",
                        "https://spdx.org/licenses/MIT",
                        "GPL-2.0-with-classpath-exception",
                        "wxWindows",
                        "GPL-2.0-only WITH Classpath-exception-2.0",
                        "Classpath-exception-2.0",
                        "LicenseRef-x",
                        "NOASSERTION"),
                Arbitraries.of(SINGLE).map(LicenseEntry::id),
                Arbitraries.strings().ofMaxLength(12));
        Arbitrary<String> maybe = names.injectNull(0.4);
        return Combinators.combine(
                        names.list().ofMaxSize(3), Arbitraries.of("license", "licence"), maybe, maybe, maybe, maybe)
                .as((tags, key, name, link, expression, text) ->
                        new LicenseStatement(tags, key, null, name, link, expression, text, null, null));
    }

    @Group
    @Label("of any content")
    class Total {

        @Property(tries = 1000)
        @Label(
                "is an answer: an expression that parses exactly where resolved or a family, candidates exactly where in question")
        void total(@ForAll("statements") LicenseStatement statement) {
            Resolution resolution = RESOLVER.resolve(statement);
            boolean settled = Set.of(Status.RESOLVED, Status.FAMILY).contains(resolution.status());
            boolean open = Set.of(Status.AMBIGUOUS, Status.CONFLICT).contains(resolution.status());
            assertEquals(settled, resolution.expression().isPresent());
            assertEquals(open, !resolution.candidates().isEmpty());
            resolution
                    .expression()
                    .ifPresent(e -> assertEquals(e, LicenseExpression.parse(e).toString()));
            assertEquals(resolution, RESOLVER.resolve(statement));
        }

        @Property(tries = 300)
        @Label("is a family exactly where the expression holds one")
        void family(@ForAll("statements") LicenseStatement statement) {
            Resolution resolution = RESOLVER.resolve(statement);
            if (resolution.expressionOrNull() != null) {
                boolean family = LicenseExpression.parse(resolution.expressionOrNull()).licenses().stream()
                        .anyMatch(l -> REGISTRY.find(l.toString())
                                .map(LicenseEntry::isFamily)
                                .orElse(false));
                assertEquals(family ? Status.FAMILY : Status.RESOLVED, resolution.status());
            }
        }

        @Property(tries = 200)
        @Label("is the same in Turkey")
        void turkish(@ForAll("statements") LicenseStatement statement) {
            Resolution expected = RESOLVER.resolve(statement);
            Locale before = Locale.getDefault();
            Locale.setDefault(new Locale("tr", "TR"));
            try {
                assertEquals(expected, RESOLVER.resolve(statement));
            } finally {
                Locale.setDefault(before);
            }
        }

        @Property(tries = 100)
        @Label("survives serialization")
        void serializable(@ForAll("statements") LicenseStatement statement) throws IOException, ClassNotFoundException {
            Resolution resolution = RESOLVER.resolve(statement);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(resolution);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertEquals(resolution, in.readObject());
            }
        }
    }

    @Group
    @Label("with parts that name nothing")
    class Nothing {

        @Property(tries = 200)
        @Label("is what the other part names, wherever it stands")
        void neutral(
                @ForAll("licenses") LicenseEntry license,
                @ForAll("empty") String nothing,
                @ForAll("empty") String other) {
            LicenseStatement base = LicenseStatement.ofTag(nothing)
                    .withName(other)
                    .withLink("LICENSE")
                    .withText("NOASSERTION");
            assertEquals(
                    license.id(),
                    RESOLVER.resolve(base.withTags(List.of(license.id()))).expressionOrNull());
            assertEquals(
                    license.id(), RESOLVER.resolve(base.withName(license.id())).expressionOrNull());
            assertEquals(
                    license.id(), RESOLVER.resolve(base.withText(license.id())).expressionOrNull());
            assertEquals(
                    license.id(),
                    RESOLVER.resolve(base.withExpression(license.id())).expressionOrNull());
            assertEquals(Status.UNRESOLVED, RESOLVER.resolve(base).status());
        }

        @Property(tries = 50)
        @Label("is absent where nothing but blanks are stated")
        void absent(@ForAll("blanks") String blank) {
            assertEquals(
                    Status.ABSENT,
                    RESOLVER.resolve(LicenseStatement.ofTag(blank)
                                    .withName(blank)
                                    .withLink(blank))
                            .status());
        }

        @Provide
        Arbitrary<String> blanks() {
            return Arbitraries.strings().withChars(" \t\n").ofMaxLength(3);
        }
    }

    @Group
    @Label("with parts that name licenses")
    class Several {

        @Property(tries = 300)
        @Label("is the narrower where one is a member of the other's family, in either order")
        void narrower(@ForAll("families") LicenseEntry family, @ForAll int choice) {
            Assume.that(family.isLicense());
            String member =
                    family.members().get(Math.floorMod(choice, family.members().size()));
            assertEquals(
                    member,
                    RESOLVER.resolve(LicenseStatement.ofTag(family.id()).withText(member))
                            .expressionOrNull());
            assertEquals(
                    member,
                    RESOLVER.resolve(LicenseStatement.ofTag(member).withText(family.id()))
                            .expressionOrNull());
        }

        @Property(tries = 300)
        @Label("is a conflict where they exclude each other, in either order")
        void conflict(@ForAll("licenses") LicenseEntry a, @ForAll("licenses") LicenseEntry b) {
            Assume.that(!a.id().equals(b.id()));
            for (LicenseStatement statement : List.of(
                    LicenseStatement.ofTag(a.id()).withName(b.id()),
                    LicenseStatement.ofTag(b.id()).withText(a.id()))) {
                Resolution resolution = RESOLVER.resolve(statement);
                assertEquals(Status.CONFLICT, resolution.status());
                assertEquals(Set.of(a.id(), b.id()), Set.copyOf(resolution.candidates()));
                assertTrue(
                        resolution.diagnostics().stream().anyMatch(d -> d.code().equals("license.conflict")));
            }
        }

        @Property(tries = 300)
        @Label("is one license where they agree")
        void agreement(@ForAll("licenses") LicenseEntry a) {
            Resolution resolution = RESOLVER.resolve(LicenseStatement.ofTag(a.id().toLowerCase(Locale.ROOT))
                    .withName(a.id())
                    .withText(a.id()));
            assertEquals(a.id(), resolution.expressionOrNull());
            assertEquals(3, resolution.trail().size());
            assertEquals(List.of(), resolution.diagnostics());
        }

        @Property(tries = 200)
        @Label("is ambiguous where they are a list, and settled by an expression of all of them")
        void list(@ForAll("licenses") LicenseEntry a, @ForAll("licenses") LicenseEntry b) {
            Assume.that(!a.id().equals(b.id()));
            LicenseStatement list = LicenseStatement.NONE.withTags(List.of(a.id(), b.id()));
            assertEquals(Status.AMBIGUOUS, RESOLVER.resolve(list).status());
            assertEquals(List.of(a.id(), b.id()), RESOLVER.resolve(list).candidates());
            assertEquals(
                    Status.AMBIGUOUS, RESOLVER.resolve(list.withText(a.id())).status());
            for (String operator : List.of(" AND ", " OR ")) {
                String expression = a.id() + operator + b.id();
                Resolution settled = RESOLVER.resolve(list.withText(expression));
                assertEquals(Status.RESOLVED, settled.status());
                assertTrue(LicenseExpression.parse(settled.expressionOrNull())
                        .isEquivalentTo(LicenseExpression.parse(expression)));
            }
        }
    }

    @Group
    @Label("that is an SPDX expression")
    class Expressions {

        @Property(tries = 200)
        @Label("is that expression with the ids of the registry")
        void compound(
                @ForAll("licenses") LicenseEntry a,
                @ForAll("licenses") LicenseEntry b,
                @ForAll("licenses") LicenseEntry c) {
            String expression = a.id() + " OR (" + b.id() + " AND " + c.id() + ")";
            Resolution resolution = tag(expression.toLowerCase(Locale.ROOT).replace("licenseref", "LicenseRef"));
            assertEquals(Status.RESOLVED, resolution.status());
            assertTrue(LicenseExpression.parse(resolution.expressionOrNull())
                    .isEquivalentTo(LicenseExpression.parse(expression)));
        }

        @Property(tries = 200)
        @Label("is the part that is stated of a choice, and the whole of a sum")
        void within(@ForAll("licenses") LicenseEntry a, @ForAll("licenses") LicenseEntry b) {
            Assume.that(!a.id().equals(b.id()));
            LicenseStatement stated = LicenseStatement.ofTag(a.id());
            assertEquals(
                    a.id(),
                    RESOLVER.resolve(stated.withText(a.id() + " OR " + b.id())).expressionOrNull());
            Resolution sum = RESOLVER.resolve(stated.withText(a.id() + " AND " + b.id()));
            assertTrue(LicenseExpression.parse(sum.expressionOrNull())
                    .isEquivalentTo(LicenseExpression.parse(a.id() + " AND " + b.id())));
            assertTrue(sum.diagnostics().stream().anyMatch(d -> d.code().equals("license.text-says-more")));
        }

        @Property(tries = 100)
        @Label("is unresolved where a license in it is not known")
        void unknown(@ForAll("licenses") LicenseEntry a) {
            assertEquals(
                    Status.UNRESOLVED,
                    tag(a.id() + " AND LicenseRef-no-such-thing").status());
            assertEquals(
                    Status.UNRESOLVED, tag(a.id() + " WITH no-such-exception").status());
        }
    }

    @Group
    @Label("for a day")
    class Dated {

        @Property(tries = 100)
        @Label("differs from the undated one only by members in the place of their families")
        void dated(@ForAll("statements") LicenseStatement statement, @ForAll("days") LocalDate day) {
            Resolution undated = RESOLVER.resolve(statement);
            Resolution dated = RESOLVER.resolve(statement.withAsOf(day));
            boolean narrower = undated.status() == Status.FAMILY
                    && dated.expressionOrNull() != null
                    && isNarrower(licenses(undated), licenses(dated));
            assertTrue(narrower || undated.equals(dated));
            assertFalse(undated.status() == Status.RESOLVED && dated.status() == Status.FAMILY);
        }

        private static List<SingleLicense> licenses(Resolution resolution) {
            return LicenseExpression.parse(resolution.expressionOrNull()).licenses();
        }

        private static boolean isNarrower(List<SingleLicense> families, List<SingleLicense> members) {
            if (families.size() != members.size()) {
                return false;
            }
            for (int i = 0; i < families.size(); i++) {
                String member = members.get(i).toString();
                boolean within = REGISTRY.members(families.get(i).toString()).stream()
                        .anyMatch(entry -> entry.id().equals(member));
                if (!within && !families.get(i).toString().equals(member)) {
                    return false;
                }
            }
            return true;
        }

        @Provide
        Arbitrary<LocalDate> days() {
            return Arbitraries.longs().between(19000, 21000).map(LocalDate::ofEpochDay);
        }
    }
}

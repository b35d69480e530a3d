package org.openmodels.licenses.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("The license registry")
class LicenseRegistryProperties {

    private static final LicenseRegistry REGISTRY = LicenseRegistry.bundled();

    @Provide
    Arbitrary<LicenseEntry> entries() {
        return Arbitraries.of(REGISTRY.entries());
    }

    @Provide
    Arbitrary<LicenseEntry> families() {
        return Arbitraries.of(
                REGISTRY.entries().stream().filter(LicenseEntry::isFamily).toList());
    }

    private static String id(String name) {
        return REGISTRY.find(name).map(LicenseEntry::id).orElse("");
    }

    @Group
    @Label("asked for an entry")
    class Entries {

        @Property(tries = 400)
        @Label("finds it by its id, in any case and with any separators at its ends")
        void byId(@ForAll("entries") LicenseEntry entry) {
            assertEquals(entry.id(), id(entry.id()));
            assertEquals(entry.id(), id(entry.id().toUpperCase(Locale.ROOT)));
            assertEquals(entry.id(), id("  " + entry.id().toLowerCase(Locale.ROOT) + "\n"));
            assertEquals(entry.id(), id(entry.id().replace('-', ' ')));
        }

        @Property(tries = 400)
        @Label("finds it, or a family that holds it, by each alias")
        void byAlias(@ForAll("entries") LicenseEntry entry) {
            for (String alias : entry.aliases()) {
                LicenseEntry found = REGISTRY.find(alias).orElseThrow(() -> new AssertionError(alias));
                assertTrue(found.id().equals(entry.id()) || entry.families().contains(found.id()), alias);
            }
        }

        @Property(tries = 400)
        @Label("never finds another by its title: itself, its successor, a family of it, or several")
        void byTitle(@ForAll("entries") LicenseEntry entry) {
            List<String> claims = REGISTRY.candidates(entry.title()).stream()
                    .map(LicenseEntry::id)
                    .toList();
            boolean explained = claims.contains(entry.id())
                    || claims.stream().anyMatch(entry.families()::contains)
                    || claims.stream().anyMatch(entry.successors()::contains)
                    || (claims.isEmpty() && entry.deprecated());
            assertTrue(explained, entry + " titled " + entry.title() + " gives " + claims);
        }

        @Property(tries = 200)
        @Label("finds the same in Turkey")
        void turkish(@ForAll("entries") LicenseEntry entry) {
            Locale before = Locale.getDefault();
            Locale.setDefault(new Locale("tr", "TR"));
            try {
                assertEquals(entry.id(), id(entry.id().toUpperCase(Locale.ROOT)));
                assertEquals(entry.id(), id(entry.id().toLowerCase(Locale.ROOT)));
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Group
    @Label("of families")
    class Families {

        @Property(tries = 120)
        @Label("has at least two members each, all single, of licenses or of policies alone, that know their family")
        void members(@ForAll("families") LicenseEntry family) {
            List<LicenseEntry> members = REGISTRY.members(family.id());
            assertTrue(members.size() >= 2);
            assertEquals(members.size(), new HashSet<>(members).size());
            for (LicenseEntry member : members) {
                assertFalse(member.isFamily());
                assertEquals(family.isLicense(), member.isLicense());
                assertTrue(member.families().contains(family.id()));
            }
            assertEquals(members.stream().allMatch(LicenseEntry::hasText), family.hasText());
        }

        @Property(tries = 400)
        @Label("lists the families of an entry smallest first")
        void order(@ForAll("entries") LicenseEntry entry) {
            List<Integer> sizes = entry.families().stream()
                    .map(f -> REGISTRY.members(f).size())
                    .toList();
            assertEquals(sizes.stream().sorted().toList(), sizes);
        }
    }

    @Group
    @Label("asked for anything")
    class Total {

        @Property(tries = 500)
        @Label("answers, and finds exactly what it has one candidate for")
        void total(@ForAll String name) {
            List<LicenseEntry> candidates = REGISTRY.candidates(name);
            Optional<LicenseEntry> found = REGISTRY.find(name);
            assertEquals(candidates.size() == 1, found.isPresent());
            assertFalse(REGISTRY.namesNothing(name) && !candidates.isEmpty());
            REGISTRY.findByLink("https://" + name, null);
            REGISTRY.findByLink(name, null);
        }
    }
}

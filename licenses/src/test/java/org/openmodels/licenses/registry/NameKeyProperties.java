package org.openmodels.licenses.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Data;
import net.jqwik.api.ForAll;
import net.jqwik.api.FromData;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Table;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

@Label("The key of a license name")
class NameKeyProperties {

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("abcvLGPlicense 0123456789.-_+/(),\u00e9\u6a21")
                .ofMaxLength(30);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abcxyz")
                .ofMinLength(2)
                .ofMaxLength(8)
                .filter(w -> !w.endsWith("v"));
    }

    @Property
    @Label("does not depend on case")
    void caseFree(@ForAll("names") String name) {
        assertEquals(NameKey.of(name), NameKey.of(name.toUpperCase(Locale.ROOT)));
        assertEquals(NameKey.of(name), NameKey.of(name.toLowerCase(Locale.ROOT)));
    }

    @Property
    @Label("is its own key")
    void idempotent(@ForAll("names") String name) {
        String key = NameKey.of(name);
        if (!key.contains("license") && !key.contains("licence") && !key.contains("v")) {
            assertEquals(key, NameKey.of(key));
        }
    }

    @Property
    @Label("does not depend on separators between words, nor on license, licence, agreement and the")
    void words(@ForAll("words") String a, @ForAll("words") String b) {
        String key = NameKey.of(a + " " + b);
        for (String dressed : new String[] {
            a + "-" + b,
            a + "_" + b,
            a + b,
            "The " + a + ", " + b + " License",
            a + " licence (" + b + ")",
            a + " " + b + " license agreement"
        }) {
            assertEquals(key, NameKey.of(dressed), dressed);
        }
    }

    @Property
    @Label("does not depend on the dress of a version")
    void versions(
            @ForAll("words") String word,
            @ForAll @IntRange(max = 30) int major,
            @ForAll @IntRange(min = 1, max = 9) int minor) {
        String key = NameKey.of(word + "-" + major + "." + minor);
        for (String version : new String[] {"v", " v", "-v", " version ", ", Version ", " ver. ", " v. ", ""}) {
            assertEquals(key, NameKey.of(word + version + major + "." + minor), version);
        }
        assertEquals(key, NameKey.of(word + "_" + major + "_" + minor));
        assertEquals(NameKey.of(word + major), NameKey.of(word + " " + major + ".0"));
        assertEquals(NameKey.of(word + "v" + major), NameKey.of(word + "-" + major + ".0.0"));
    }

    @Property
    @Label("tells versions apart")
    void distinct(@ForAll("words") String word, @ForAll @IntRange(max = 99) int a, @ForAll @IntRange(max = 99) int b) {
        if (a != b) {
            assertNotEquals(NameKey.of(word + a), NameKey.of(word + b));
            assertNotEquals(NameKey.of(word + "1." + a), NameKey.of(word + "1." + b));
        }
        assertNotEquals(NameKey.of(word + a), NameKey.of(word + a + "+"));
        assertNotEquals(NameKey.of(word + a + "." + (b + 1)), NameKey.of(word + a + (b + 1)));
        assertNotEquals(NameKey.of(word + a + " " + b), NameKey.of(word + a + b));
    }

    @Data
    Iterable<Tuple.Tuple2<String, String>> examples() {
        return Table.of(
                Tuple.of("Apache License, Version 2.0", "apache2"),
                Tuple.of("apache_2_0", "apache2"),
                Tuple.of("GPL-3.0-or-later", "gpl3orlater"),
                Tuple.of("GPLv3+", "gpl3+"),
                Tuple.of("LicenseRef-llama-3.1", "licenserefllama3.1"),
                Tuple.of("openrail++", "openrail++"),
                Tuple.of("CC0-1.0", "cc0-1"),
                Tuple.of("gemma-terms-2024-02-21", "gemmaterms2024-02-21"),
                Tuple.of("The License Agreement", ""),
                Tuple.of(" v ", "v"),
                Tuple.of("", ""));
    }

    @Property
    @Label("of these names is this")
    @FromData("examples")
    void example(@ForAll String name, @ForAll String key) {
        assertEquals(key, NameKey.of(name));
    }
}

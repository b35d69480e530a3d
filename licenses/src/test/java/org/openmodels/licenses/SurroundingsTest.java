package org.openmodels.licenses;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Neither library looks at where it runs: no socket, clock, locale, time zone, default charset, environment, system
 * property, console or chance, in any byte of its code. What the libraries below do is a matter of the run under other
 * locales, zones and encodings, which the examples have.
 */
@AnalyzeClasses(
        packages = {"org.openmodels.core", "org.openmodels.licenses"},
        importOptions = DoNotIncludeTests.class)
class SurroundingsTest {

    /** Sets a system property: the SPDX library knows no other switch that keeps it off the network. */
    private static final String EXCEPTED = "org.openmodels.licenses.internal.spdx.LocalLicenseList";

    private static final Set<String> PURE_OF_NET = Set.of("java.net.URI", "java.net.URISyntaxException");

    /** Whole types: nothing of them may be used. */
    private static final Set<String> TYPES = Set.of(
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.io.Console",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.text.SimpleDateFormat",
            "java.util.Calendar",
            "java.util.ResourceBundle",
            "java.util.Scanner",
            "java.util.Timer",
            "java.util.TimeZone",
            "java.util.concurrent.ThreadLocalRandom");

    private static final List<String> PACKAGES = List.of(
            "java.net",
            "javax.net",
            "java.nio.channels",
            "java.rmi",
            "java.util.prefs",
            "java.util.logging",
            "sun.",
            "jdk.");

    /** Members that look around, whatever their parameters. */
    private static final Set<String> MEMBERS = Set.of(
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.in",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.System.getProperties",
            "java.lang.System.setProperty",
            "java.lang.System.lineSeparator",
            "java.lang.System.console",
            "java.lang.System.exit",
            "java.lang.Runtime.exec",
            "java.lang.Runtime.availableProcessors",
            "java.lang.Integer.getInteger",
            "java.lang.Long.getLong",
            "java.lang.Boolean.getBoolean",
            "java.lang.Math.random",
            "java.lang.String.formatted",
            "java.util.UUID.randomUUID",
            "java.util.Locale.getDefault",
            "java.util.Locale.setDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.format.DateTimeFormatter.ofLocalizedDate",
            "java.time.format.DateTimeFormatter.ofLocalizedTime",
            "java.time.format.DateTimeFormatter.ofLocalizedDateTime");

    /** Members that look around unless a parameter says otherwise: these signatures do. */
    private static final Set<String> SIGNATURES = Set.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.format(java.lang.String,[Ljava.lang.Object;)",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B,int,int)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.io.PrintStream.printf(java.lang.String,[Ljava.lang.Object;)",
            "java.io.PrintWriter.printf(java.lang.String,[Ljava.lang.Object;)",
            "java.util.Formatter.<init>()",
            "java.util.Formatter.<init>(java.lang.Appendable)",
            "java.util.Date.<init>()",
            "java.util.Random.<init>()",
            "java.util.SplittableRandom.<init>()",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.text.Collator.getInstance()",
            "java.text.DecimalFormat.<init>()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getNumberInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.NumberFormat.getPercentInstance()",
            "java.text.NumberFormat.getCompactNumberInstance()",
            "java.text.BreakIterator.getWordInstance()",
            "java.text.BreakIterator.getSentenceInstance()");

    @ArchTest
    static final ArchRule neither_library_looks_around = classes()
            .that(DescribedPredicate.describe(
                    "are not the one exception", type -> !type.getName().equals(EXCEPTED)))
            .should(new NotLookAround());

    private static final class NotLookAround extends ArchCondition<JavaClass> {
        NotLookAround() {
            super("not look at clock, locale, zone, charset, environment, network or chance");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            accesses(type)
                    .filter(SurroundingsTest::looksAround)
                    .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
        }
    }

    private static Stream<JavaAccess<?>> accesses(JavaClass type) {
        return Stream.of(type.getAccessesFromSelf(), type.getCodeUnitReferencesFromSelf())
                .flatMap((Collection<? extends JavaAccess<?>> all) -> all.stream());
    }

    private static boolean looksAround(JavaAccess<?> access) {
        JavaClass owner = access.getTarget().getOwner();
        String name = owner.getName();
        String member = name + "." + access.getTarget().getName();
        boolean isNow =
                name.startsWith("java.time.") && access.getTarget().getName().equals("now");
        boolean inPackage = PACKAGES.stream().anyMatch(name::startsWith) && !PURE_OF_NET.contains(name);
        return isNow
                || inPackage
                || TYPES.contains(name)
                || MEMBERS.contains(member)
                || (access.getTarget() instanceof CodeUnitAccessTarget target
                        && SIGNATURES.contains(member + "(" + parameters(target) + ")"));
    }

    private static String parameters(CodeUnitAccessTarget target) {
        return String.join(
                ",",
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList());
    }

    /** Code that looks around, one way a line. */
    static final class Curious {
        private Curious() {}

        static List<Object> look(byte[] bytes, String text) throws Exception {
            Supplier<Instant> clock = Instant::now;
            return List.of(
                    clock,
                    LocalDate.now(Clock.systemUTC()),
                    System.nanoTime(),
                    String.valueOf(System.getenv("PATH")),
                    String.valueOf(System.getProperty("user.home")),
                    Locale.getDefault(),
                    ZoneId.systemDefault(),
                    Charset.defaultCharset(),
                    new String(bytes),
                    text.getBytes(),
                    text.toLowerCase(),
                    String.format(text, 1),
                    text.formatted(1),
                    NumberFormat.getInstance(),
                    new InputStreamReader(new ByteArrayInputStream(bytes)),
                    new java.net.URL("http://127.0.0.1").openConnection(),
                    Math.random());
        }
    }

    @Test
    void the_rule_sees_each_way() {
        JavaClass curious = new ClassFileImporter().importClasses(Curious.class).get(Curious.class);
        Set<String> seen = new TreeSet<>();
        accesses(curious)
                .filter(SurroundingsTest::looksAround)
                .forEach(access -> seen.add(access.getTarget().getOwner().getSimpleName() + "."
                        + access.getTarget().getName()));
        assertEquals(
                new TreeSet<>(Set.of(
                        "Instant.now",
                        "LocalDate.now",
                        "Clock.systemUTC",
                        "System.nanoTime",
                        "System.getenv",
                        "System.getProperty",
                        "Locale.getDefault",
                        "ZoneId.systemDefault",
                        "Charset.defaultCharset",
                        "String.<init>",
                        "String.getBytes",
                        "String.toLowerCase",
                        "String.format",
                        "String.formatted",
                        "NumberFormat.getInstance",
                        "InputStreamReader.<init>",
                        "URL.<init>",
                        "URL.openConnection",
                        "Math.random")),
                seen);
    }
}

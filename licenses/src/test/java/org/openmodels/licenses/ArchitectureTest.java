package org.openmodels.licenses;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

/** The principles of the module, one rule each. */
@AnalyzeClasses(packages = "org.openmodels.licenses", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> CLOSED = DescribedPredicate.describe(
            "be records, enums, sealed, final or a function",
            type -> type.isRecord()
                    || type.isEnum()
                    || type.getModifiers().contains(JavaModifier.FINAL)
                    || type.isAnnotatedWith(FunctionalInterface.class)
                    || type.reflect().isSealed());

    @ArchTest
    static final ArchRule exported_types_cannot_be_extended = classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackage("..internal..")
            .should(ArchCondition.from(CLOSED));

    @ArchTest
    static final ArchRule one_internal_package_knows_the_spdx_library = noClasses()
            .that()
            .resideOutsideOfPackage("..internal.spdx..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.spdx..");

    @ArchTest
    static final ArchRule there_is_no_network = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "open connections",
                    (JavaClass type) -> (type.getPackageName().startsWith("java.net")
                                    && !type.getName().equals("java.net.URI")
                                    && !type.getName().equals("java.net.URISyntaxException"))
                            || type.getPackageName().startsWith("javax.net")
                            || type.getPackageName().startsWith("java.nio.channels")));

    @ArchTest
    static final ArchRule no_file_is_read_or_written = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    java.io.File.class,
                    java.io.FileInputStream.class,
                    java.io.FileOutputStream.class,
                    java.io.FileReader.class,
                    java.io.FileWriter.class,
                    java.io.RandomAccessFile.class,
                    java.nio.file.Files.class);

    @ArchTest
    static final ArchRule there_is_no_clock = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now");

    @ArchTest
    static final ArchRule expressions_know_nothing_above_them = noClasses()
            .that()
            .resideInAPackage("..licenses.expression..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..licenses.registry..",
                    "..licenses.identify..",
                    "..licenses.terms..",
                    "..licenses.policy..",
                    "..licenses.provenance..",
                    "..licenses.bom..");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.openmodels.licenses.(*)..").should().beFreeOfCycles();
}

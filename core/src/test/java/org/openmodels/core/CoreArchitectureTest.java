package org.openmodels.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

@AnalyzeClasses(packages = "org.openmodels.core", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {

    private static final DescribedPredicate<JavaClass> CLOSED = DescribedPredicate.describe(
            "records, enums, sealed, or final",
            type -> type.isRecord()
                    || type.isEnum()
                    || type.isAnnotation()
                    || type.reflect().isSealed()
                    || type.getModifiers().contains(JavaModifier.FINAL));

    @ArchTest
    static final ArchRule exportedTypesAreClosed = classes()
            .that()
            .arePublic()
            .should(ArchConditions.be(CLOSED))
            .because("values cannot be subclassed into something mutable");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.openmodels.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noNetwork = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URL")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "javax.net..")
            .because("the library works offline");

    @ArchTest
    static final ArchRule filesOnlyWhereTheCallerNamesOne = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.openmodels.core.catalog.ModelCatalog")
            .and()
            .resideOutsideOfPackage("org.openmodels.core.source..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File");

    @ArchTest
    static final ArchRule noClockLocaleOrEnvironment = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    @ArchTest
    static final ArchRule internalTypesStayInside = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("org.openmodels.core.internal..")
            .should()
            .notHaveRawReturnType(DescribedPredicate.describe(
                    "an internal type", type -> type.getPackageName().startsWith("org.openmodels.core.internal")));

    @ArchTest
    static final ArchRule noJunkDrawers = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("org.openmodels.core.internal..")
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager)");
}

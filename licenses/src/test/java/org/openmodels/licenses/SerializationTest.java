package org.openmodels.licenses;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What both modules export as a value can be sent to another machine, with all it is made of. */
@AnalyzeClasses(packages = "org.openmodels", importOptions = DoNotIncludeTests.class)
class SerializationTest {

    @ArchTest
    static final ArchRule values_serialize = classes()
            .that()
            .arePublic()
            .and()
            .areRecords()
            .and()
            .resideOutsideOfPackage("..internal..")
            .and(DescribedPredicate.describe(
                    "can be seen",
                    type -> type.getEnclosingClass()
                            .map(SerializationTest::isPublic)
                            .orElse(true)))
            .should()
            .beAssignableTo(Serializable.class)
            .andShould(new ArchCondition<>("be made of what serializes") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (RecordComponent component : type.reflect().getRecordComponents()) {
                        events.add(new SimpleConditionEvent(
                                type,
                                serializes(component.getGenericType()),
                                type.getName() + "." + component.getName() + " is " + component.getGenericType()));
                    }
                }
            });

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    /**
     * The JDK's collections serialize with what they hold, though their interfaces do not say so. A type variable is the
     * user's choice, and an object of no type is a piece of JSON.
     */
    private static boolean serializes(Type type) {
        if (type instanceof ParameterizedType generic) {
            return serializes(generic.getRawType())
                    && List.of(generic.getActualTypeArguments()).stream().allMatch(SerializationTest::serializes);
        }
        if (type instanceof WildcardType wildcard) {
            return List.of(wildcard.getUpperBounds()).stream().allMatch(SerializationTest::serializes);
        }
        return type instanceof TypeVariable<?>
                || type instanceof Class<?> raw
                        && (raw.isPrimitive()
                                || raw == Object.class
                                || Serializable.class.isAssignableFrom(raw)
                                || Collection.class.isAssignableFrom(raw)
                                || Map.class.isAssignableFrom(raw));
    }
}

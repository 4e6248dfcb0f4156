package org.backchannel.selection;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.record.Recorded;
import org.eclipse.microprofile.graphql.Source;
import org.junit.jupiter.api.Test;

/** A field's method says what it reads of the records that it is called for: the rest of them may not have been read. */
class ReadsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.backchannel");

    @Test
    void aMethodReadsOfItsRecordsWhatItSaysAndNoMore() {
        methods()
                .that(haveRecordsAsTheirSource())
                .should(readWhatTheySay(method -> records(method).orElseThrow()))
                .check(CLASSES);
    }

    @Test
    void aRecordsOwnMethodReadsWhatItSaysAndNoMore() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Recorded.class)
                .and()
                .haveNameStartingWith("get")
                .should(readWhatTheySay(JavaMethod::getOwner))
                .check(CLASSES);
    }

    @Test
    void everySortOfFieldIsAmongThem() {
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Reads.class)))
                .hasSizeGreaterThan(20);
    }

    private static DescribedPredicate<JavaMethod> haveRecordsAsTheirSource() {
        return DescribedPredicate.describe(
                "have records as their source", method -> records(method).isPresent());
    }

    private static Optional<JavaClass> records(JavaMethod method) {
        return method.getParameters().stream()
                .filter(parameter -> parameter.isAnnotatedWith(Source.class))
                .map(JavaParameter::getType)
                .map(type -> type instanceof JavaParameterizedType list
                        ? list.getActualTypeArguments().get(0).toErasure()
                        : type.toErasure())
                .filter(type -> type.isAssignableTo(Recorded.class))
                .findFirst();
    }

    private interface RecordsOf {
        JavaClass of(JavaMethod method);
    }

    private static ArchCondition<JavaMethod> readWhatTheySay(RecordsOf records) {
        return new ArchCondition<>("read what they say") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<String> said = method.tryGetAnnotationOfType(Reads.class)
                        .map(reads -> Arrays.stream(reads.value()).collect(Collectors.toSet()))
                        .orElse(Set.of());
                Set<String> read = read(method, records.of(method));
                if (!read.equals(said)) {
                    events.add(violated(method, "%s reads %s and says %s".formatted(method.getFullName(), read, said)));
                }
            }
        };
    }

    private static Set<String> read(JavaMethod method, JavaClass record) {
        Stream<String> fields = method.getFieldAccesses().stream()
                .filter(access -> isPartOf(record, access.getTargetOwner()))
                .map(access -> access.getTarget().getName());
        Stream<String> getters = method.getMethodCallsFromSelf().stream()
                .filter(call -> isPartOf(record, call.getTargetOwner()))
                .map(call -> call.getTarget().getName() + "()");
        Set<String> read = Stream.concat(fields, getters).collect(Collectors.toCollection(TreeSet::new));
        read.removeAll(Set.of("entryId", "keyOf()"));
        return read;
    }

    private static boolean isPartOf(JavaClass record, JavaClass owner) {
        return record.isAssignableTo(owner.getFullName()) && owner.isAssignableTo(Recorded.class);
    }
}

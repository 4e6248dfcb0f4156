package org.backchannel;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import org.backchannel.record.Draft;
import org.backchannel.record.RecordVersion;
import org.backchannel.record.Register;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.junit.jupiter.api.Test;

/** What the layout promises. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.backchannel");

    @Test
    void packagesDependOnEachOtherInOneDirection() {
        slices().matching("org.backchannel.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void eachPackageImportsOnlyThoseBelowIt() {
        String[] order = {
            "refusal",
            "digest",
            "selection",
            "database",
            "date",
            "record",
            "paging",
            "source",
            "actor",
            "involvement",
            "policy",
            "meeting",
            "statement",
            "contact",
            "node",
            "recordfile",
            "archive",
            "generator"
        };
        for (int i = 0; i < order.length; i++) {
            String[] above = Arrays.stream(order)
                    .skip(i + 1L)
                    .map(name -> "org.backchannel." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.backchannel." + order[i] + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void theFacesOfTheApiAreNamedSoAndNothingDependsOnThem() {
        classes()
                .that()
                .areAnnotatedWith(GraphQLApi.class)
                .should()
                .haveSimpleNameEndingWith("Api")
                .check(CLASSES);
        noClasses()
                .that()
                .areNotAnnotatedWith(GraphQLApi.class)
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(GraphQLApi.class)
                .check(CLASSES);
    }

    @Test
    void theApiOnlyReads() {
        noClasses()
                .that()
                .areAnnotatedWith(GraphQLApi.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Register.class)
                .check(CLASSES);
    }

    /** By its columns, or by the session of the snapshot: only their statements are counted, and stopped in time. */
    @Test
    void whatAnswersReadsTheSnapshot() {
        noClasses()
                .that()
                .areAnnotatedWith(GraphQLApi.class)
                .or()
                .resideInAnyPackage("..paging..", "..search..", "..timeline..", "..stance..", "..node..", "..engine..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(EntityManager.class)
                .check(CLASSES);
    }

    @Test
    void whatWritesTheRecordIsReachedThroughItsDoorAlone() {
        classes().that().implement(Register.class).should().bePackagePrivate().check(CLASSES);
        classes().that().implement(Draft.class).should().beRecords().check(CLASSES);
    }

    @Test
    void theEngineAndHttpKnowNothingOfTheRecordButItsVersion() {
        noClasses()
                .that()
                .resideInAnyPackage("org.backchannel.execution..", "org.backchannel.engine..", "org.backchannel.http..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.backchannel.record..",
                                "org.backchannel.source..",
                                "org.backchannel.actor..",
                                "org.backchannel.meeting..",
                                "org.backchannel.statement..",
                                "org.backchannel.policy..")
                        .and(not(type(RecordVersion.class))))
                .check(CLASSES);
    }

    @Test
    void executionKnowsGraphqlJavaAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.backchannel.execution..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.smallrye..", "io.quarkus..", "io.vertx..", "jakarta..", "org.hibernate..")
                .check(CLASSES);
    }

    @Test
    void noNameHidesWhatItIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..")
                .check(CLASSES);
    }
}

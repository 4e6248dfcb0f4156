package org.backchannel.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.testsupport.Drafts.aPolicy;
import static org.backchannel.testsupport.Drafts.aState;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.record.DraftRefused;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a policy had come by a day, its steps being dated as well as they are. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatusAtTest {
    @Inject
    TestRecord record;

    @BeforeAll
    void policies() {
        record.empty();
        record.record(
                aState("north"),
                aPolicy("dated", "north")
                        .step("2024-03-10", PolicyStatus.ANNOUNCED)
                        .step("2024-06-01", PolicyStatus.IN_FORCE)
                        .step("2025-01-01", PolicyStatus.LIFTED),
                aPolicy("vague", "north")
                        .step("2023", PolicyStatus.SOUGHT)
                        .step("2023-10/2024-04", PolicyStatus.IN_FORCE)
                        .step("2024-02-01", PolicyStatus.EASED),
                aPolicy("open", "north").step("[..2024]", PolicyStatus.IN_FORCE).step("2024-12/", PolicyStatus.ENDED),
                aPolicy("again", "north").step("2024", PolicyStatus.IN_FORCE).step("2024", PolicyStatus.IN_FORCE));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            dated | 2024-03-09 | none DEFINITE
            dated | 2024-03-10 | ANNOUNCED DEFINITE
            dated | 2024-05-31 | ANNOUNCED DEFINITE
            dated | 2024-06-01 | IN_FORCE DEFINITE
            dated | 2030-01-01 | LIFTED DEFINITE
            vague | 2022-12-31 | none DEFINITE
            vague | 2023-09-30 | none POSSIBLE, SOUGHT POSSIBLE
            vague | 2023-10-01 | none POSSIBLE, SOUGHT POSSIBLE, IN_FORCE POSSIBLE
            vague | 2023-12-31 | SOUGHT POSSIBLE, IN_FORCE POSSIBLE
            # Eased on that day, so it had come into force by then, though by its own date it might not have.
            vague | 2024-02-01 | EASED DEFINITE
            open  | 1900-01-01 | none POSSIBLE, IN_FORCE POSSIBLE
            open  | 2024-11-30 | none POSSIBLE, IN_FORCE POSSIBLE
            open  | 2024-12-31 | IN_FORCE POSSIBLE, ENDED POSSIBLE
            open  | 2090-01-01 | IN_FORCE POSSIBLE, ENDED POSSIBLE
            again | 2024-07-01 | none POSSIBLE, IN_FORCE POSSIBLE
            again | 2024-12-31 | IN_FORCE DEFINITE
            """)
    void itsStatusIsThatOfTheLastStepTaken(String policy, String day, String expected) {
        List<String> statuses = new ArrayList<>();
        GraphQl.ask("{ policy(id: \"" + policy + "\") { statusAt(day: \"" + day + "\") { status certainty } } }")
                .data()
                .at("/policy/statusAt")
                .forEach(one -> statuses.add(
                        (one.get("status").isNull() ? "none" : one.get("status").asText()) + " "
                                + one.get("certainty").asText()));

        assertThat(String.join(", ", statuses)).isEqualTo(expected);
    }

    @Test
    void eachStatusOpensToTheStepsThatMayHaveBroughtIt() {
        assertThat(GraphQl.ask("{ policy(id: \"again\") { statusAt(day: \"2024-07-01\") { steps { slug } } } }")
                        .values("policy.statusAt.steps.slug"))
                .containsExactly("again/in-force-2024", "again/in-force-2024-2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            day: "2024-06-15", status: [IN_FORCE, EASED]                    | again dated open vague
            day: "2024-06-15", status: [IN_FORCE, EASED], match: DEFINITELY | dated vague
            day: "2023-10-01", status: [SOUGHT]                             | vague
            day: "2023-10-01", status: [SOUGHT], match: DEFINITELY          |
            day: "2023-12-31", status: [SOUGHT, IN_FORCE], match: DEFINITELY| vague
            day: "2024-02-01", status: [IN_FORCE]                           | again open
            day: "2025-06-01", status: [IN_FORCE]                           | again open
            day: "2025-06-01", status: [IN_FORCE], match: DEFINITELY        | again
            day: "2023-06-01"                                               | open vague
            day: "2023-06-01", match: DEFINITELY                            |
            day: "2024-12-31", match: DEFINITELY                            | again dated open vague
            """)
    void policiesAreFoundByIt(String statusAt, String expected) {
        assertThat(GraphQl.ask("{ policies(where: {statusAt: {" + statusAt + "}}) { nodes { slug } } }")
                        .values("policies.nodes.slug"))
                .isEqualTo(
                        expected == null ? List.of() : List.of(expected.trim().split(" ")));
    }

    @Test
    void theFilterFindsWhatTheFieldSays() {
        for (String day : List.of("1900-01-01", "2023-10-01", "2023-12-31", "2024-06-15", "2024-12-31", "2025-01-01")) {
            for (PolicyStatus status : PolicyStatus.values()) {
                List<Object> possibly = new ArrayList<>();
                List<Object> definitely = new ArrayList<>();
                GraphQl.ask("{ policies { nodes { slug statusAt(day: \"" + day + "\") { status certainty } } } }")
                        .data()
                        .at("/policies/nodes")
                        .forEach(policy -> policy.get("statusAt").forEach(one -> {
                            if (one.get("status").asText().equals(status.name())) {
                                possibly.add(policy.get("slug").asText());
                                if (one.get("certainty").asText().equals("DEFINITE")) {
                                    definitely.add(policy.get("slug").asText());
                                }
                            }
                        }));
                String where = "{ policies(where: {statusAt: {day: \"" + day + "\", status: [" + status
                        + "], match: %s}}) { nodes { slug } } }";
                assertThat(GraphQl.ask(where.formatted("POSSIBLY")).values("policies.nodes.slug"))
                        .isEqualTo(possibly);
                assertThat(GraphQl.ask(where.formatted("DEFINITELY")).values("policies.nodes.slug"))
                        .isEqualTo(definitely);
            }
        }
    }

    @Test
    void oneStatementTellsItOfAllPolicies() {
        assertThat(SqlCount.of(() -> GraphQl.ask("{ policies { nodes { statusAt(day: \"2024-06-15\") { status } } } }")
                        .data()))
                .isEqualTo(2);
    }

    @Test
    void stepsThatCannotHaveBeenInTheirOrderAreRefused() {
        assertThatThrownBy(() -> record.record(aPolicy("mixed", "north")
                        .step("2024-06", PolicyStatus.ANNOUNCED)
                        .step("2023/..", PolicyStatus.IN_FORCE)
                        .step("2024-05", PolicyStatus.LIFTED)))
                .isInstanceOf(DraftRefused.class)
                .hasMessage(
                        "policy 'mixed': steps[2].date: it can't have been after the step before it; write the steps"
                                + " from the oldest to the latest");
    }

    @Test
    void aListOfNoStatusesIsRefused() {
        assertThat(GraphQl.ask("{ policies(where: {statusAt: {day: \"2024-06-15\", status: []}}) { totalCount } }")
                        .errors())
                .containsExactly("VALIDATION where.statusAt.status: an empty list says nothing; leave it out, or name"
                        + " what to look for");
    }
}

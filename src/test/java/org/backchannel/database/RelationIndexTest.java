package org.backchannel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.backchannel.testsupport.LargeRecord;
import org.backchannel.testsupport.PostgreSql;
import org.backchannel.testsupport.QueryPlan;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is asked of the relations between records, by timelines, contacts and groups, and when one is revised, looks
 * through no large table either: see {@link ListIndexTest}.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelationIndexTest {
    @Inject
    TestRecord record;

    @Inject
    AgroalDataSource database;

    @BeforeAll
    void aRecord() {
        assumeTrue(PostgreSql.isUnderTest());
        LargeRecord.fill(record);
    }

    @ParameterizedTest
    @CsvSource({ // but for a policy's meetings, which are found from either end while they are but a hundred
        "zz-state, MEETING",
        "zz-state, STATEMENT",
        "zz-state, POLICY_STEP",
        "zz-hub-meeting, MEETING",
        "zz-hub-meeting, STATEMENT",
        "zz-hub-meeting, POLICY_STEP",
        "zz-hub-policy, STATEMENT",
        "zz-hub-policy, POLICY_STEP",
    })
    void whatATimelineIsAboutHasAnIndex(String subject, String kind) throws Exception {
        QueryPlan.countsByIndexes(
                database, "{ timeline(about: [\"" + subject + "\"], kinds: [" + kind + "]) { totalCount } }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEETING", "STATEMENT", "POLICY_STEP"})
    void soHasATimelineOfSeveral(String kind) throws Exception {
        QueryPlan.countsByIndexes(
                database,
                "{ timeline(about: [\"zz-hub-meeting\", \"zz-state\"], kinds: [" + kind + "]) { totalCount } }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contacts { meetingCount }",
                "contacts(of: \"zz-state\", between: SIDES) { meetingCount }",
                "contacts { first { edtf } last { edtf } meetings { slug } }",
                "contacts(of: \"zz-state\", where: {partOf: \"zz-hub-meeting\"}) { meetingCount }",
                "actors(first: 3) { nodes { contacts { meetingCount } } }",
                "actor(id: \"zz-state\") { network { contactCount } }"
            })
    void whoMetWhomIsFoundByAnIndex(String field) throws Exception {
        List<String> contacts = QueryPlan.statements("{ " + field + " }").stream()
                .filter(sql -> sql.contains(".with_id"))
                .toList();

        assertThat(contacts).isNotEmpty();
        for (String sql : contacts) {
            QueryPlan.goesByIndexes(QueryPlan.nodes(database, sql));
        }
    }

    @ParameterizedTest
    @CsvSource({"ORIGIN, source, source_to_origin", "SOURCE, repetition, repetition_pkey"})
    void whatFactsCiteIsToldByIndexesAlone(String group, String table, String index) throws Exception {
        List<String> groups = QueryPlan.statements(
                        "{ actor(id: \"zz-state\") { meetings { countBy(group: " + group + ") { count } } } }")
                .stream()
                .filter(sql -> sql.contains("count(distinct"))
                .toList();

        assertThat(groups).hasSize(1);
        assertThat(QueryPlan.nodes(database, groups.get(0)))
                .filteredOn(node -> Set.of("citation", table)
                        .contains(node.path("Relation Name").asText()))
                .extracting(node -> node.get("Node Type").asText() + " by "
                        + node.path("Index Name").asText())
                .containsExactlyInAnyOrder("Index Only Scan by citation_of_fact", "Index Only Scan by " + index);
    }

    @Test
    void theFormerPartsOfARecordAreFoundByAnIndex() throws Exception {
        record.record(aMeeting("revised").on("2025").with("zz-state", "person-00"));
        List<String> ofParts =
                SqlCount.statementsOf(() ->
                                record.record(aMeeting("revised").on("2025").with("zz-state")))
                        .stream()
                        .filter(sql -> sql.matches("(?i)select .* from Entry .* where .*slug>.*"))
                        .toList();

        assertThat(ofParts).hasSize(1);
        assertThat(QueryPlan.nodes(database, ofParts.get(0)))
                .filteredOn(node -> node.has("Relation Name"))
                .isNotEmpty()
                .allMatch(node -> node.has("Index Cond") || node.has("Recheck Cond"));
    }

    @Test
    void soIsWhoMetInAMeetingThatIsRevised() throws Exception {
        record.record(aMeeting("revised").on("2025").with("zz-state", "person-00"));
        List<String> ofEncounters = SqlCount.statementsOf(
                        () -> record.record(aMeeting("revised").on("2026").with("zz-state", "person-01")))
                .stream()
                .filter(sql -> sql.matches("(?i)(select .* from encounter|delete from encounter|delete from"
                        + " contact_frequency|update contact_frequency).*"))
                .toList();

        assertThat(ofEncounters).hasSizeGreaterThan(4);
        for (String sql : ofEncounters) {
            QueryPlan.goesByIndexes(QueryPlan.nodes(database, sql));
        }
    }
}

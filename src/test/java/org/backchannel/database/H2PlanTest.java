package org.backchannel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.LargeRecord;
import org.backchannel.testsupport.PostgreSql;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How H2 finds rows by a list of keys, by their own or by those of rows related to them. */
@QuarkusTest
class H2PlanTest {
    private static final String MEETINGS_OF_STATES =
            "{ meetings(where: {participant: {actor: {kind: [STATE]}}}) { totalCount } }";

    @Inject
    TestRecord record;

    @Inject
    AgroalDataSource database;

    @Test
    void aMeetingsParticipantsAreFoundByTheMeetingAndNotByEachActorThatPasses() throws SQLException {
        assumeFalse(PostgreSql.isUnderTest());
        LargeRecord.fill(record);
        String count = SqlCount.statementsOf(
                        () -> GraphQl.ask(MEETINGS_OF_STATES).data())
                .stream()
                .filter(sql -> sql.contains("count(*)"))
                .findFirst()
                .orElseThrow();

        // What an index is asked for stands in a comment after its table.
        assertThat(plan(count))
                .containsPattern("(?i)/\\* PUBLIC\\.\\w+: MEETING_ID = ")
                .doesNotContainPattern("(?i)/\\* PUBLIC\\.\\w+: [^*]*ACTOR_ID IN\\(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(where: {disclosure: [PUBLIC]})"})
    void whomSomeActorsMetIsFoundByTheirKeys(String arguments) throws SQLException {
        assumeFalse(PostgreSql.isUnderTest());
        LargeRecord.fill(record);
        String network = "{ actor(id: \"person-00\") { network" + arguments + " { contacts { last { edtf } } } } }";
        List<String> contacts = SqlCount.statementsOf(() -> GraphQl.ask(network).data()).stream()
                .filter(sql -> sql.contains(".with_id"))
                .toList();

        assertThat(contacts).isNotEmpty();
        for (String sql : contacts) {
            assertThat(plan(sql)).containsPattern("(?i)/\\* PUBLIC\\.\\w+: [^*]*ACTOR_ID IN\\(");
        }
    }

    private String plan(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("explain " + sql)) {
            int values = statement.getParameterMetaData().getParameterCount();
            for (int i = 1; i <= values; i++) {
                statement.setNull(i, Types.NULL);
            }
            try (ResultSet plan = statement.executeQuery()) {
                plan.next();
                return plan.getString(1);
            }
        }
    }
}

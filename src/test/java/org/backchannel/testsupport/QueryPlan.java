package org.backchannel.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** How PostgreSQL would go about a statement, if it looks through a whole table only where there is no other way. */
public final class QueryPlan {
    private static final Set<String> LARGE = Set.of(
            "citation",
            "contact_frequency",
            "encounter",
            "entry",
            "involvement",
            "meeting",
            "meeting_policy",
            "mention",
            "participation",
            "repetition",
            "source",
            "statement");

    private QueryPlan() {}

    /** The steps it would take, for any values of the statement's parameters. */
    public static List<JsonNode> nodes(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String way : List.of("enable_seqscan", "enable_hashjoin", "enable_mergejoin")) {
                statement.execute("set local " + way + " = off");
            }
            // What is dear at a hundred rows as it is at a million: looking at rows in vain.
            statement.execute("set local cpu_tuple_cost = 1000");
            String[] parts = sql.split("\\?", -1);
            StringBuilder numbered = new StringBuilder(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                numbered.append('$').append(i).append(parts[i]);
            }
            statement.execute("set local plan_cache_mode = force_generic_plan");
            // The driver says of what type a list is.
            String typed = numbered.toString().replaceAll("unnest\\((\\$\\d+)\\)", "unnest($1::bigint[])");
            statement.execute("prepare asked as " + typed);
            String values = String.join(", ", Collections.nCopies(parts.length - 1, "null"));
            String execute = "execute asked" + (values.isEmpty() ? "" : "(" + values + ")");
            try (ResultSet plan = statement.executeQuery("explain (format json) " + execute)) {
                plan.next();
                return GraphQl.json(plan.getString(1)).findParents("Node Type");
            } finally {
                connection.rollback();
                statement.execute("deallocate all");
                connection.rollback();
            }
        }
    }

    /** None of the steps looks through a large table. */
    public static void goesByIndexes(List<JsonNode> nodes) {
        for (JsonNode node : nodes) {
            boolean writes = node.get("Node Type").asText().equals("ModifyTable"); // what another step has found
            if (!writes && LARGE.contains(node.path("Relation Name").asText())) {
                assertThat(node.has("Index Cond") || node.has("Recheck Cond"))
                        .as("looks through the whole table: %s", node)
                        .isTrue();
            }
        }
    }

    /** The statements that a document takes, but those that find records by what they are called. */
    public static List<String> statements(String document) {
        return SqlCount.statementsOf(() -> GraphQl.ask(document).data()).stream()
                .filter(sql -> !sql.contains("entry"))
                .toList();
    }

    /** What the document counts is counted by one statement, none of whose steps looks through a large table. */
    public static void countsByIndexes(DataSource database, String document) throws SQLException {
        List<String> counts = statements(document).stream()
                .filter(sql -> sql.contains("count(*)"))
                .toList();

        assertThat(counts).hasSize(1);
        goesByIndexes(nodes(database, counts.get(0)));
    }
}

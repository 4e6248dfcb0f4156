package org.backchannel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.LargeRecord;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** A field costs as many SQL statements for a hundred parents as for one: every field of every type. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCountTest {
    private static final List<String> PLUMBING = List.of("Query", "PageInfo", "HistoricalDate");

    @Inject
    TestRecord record;

    @BeforeAll
    void aLargeRecord() {
        LargeRecord.fill(record);
    }

    private static List<String> statements(String document) {
        List<String> statements = new ArrayList<>();
        statements.addAll(SqlCount.statementsOf(() -> GraphQl.ask(document).data()));
        return statements;
    }

    @TestFactory
    Stream<DynamicTest> everyFieldCostsTheSameForOneParentAndForAHundred() {
        List<DynamicTest> tests = new ArrayList<>();
        JsonNode types = GraphQl.ask(
                        "{ __schema { types { kind name fields { name type { kind name ofType { kind name ofType {"
                                + " kind name ofType { kind name } } } } } } } }")
                .data()
                .at("/__schema/types");
        for (JsonNode type : types) {
            String name = type.get("name").asText();
            if (type.get("kind").asText().equals("OBJECT") && isOurs(name)) {
                assertThat(LargeRecord.PARENTS)
                        .as("parents to ask the fields of")
                        .containsKey(name);
                type.get("fields")
                        .forEach(field -> tests.add(DynamicTest.dynamicTest(
                                name + "." + field.get("name").asText(),
                                () -> costsTheSame(LargeRecord.PARENTS.get(name), field))));
            }
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream();
    }

    private static boolean isOurs(String type) {
        return !type.startsWith("_")
                && !type.endsWith("Connection")
                && !type.endsWith("Edge")
                && !PLUMBING.contains(type);
    }

    private static void costsTheSame(String parents, JsonNode field) {
        String name = field.get("name").asText();
        String selection =
                name + LargeRecord.ARGUMENTS.getOrDefault(name, "") + LargeRecord.selection(field.get("type"));

        List<String> forOne = statements("{ " + parents.formatted(1, selection) + " }");
        List<String> forAHundred = statements("{ " + parents.formatted(LargeRecord.SIZE, selection) + " }");

        assertThat(forOne).isNotEmpty();
        assertThat(forAHundred).hasSameSizeAs(forOne);
    }
}

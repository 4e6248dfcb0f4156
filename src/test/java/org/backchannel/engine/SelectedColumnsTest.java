package org.backchannel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.LargeRecord;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** What is not asked for is not read, and what is asked for is the same, whatever is asked beside it. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelectedColumnsTest {
    private static final int FEW = 3;
    private static final List<String> RECORDS = List.of(
            "Actor", "Citation", "Meeting", "Office", "Participation", "Policy", "PolicyStep", "Source", "Statement");

    @Inject
    TestRecord record;

    @BeforeAll
    void aLargeRecord() {
        LargeRecord.fill(record);
    }

    @TestFactory
    Stream<DynamicTest> everyFieldIsTheSameAloneAndBesideAllOthers() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String type : RECORDS) {
            JsonNode fields = GraphQl.ask(
                            "{ __type(name: \"" + type + "\") { fields { name type { kind name ofType { kind"
                                    + " name ofType { kind name ofType { kind name } } } } } } }")
                    .data()
                    .at("/__type/fields");
            String all = StreamSupport.stream(fields.spliterator(), false)
                    .map(SelectedColumnsTest::selection)
                    .collect(Collectors.joining(" "));
            fields.forEach(field -> tests.add(
                    DynamicTest.dynamicTest(type + "." + field.get("name").asText(), () -> {
                        String asked = "asked: " + selection(field);
                        List<JsonNode> alone = answers(type, asked);
                        assertThat(alone).hasSizeGreaterThanOrEqualTo(FEW);
                        assertThat(alone).isEqualTo(answers(type, asked + " " + all));
                    })));
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream();
    }

    @Test
    void aColumnThatIsNotAskedForIsNotRead() {
        List<String> statements = SqlCount.statementsOf(
                () -> GraphQl.ask("{ meetings(first: 3) { nodes { title } } }").data());

        assertThat(statements).anyMatch(statement -> statement.contains("title"));
        assertThat(statements).noneMatch(statement -> statement.contains("summary"));
    }

    @Test
    void whatIsAskedForByTwoPathsIsReadForBoth() {
        JsonNode data = GraphQl.ask("{ a: statements(first: 3) { nodes { speaker { name } } }"
                        + " b: statements(first: 3) { nodes { speaker { kind ...F } } } }"
                        + " fragment F on Actor { description revision }")
                .data();

        assertThat(data.at("/a/nodes/0/speaker/name").asText()).isNotEmpty();
        assertThat(data.at("/b/nodes/0/speaker/kind").asText()).isEqualTo("PERSON");
        assertThat(data.at("/b/nodes/0/speaker/revision").asInt()).isPositive();
    }

    private static List<JsonNode> answers(String type, String selection) {
        return GraphQl.ask("{ " + LargeRecord.PARENTS.get(type).formatted(FEW, selection) + " }")
                .data()
                .findValues("asked");
    }

    private static String selection(JsonNode field) {
        String name = field.get("name").asText();
        return name + LargeRecord.ARGUMENTS.getOrDefault(name, "") + LargeRecord.selection(field.get("type"));
    }
}

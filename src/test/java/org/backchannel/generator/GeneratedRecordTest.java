package org.backchannel.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.backchannel.archive.Progress;
import org.backchannel.archive.RecordArchive;
import org.backchannel.record.Draft;
import org.backchannel.testsupport.Drafts;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.LargeRecord;
import org.backchannel.testsupport.PostgreSql;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** A generated record is a record: what is loaded past the door is what the door would have written. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedRecordTest {
    private static final Plan PLAN = new Plan(1, 100);
    private static final int BATCH = 200;

    @Inject
    RecordGenerator generator;

    @Inject
    UnfinishedRecord unfinished;

    @Inject
    DataSource database;

    @Inject
    RecordArchive archive;

    @Inject
    TestRecord record;

    private List<String> atFirst;
    private List<String> generated;

    @BeforeAll
    void generate() throws Exception {
        atFirst = constraintsAndIndexes();
        generateAnew();
    }

    private void generateAnew() throws Exception {
        record.wipe();
        generator.make(PLAN, plan -> untold());
        generated = export();
    }

    private static Progress untold() {
        return new Progress(new PrintStream(OutputStream.nullOutputStream()), false, "", "", 0);
    }

    private List<String> export() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        archive.write(bytes, total -> untold());
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The rows of all tables, those of an entry by its slug, and nothing of when they were written. */
    private static List<String> saying(List<String> export) {
        Map<Long, String> slugs = new HashMap<>();
        List<String> said = new ArrayList<>();
        for (boolean slugsKnown : List.of(false, true)) {
            JsonNode section = null;
            for (String line : export.subList(1, export.size() - 1)) {
                JsonNode row = GraphQl.json(line);
                if (row.isObject()) {
                    section = row;
                } else if (!slugsKnown && section.get("table").asText().equals("entry")) {
                    slugs.put(
                            value(section, row, "id").asLong(),
                            value(section, row, "slug").asText());
                } else if (slugsKnown && !section.get("table").asText().equals("record_version")) {
                    said.add(said(section, row, slugs));
                }
            }
        }
        return said.stream().sorted().toList();
    }

    private static JsonNode value(JsonNode section, JsonNode row, String column) {
        for (int i = 0; i < row.size(); i++) {
            if (section.get("columns").get(i).asText().equals(column)) {
                return row.get(i);
            }
        }
        throw new AssertionError("no " + column + " in " + section);
    }

    private static String said(JsonNode section, JsonNode row, Map<Long, String> slugs) {
        StringBuilder said = new StringBuilder(section.get("table").asText());
        for (int i = 0; i < row.size(); i++) {
            String column = section.get("columns").get(i).asText();
            if (column.equals("id") || column.endsWith("_id") && !column.equals("global_id")) {
                said.append(' ')
                        .append(column)
                        .append('=')
                        .append(slugs.get(row.get(i).asLong()));
            } else if (!List.of("recorded_at", "confirmation_since", "attendance_since")
                    .contains(column)) {
                said.append(' ').append(column).append('=').append(row.get(i));
            }
        }
        return said.toString();
    }

    private void recordThroughTheDoor() {
        record.wipe();
        Cast cast = new Cast(PLAN);
        for (long portion = 0; portion < PLAN.portions(); portion++) {
            List<Draft> drafts = RecordGenerator.portion(PLAN, cast, portion).drafts();
            // Batch by batch: the door holds a whole one in memory, and is given a minute for it.
            for (int from = 0; from < drafts.size(); from += BATCH) {
                record.record(drafts.subList(from, Math.min(from + BATCH, drafts.size())).stream()
                        .map(draft -> (Drafts.Builder) () -> draft)
                        .toList());
            }
        }
    }

    @Test
    void itsRowsAreThoseThatTheDoorWouldHaveWritten() throws Exception {
        recordThroughTheDoor();
        List<String> written = export();
        generateAnew();

        assertThat(saying(generated)).hasSizeGreaterThan(5_000).isEqualTo(saying(written));
    }

    @Test
    void whatIsRecordedInItLaterGetsNoKeyThatIsTaken() throws Exception {
        record.record(Drafts.aSource("newcomer"), Drafts.aSource("second-newcomer"));

        assertThat(record.select("select slug from source where slug like '%newcomer' order by slug"))
                .containsExactly("newcomer", "second-newcomer");
        generateAnew();
    }

    @Test
    void itIsTheSameFromTheSameSeedAndAnotherFromAnother() throws Exception {
        List<String> first = generated;
        generateAnew();
        assertThat(generated).isEqualTo(first);

        record.wipe();
        generator.make(new Plan(2, PLAN.meetings()), plan -> untold());
        assertThat(export()).isNotEqualTo(first);
        generateAnew();
    }

    @Test
    void nothingElseIsDoneWithOneThatIsntWhole() throws Exception {
        record.wipe();
        try (Connection connection = database.getConnection()) {
            new Underway(PLAN, 0, Filed.firstFree(new Cast(PLAN))).begin(connection);
        }
        assertThat(generator.underway()).contains(PLAN);
        assertThatThrownBy(() -> unfinished.refuse(new StartupEvent()))
                .hasMessage(
                        "a record of 100 meetings is being made here and isn't whole; go on with it by 'generate', or"
                                + " use another database");
        generator.make(PLAN, plan -> untold());

        assertThat(generator.underway()).isEmpty();
        unfinished.refuse(new StartupEvent());
        generateAnew();
    }

    @Test
    void itsTablesHaveTheConstraintsAndIndexesThatTheyHad() {
        assertThat(constraintsAndIndexes()).hasSizeGreaterThan(100).isEqualTo(atFirst);
    }

    private List<String> constraintsAndIndexes() {
        return record.select(
                PostgreSql.isUnderTest()
                        ? "select conrelid::regclass || conname || pg_get_constraintdef(oid) || convalidated as said"
                                + " from pg_constraint where connamespace = 'public'::regnamespace"
                                + " union all select indexdef from pg_indexes where schemaname = 'public' order by said"
                        : "select table_name || constraint_name || constraint_type as said"
                                + " from information_schema.table_constraints where table_schema = 'PUBLIC'"
                                + " union all select table_name || index_name || is_unique"
                                + " from information_schema.index_columns where table_schema = 'PUBLIC' order by said");
    }

    @Test
    void whatReferredToNothingStillCannot() {
        assertThatThrownBy(() -> record.sql("update statement set speaker_id = 0 where slug = 'statement-1'"))
                .isInstanceOfSatisfying(TestRecord.DatabaseRefused.class, refusal -> assertThat(refusal.state())
                        .startsWith("23"));
    }

    @TestFactory
    Stream<DynamicTest> everyFieldAnswers() {
        List<DynamicTest> tests = new ArrayList<>();
        JsonNode types = GraphQl.ask(
                        "{ __schema { types { kind name fields { name type { kind name ofType { kind name ofType {"
                                + " kind name ofType { kind name } } } } } } } }")
                .data()
                .at("/__schema/types");
        for (JsonNode type : types) {
            String name = type.get("name").asText();
            if (type.get("kind").asText().equals("OBJECT") && LargeRecord.PARENTS.containsKey(name)) {
                type.get("fields")
                        .forEach(field -> tests.add(DynamicTest.dynamicTest(
                                name + "." + field.get("name").asText(), () -> answers(parents(name), field))));
            }
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream();
    }

    // The same ways to get at objects of each type, by what is in this record.
    private static String parents(String type) {
        return LargeRecord.PARENTS
                .get(type)
                .replace("name: \"body\"", "kind: [ORGANISATION, PERSON]")
                .replace(", where: {text: \"source-\"}", "")
                .replace("text: \"person\"", "text: \"ministry\"")
                .replace("zz-state", new Cast(PLAN).at(0).slug());
    }

    private static void answers(String parents, JsonNode field) {
        String name = field.get("name").asText();
        String arguments = LargeRecord.ARGUMENTS
                .getOrDefault(name, "")
                .replace("zz-state", new Cast(PLAN).at(0).slug());
        JsonNode data = GraphQl.ask("{ "
                        + parents.formatted(30, name + arguments + LargeRecord.selection(field.get("type"))) + " }")
                .data();
        assertThat(data.findValues(name)).isNotEmpty();
    }
}

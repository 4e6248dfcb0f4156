package org.backchannel.paging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.LargeRecord;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A page has the same rows whether they are met at the beginning of the list, further on than the nearest rows that
 * PostgreSQL is to look at first (7 of them in tests), or nowhere.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RareFiltersTest {
    @Inject
    TestRecord record;

    @BeforeAll
    void aRecord() {
        LargeRecord.fill(record);
    }

    static Stream<Arguments> listsAndTheirLengths() {
        return Stream.of(
                        Arguments.of("meetings", "participant: {actor: {id: [\"person-60\"]}}", 2),
                        Arguments.of("meetings", "participant: {onBehalfOf: {kind: [ORGANISATION]}}", 100),
                        Arguments.of("meetings", "participant: {onBehalfOf: {kind: [PERSON]}}", 0),
                        Arguments.of("meetings", "round: {participant: {actor: {name: \"person-6\"}}}", 10),
                        Arguments.of(
                                "meetings", "involving: \"zz-state\", participant: {actor: {name: \"person-6\"}}", 20),
                        Arguments.of("meetings", "involving: \"body-60\", not: {participant: {named: false}}", 1),
                        Arguments.of("statements", "speaker: {name: \"person-6\"}", 20),
                        Arguments.of("statements", "by: \"person-60\", affiliation: {partOf: {kind: [STATE]}}", 2),
                        Arguments.of(
                                "actor(id: \"zz-state\") { meetings", "participant: {actor: {name: \"person-6\"}}", 20),
                        Arguments.of(
                                "actor(id: \"zz-state\") { meetings", "participant: {actor: {name: \"nobody\"}}", 0),
                        Arguments.of(
                                "actor(id: \"zz-state\") { meetings",
                                "involving: \"body-60\", participant: {actor: {name: \"person-6\"}}",
                                2),
                        Arguments.of(
                                "actor(id: \"body-60\") { statements", "affiliation: {partOf: {kind: [STATE]}}", 2),
                        Arguments.of("policies", "holder: {name: \"body-6\"}, targets: {name: \"desk-6\"}", 10))
                .flatMap(list -> orders(list.get()[0].toString().endsWith("statements"))
                        .map(order -> Arguments.of(list.get()[0], list.get()[1], order, list.get()[2])));
    }

    private static Stream<String> orders(boolean ofStatements) {
        String other = ofStatements ? "DATE" : "TITLE";
        return Stream.of(
                "{field: " + other + ", direction: ASCENDING}",
                "{field: " + other + ", direction: DESCENDING}",
                "{field: RECORDED_AT, direction: DESCENDING}, {field: " + other + ", direction: ASCENDING}");
    }

    @ParameterizedTest
    @MethodSource("listsAndTheirLengths")
    void isPagedInFullFromEitherEnd(String of, String filter, String order, int length) {
        String list = of + "(where: {" + filter + "}, orderBy: [" + order + "]";
        List<String> counted = slugs(ask(list + ", first: 100", "totalCount"));
        assertThat(counted).hasSize(length).doesNotHaveDuplicates();

        assertThat(slugs(ask(list + ", first: 100", ""))).isEqualTo(counted);
        assertThat(pages(list, "first", "after", "hasNextPage", "endCursor")).isEqualTo(counted);
        List<String> backward = pages(list, "last", "before", "hasPreviousPage", "startCursor");
        Collections.reverse(backward);
        assertThat(backward).isEqualTo(counted);
    }

    /** All rows in pages of four, in the order in which they come when asked for from that end. */
    private static List<String> pages(String list, String size, String cursor, String more, String end) {
        List<String> slugs = new ArrayList<>();
        JsonNode page = ask(list + ", " + size + ": 4", "");
        while (true) {
            List<String> rows = new ArrayList<>(slugs(page));
            if (size.equals("last")) {
                Collections.reverse(rows);
            }
            slugs.addAll(rows);
            JsonNode info = page.get("pageInfo");
            if (!info.get(more).asBoolean()) {
                return slugs;
            }
            page = ask(list + ", " + size + ": 4, " + cursor + ": " + info.get(end), "");
        }
    }

    private static JsonNode ask(String list, String further) {
        return GraphQl.ask("{ " + list + ") { " + further
                        + " nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
                        + (list.startsWith("actor(") ? " }" : ""))
                .data()
                .findParent("pageInfo");
    }

    private static List<String> slugs(JsonNode page) {
        return page.findValuesAsText("slug");
    }
}

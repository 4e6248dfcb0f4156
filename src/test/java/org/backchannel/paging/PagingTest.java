package org.backchannel.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.READY_PASSAGE;
import static org.backchannel.testsupport.Drafts.READY_SOURCE;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aPolicy;
import static org.backchannel.testsupport.Drafts.aSource;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.aStatement;
import static org.backchannel.testsupport.Drafts.anOrganisation;
import static org.backchannel.testsupport.Drafts.citing;
import static org.backchannel.testsupport.Drafts.locating;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.backchannel.testsupport.Drafts;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingTest {
    private static final int ROWS = 7;

    @Inject
    TestRecord record;

    @BeforeAll
    void aHubWithSevenOfEverything() {
        record.empty();
        List<Drafts.Builder> drafts = new ArrayList<>(List.of(
                aSource("other"),
                aState("hub").citing(citing(READY_SOURCE, READY_PASSAGE)),
                aPerson("speaker")
                        .citing(Stream.concat(
                                        Stream.of(citing(READY_SOURCE, READY_PASSAGE)),
                                        Stream.of("1", "2", "3", "4", "5", "6").map(page -> locating("other", page)))
                                .toArray(org.backchannel.record.CitationDraft[]::new)),
                aPolicy("line", "hub"),
                aMeeting("round").on("1999")));
        List<String> parts = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            String name = "Tied " + i / 3; // three of a kind, so that only the key tells them apart
            String day = "2025-05-0" + (1 + i / 3);
            parts.add("part-" + i);
            drafts.add(anOrganisation("part-" + i).named(name).partOf("hub"));
            drafts.add(aSource("source-" + i).titled(name).on("2025-0" + (1 + i / 3)));
            drafts.add(aPolicy("policy-" + i, "hub").titled(name).toward("hub"));
            drafts.add(aMeeting("meeting-" + i)
                    .titled(name)
                    .on(day)
                    .partOf("round")
                    .about("line")
                    .with("hub"));
            drafts.add(aStatement("statement-" + i, "speaker")
                    .on(day)
                    .inMeeting("round")
                    .mentioning("hub", null)
                    .mentioningPolicy("line", null));
        }
        drafts.add(aMeeting("big").on("1998").with(parts.toArray(String[]::new)));
        record.record(drafts);
    }

    static Stream<Arguments> lists() {
        List<Arguments> lists = new ArrayList<>();
        add(lists, "actors", "%s", "", "{field: NAME, direction: DESCENDING}", "{field: RECORDED_AT}");
        add(
                lists,
                "sources",
                "%s",
                "",
                "{field: TITLE, direction: DESCENDING}",
                "{field: PUBLISHED_ON}",
                "{field: RECORDED_AT}");
        add(lists, "policies", "%s", "", "{field: TITLE, direction: DESCENDING}", "{field: RECORDED_AT}");
        add(
                lists,
                "meetings",
                "%s",
                "",
                "{field: DATE, direction: DESCENDING}",
                "{field: TITLE}",
                "{field: RECORDED_AT, direction: DESCENDING}, {field: TITLE}, {field: DATE, direction: DESCENDING}");
        add(lists, "statements", "%s", "", "{field: DATE, direction: DESCENDING}", "{field: RECORDED_AT}");
        for (String field : List.of("parts", "policies", "policiesToward", "meetings", "mentionedIn")) {
            String order = field.equals("parts") ? "NAME" : field.startsWith("policies") ? "TITLE" : "DATE";
            add(lists, field, "actor(id: \"hub\") { %s }", "", "{field: " + order + ", direction: DESCENDING}");
        }
        add(lists, "statements", "actor(id: \"speaker\") { %s }", "", "{field: DATE, direction: DESCENDING}");
        add(lists, "citations", "actor(id: \"speaker\") { %s }", "");
        add(lists, "citations", "source(id: \"other\") { %s }", "");
        add(lists, "parts", "meeting(id: \"round\") { %s }", "", "{field: TITLE, direction: DESCENDING}");
        add(lists, "statements", "meeting(id: \"round\") { %s }", "");
        add(lists, "participants", "meeting(id: \"big\") { %s }", "");
        add(lists, "meetings", "policy(id: \"line\") { %s }", "", "{field: DATE, direction: DESCENDING}");
        add(lists, "statements", "policy(id: \"line\") { %s }", "");
        for (String where : List.of(
                "involving: \"hub\"",
                "involving: \"hub\", policy: {heldBy: \"hub\"}",
                "involving: \"hub\", directly: true",
                "involvingAll: [\"hub\", \"hub\"]",
                "and: [{text: \"Tied\"}, {involving: \"hub\"}]",
                "or: [{involving: \"hub\"}, {text: \"round\"}]",
                "not: {involving: \"speaker\"}")) {
            for (String order : List.of("", "{field: DATE, direction: DESCENDING}", "{field: TITLE}")) {
                lists.add(Arguments.of("%s", "meetings", "where: {" + where + "}, orderBy: [" + order + "], "));
            }
        }
        lists.add(Arguments.of("%s", "statements", "where: {by: \"speaker\"}, "));
        return lists.stream();
    }

    private static void add(List<Arguments> lists, String field, String around, String... orders) {
        for (String order : orders) {
            lists.add(Arguments.of(around, field, order.isEmpty() ? "" : "orderBy: [" + order + "], "));
        }
    }

    private static JsonNode page(String around, String field, String arguments) {
        String list = "list: " + field + "(" + arguments
                + ") { totalCount nodes { slug } edges { cursor node { slug } }"
                + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";
        return GraphQl.ask("{ " + around.formatted(list) + " }").data().findValue("list");
    }

    private static List<String> slugs(JsonNode page) {
        List<String> slugs = new ArrayList<>();
        page.get("nodes").forEach(node -> slugs.add(node.get("slug").asText()));
        return slugs;
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("lists")
    void pagesForwardHoldTheWholeListOnceAndInOrder(String around, String field, String order) {
        List<String> whole = slugs(page(around, field, order + "first: 100"));
        List<String> walked = new ArrayList<>();
        JsonNode page = page(around, field, order + "first: 2");
        walked.addAll(slugs(page));
        assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isFalse();
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            page = page(
                    around,
                    field,
                    order + "first: 2, after: \""
                            + page.at("/pageInfo/endCursor").asText() + "\"");
            walked.addAll(slugs(page));
            assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
            assertThat(page.get("totalCount").asInt()).isEqualTo(whole.size());
        }

        assertThat(whole).hasSizeGreaterThanOrEqualTo(6).doesNotHaveDuplicates();
        assertThat(walked).isEqualTo(whole);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("lists")
    void pagesBackwardHoldTheWholeListOnceAndInOrder(String around, String field, String order) {
        List<List<String>> walked = new ArrayList<>();
        JsonNode page = page(around, field, order + "last: 2");
        walked.add(slugs(page));
        assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        while (page.at("/pageInfo/hasPreviousPage").asBoolean()) {
            page = page(
                    around,
                    field,
                    order + "last: 2, before: \""
                            + page.at("/pageInfo/startCursor").asText() + "\"");
            walked.add(slugs(page));
            assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        }

        Collections.reverse(walked);
        assertThat(walked.stream().flatMap(List::stream).toList())
                .isEqualTo(slugs(page(around, field, order + "first: 100")));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("lists")
    void aPageIsTheSameWhetherTheListIsCountedOrNot(String around, String field, String order) {
        String uncounted = "list: " + field + "(" + order + "first: 3) { nodes { slug } }";

        assertThat(slugs(GraphQl.ask("{ " + around.formatted(uncounted) + " }")
                        .data()
                        .findValue("list")))
                .isEqualTo(slugs(page(around, field, order + "first: 3")));
    }

    @Test
    void aCursorBelongsToEachItemAndToBothEnds() {
        JsonNode page = page("%s", "meetings", "first: 3");

        assertThat(page.at("/pageInfo/startCursor")).isEqualTo(page.at("/edges/0/cursor"));
        assertThat(page.at("/pageInfo/endCursor")).isEqualTo(page.at("/edges/2/cursor"));
        assertThat(page.at("/edges").findValuesAsText("slug")).isEqualTo(slugs(page));
        assertThat(slugs(page(
                        "%s",
                        "meetings",
                        "first: 2, after: \"" + page.at("/edges/0/cursor").asText() + "\"")))
                .isEqualTo(slugs(page).subList(1, 3));
    }

    @Test
    void anEmptyListIsAnEmptyPage() {
        assertThat(page("%s", "meetings", "where: {text: \"nowhere\"}")).isEqualTo(GraphQl.json("""
                {"totalCount": 0, "nodes": [], "edges": [],
                "pageInfo": {"hasNextPage": false, "hasPreviousPage": false, "startCursor": null, "endCursor": null}}"""));
    }

    @Test
    void aPageHasTwentyItemsUnlessToldOtherwise() {
        assertThat(slugs(page("%s", "meetings", "where: {text: \"\\u0069\"}"))).hasSizeLessThanOrEqualTo(20);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            first: 0             | VALIDATION first: 0 is no page size; ask for 1 to 100 items
            first: -1            | VALIDATION first: -1 is no page size; ask for 1 to 100 items
            first: 101           | VALIDATION first: 101 is no page size; ask for 1 to 100 items
            last: 0              | VALIDATION last: 0 is no page size; ask for 1 to 100 items
            last: 101            | VALIDATION last: 101 is no page size; ask for 1 to 100 items
            first: 1, last: 1    | VALIDATION first: give first with after, or last with before; a page has one direction
            first: 1, before: "" | VALIDATION first: give first with after, or last with before; a page has one direction
            after: "x", last: 1  | VALIDATION first: give first with after, or last with before; a page has one direction
            after: "x"           | VALIDATION after: this isn't a cursor; use a startCursor, endCursor or cursor of this list
            before: "%%%"        | VALIDATION before: this isn't a cursor; use a startCursor, endCursor or cursor of this list
            after: ""            | VALIDATION after: this isn't a cursor; use a startCursor, endCursor or cursor of this list
            """)
    void aPageThatMakesNoSenseIsRefused(String arguments, String error) {
        assertThat(GraphQl.ask("{ meetings(" + arguments + ") { nodes { slug } } }")
                        .errors())
                .containsExactly(error);
        assertThat(GraphQl.ask("{ actor(id: \"hub\") { meetings(" + arguments + ") { nodes { slug } } } }")
                        .errors())
                .containsExactly(error);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            meetings   | where: {text: "tied"}
            meetings   | orderBy: [{field: TITLE}]
            meetings   | orderBy: [{field: DATE, direction: DESCENDING}]
            statements | first: 20
            """)
    void aCursorOfAnotherListIsRefused(String field, String arguments) {
        String cursor =
                page("%s", "meetings", "first: 1").at("/pageInfo/endCursor").asText();

        assertThat(GraphQl.ask("{ " + field + "(" + arguments + ", after: \"" + cursor + "\") { nodes { slug } } }")
                        .errors())
                .containsExactly(
                        "VALIDATION after: this cursor belongs to another list; use it with the filter and order it was given for");
    }
}

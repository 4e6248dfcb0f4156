package org.backchannel.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.backchannel.record.Entry;
import org.backchannel.record.EntryKind;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodeTest {
    @Inject
    TestRecord record;

    @BeforeAll
    void theFoundingRecord() {
        record.founding();
    }

    private static GraphQl.Answer node(String idOrSlug) {
        return GraphQl.ask("query($id: ID!) { node(id: $id) { __typename id slug } }", Map.of("id", idOrSlug));
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "SOURCE, Source, founding-briefing",
        "ACTOR, Actor, israel",
        "OFFICE, Office, bashar-assad-leader",
        "POLICY, Policy, us-sanctions-on-syria",
        "POLICY_STEP, PolicyStep, us-sanctions-on-syria/lifted-2024-12-2025-05",
        "MEETING, Meeting, baku-meeting",
        "PARTICIPATION, Participation, baku-meeting/oded-basyuk",
        "STATEMENT, Statement, al-shibani-post-on-x",
        "CITATION, Citation, baku-meeting/oded-basyuk/evidence-1"
    })
    void everyKindIsFoundByItsIdAndByItsSlug(EntryKind kind, String type, String slug) {
        Object id = node(slug).value("node.id");

        assertThat(id).isEqualTo(Entry.globalId(kind, slug));
        assertThat(node((String) id).data()).isEqualTo(node(slug).data());
        assertThat(node(slug).value("node.__typename")).isEqualTo(type);
        assertThat(node(slug).value("node.slug")).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"nobody", "''", "baku-meeting/", "BAKU-MEETING", "act_", "'%'"})
    void whatIsNotThereIsNull(String idOrSlug) {
        assertThat(node(idOrSlug).data()).isEqualTo(GraphQl.json("{\"node\": null}"));
    }

    @Test
    void nodesStandInTheOrderAskedForWithNullWhereThereIsNone() {
        assertThat(GraphQl.ask("""
                                { nodes(ids: ["baku-meeting", "nobody", "israel", "baku-meeting", "baku-meeting/oded-basyuk"]) {
                                    slug ... on Meeting { title } ... on Fact { independentSources } } }""").data()).isEqualTo(GraphQl.json("""
                                {"nodes": [
                                {"slug": "baku-meeting", "title": "Israeli and Syrian officials meet in Baku", "independentSources": 1},
                                null,
                                {"slug": "israel", "independentSources": 1},
                                {"slug": "baku-meeting", "title": "Israeli and Syrian officials meet in Baku", "independentSources": 1},
                                {"slug": "baku-meeting/oded-basyuk", "independentSources": 1}]}"""));
    }

    @Test
    void atMostAHundredNodesAreGivenAtOnce() {
        String document = "query($ids: [ID!]!) { nodes(ids: $ids) { slug } }";

        assertThat(GraphQl.ask(document, Map.of("ids", Collections.nCopies(100, "israel")))
                        .values("nodes.slug"))
                .hasSize(100);
        assertThat(GraphQl.ask(document, Map.of("ids", Collections.nCopies(101, "israel")))
                        .errors())
                .containsExactly("LIMIT_EXCEEDED ids: at most 100 at once; these are 101");
        assertThat(GraphQl.ask(document, Map.of("ids", List.of())).data()).isEqualTo(GraphQl.json("{\"nodes\": []}"));
    }

    @ParameterizedTest
    @CsvSource({
        "actor, baku-meeting",
        "meeting, israel",
        "policy, israel",
        "statement, israel",
        "source, israel",
        "meeting, nobody"
    })
    void aLookUpOfAnotherKindIsNull(String field, String slug) {
        assertThat(GraphQl.ask("{ " + field + "(id: \"" + slug + "\") { slug } }")
                        .data()
                        .get(field)
                        .isNull())
                .isTrue();
    }

    @Test
    void aCitationLeadsToItsFactAndItsSource() {
        assertThat(GraphQl.ask("""
                                { node(id: "us-sanctions-on-syria/lifted-2024-12-2025-05/evidence-2") { ... on Citation {
                                    exact evidence source { slug } fact { __typename slug ... on PolicyStep { policy { slug } } } } } }""").data()).isEqualTo(GraphQl.json("""
                                {"node": {"exact": "see Trump's decision in a positive light", "evidence": "VERIFIED",
                                "source": {"slug": "founding-briefing"}, "fact": {"__typename": "PolicyStep",
                                "slug": "us-sanctions-on-syria/lifted-2024-12-2025-05", "policy": {"slug": "us-sanctions-on-syria"}}}}"""));
    }
}

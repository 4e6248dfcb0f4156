package org.backchannel.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aParticipant;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aPolicy;
import static org.backchannel.testsupport.Drafts.aSource;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.aStatement;
import static org.backchannel.testsupport.Drafts.anAnonymousStatement;
import static org.backchannel.testsupport.Drafts.anOffice;
import static org.backchannel.testsupport.Drafts.anOrganisation;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the database refuses, whoever writes. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConstraintsTest {
    @Inject
    TestRecord record;

    @BeforeAll
    void oneOfEachKind() {
        record.empty();
        record.record(
                aSource("origin"),
                aState("state"),
                aState("other-state"),
                anOrganisation("body").partOf("state"),
                aPerson("person").alias("Alias"),
                anOffice("person", "body").slug("office").since("2024").until("2025"),
                aPolicy("policy", "state").toward("other-state"),
                aPolicy("other-policy", "state"),
                aMeeting("meeting").about("policy").with("person", "body"),
                aMeeting("unnamed").with(aParticipant("body").unnamed("members of the body")),
                aStatement("statement", "person").mentioning("state", 1).mentioningPolicy("policy", null),
                anAnonymousStatement("anonymous", "one source"));
    }

    private static String id(String slug) {
        return "(select id from entry where slug = '" + slug + "')";
    }

    private static Arguments refused(String what, String sql) {
        return Arguments.of(what, sql);
    }

    static Stream<Arguments> violations() {
        return Stream.of(
                refused(
                        "a meeting without its first citation",
                        "delete from citation where slug = 'meeting/evidence-1'"),
                refused(
                        "an actor whose lead citation isn't its first",
                        "update actor set lead_citation = 1 where slug = 'person'"),
                refused(
                        "a participation without citation",
                        "update citation set fact_id = " + id("state")
                                + ", ordinal = 7 where slug = 'meeting/person/evidence-1'"),
                refused("two things of one slug", "update entry set slug = 'state' where slug = 'body'"),
                refused("a row whose slug isn't its entry's", "update actor set slug = 'stat' where slug = 'state'"),
                refused(
                        "a row whose id isn't its entry's",
                        "update actor set global_id = 'act_x' where slug = 'state'"),
                refused("a slug in capitals", "update entry set slug = 'STATE' where slug = 'state'"),
                refused("an entry of no kind", "update entry set kind = 'THING' where slug = 'state'"),
                refused("a revision 0", "update meeting set revision = 0 where slug = 'meeting'"),
                refused(
                        "revision 1 twice",
                        "insert into revision select entry_id, number, content, recorded_at from revision"),
                refused(
                        "a source that repeats itself",
                        "update source set origin_source_id = id where slug = 'origin'"),
                refused("a source without origin", "update source set origin_id = null where slug = 'origin'"),
                refused(
                        "a repetition of nothing",
                        "insert into repetition (repeated_id, repeater_id) values (0, " + id("origin") + ")"),
                refused(
                        "a repetition twice",
                        "insert into repetition select * from repetition where repeater_id = " + id("origin")),
                refused(
                        "a text without its digest",
                        "update source set text_sha256 = null where slug = 'ready-source'"),
                refused(
                        "a publisher that isn't an actor",
                        "update source set publisher_id = " + id("policy") + " where slug = 'origin'"),
                refused(
                        "a citation with a passage and a locator",
                        "update citation set locator = 'page 1' where slug = 'state/evidence-1'"),
                refused("a citation with neither", "update citation set exact = null where slug = 'state/evidence-1'"),
                refused(
                        "a passage that ends before it begins",
                        "update citation set end_offset = start_offset where slug = 'state/evidence-1'"),
                refused(
                        "a passage of 501 code points",
                        "update citation set end_offset = start_offset + 501 where slug = 'state/evidence-1'"),
                refused("a citation of nothing", "update citation set source_id = 0 where slug = 'state/evidence-1'"),
                refused("an actor without name", "update actor set name = '' where slug = 'state'"),
                refused("an actor that is part of itself", "update actor set part_of_id = id where slug = 'state'"),
                refused("an actor without a whole that exists", "update actor set part_of_id = 0 where slug = 'state'"),
                refused(
                        "a circle in the closure",
                        "insert into actor_part (whole_id, part_id, depth) values (" + id("state") + ", " + id("state")
                                + ", 1)"),
                refused(
                        "depth 0 between two actors",
                        "insert into actor_part (whole_id, part_id, depth) values (" + id("body") + ", " + id("state")
                                + ", 0)"),
                refused(
                        "a name twice in one place",
                        "insert into actor_name select * from actor_name where actor_id = " + id("person")),
                refused("an office held in its holder", "update office set body_id = holder_id where slug = 'office'"),
                refused(
                        "an office that ends before it begins",
                        "update office set possible_until = date '2020-01-01', certain_until = date '2020-01-01'"),
                refused(
                        "a policy whose holder isn't an actor",
                        "update policy set holder_id = " + id("meeting") + " where slug = 'policy'"),
                refused(
                        "one target twice",
                        "insert into policy_target values (" + id("policy") + ", 1, " + id("other-state") + ")"),
                refused(
                        "two steps in one place",
                        "update policy_step set policy_id = " + id("policy") + " where policy_id = "
                                + id("other-policy")),
                refused("a step that ends before it begins", "update policy_step set date_latest = date '1900-01-01'"),
                refused(
                        "a meeting that ends before it begins",
                        "update meeting set date_latest = date '1900-01-01' where slug = 'meeting'"),
                refused(
                        "a meeting that precedes itself",
                        "update meeting set preceded_by_id = id where slug = 'meeting'"),
                refused(
                        "a meeting that is part of itself",
                        "update meeting set part_of_id = id where slug = 'meeting'"),
                refused(
                        "a meeting about one policy twice",
                        "insert into meeting_policy values (" + id("meeting") + ", 1, " + id("policy") + ")"),
                refused(
                        "two participants in one place",
                        "update participation set position = 0 where slug = 'meeting/body'"),
                refused(
                        "unnamed participants without description",
                        "update participation set description = null where slug = 'unnamed/body'"),
                refused("a headcount of nobody", "update participation set headcount = 0 where slug = 'unnamed/body'"),
                refused(
                        "a capacity that isn't an office",
                        "update participation set in_capacity_of_id = " + id("person")
                                + " where slug = 'meeting/person'"),
                refused(
                        "an anonymous statement with a speaker",
                        "update statement set speaker_id = " + id("person") + " where slug = 'anonymous'"),
                refused(
                        "an anonymous statement without description",
                        "update statement set attribution_description = null where slug = 'anonymous'"),
                refused(
                        "a named statement without speaker",
                        "update statement set speaker_id = null where slug = 'statement'"),
                refused("a statement without words", "update statement set text = '' where slug = 'statement'"),
                refused("tone 3", "update mention set tone = 3 where position = 0"),
                refused(
                        "one target mentioned twice",
                        "update mention set target_id = " + id("state") + ", target_kind = 'ACTOR' where position = 1"),
                refused(
                        "a mention of a person as a meeting",
                        "update mention set target_kind = 'MEETING' where position = 0"),
                refused(
                        "a mention of an office",
                        "update mention set target_id = " + id("office")
                                + ", target_kind = 'OFFICE' where position = 0"),
                refused("an involvement of nobody", "update involvement set actor_id = 0"),
                refused("an encounter with nobody", "update encounter set with_id = 0"),
                refused("an encounter with oneself", "update encounter set with_id = actor_id"),
                refused("an encounter nowhere", "update encounter set meeting_id = 0"),
                refused("a contact with nobody", "update contact_frequency set with_id = 0"),
                refused("a contact with oneself", "update contact_frequency set with_id = actor_id"),
                refused("a record deleted from under what refers to it", "delete from actor where slug = 'person'"),
                refused("an entry deleted from under its record", "delete from entry where slug = 'meeting'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("violations")
    void isRefused(String what, String sql) {
        assertThatThrownBy(() -> record.sql(sql))
                .isInstanceOfSatisfying(
                        TestRecord.DatabaseRefused.class,
                        // Class 23: integrity constraint violation.
                        refusal -> assertThat(refusal.state())
                                .as(refusal.getMessage())
                                .startsWith("23"));
    }

    @Test
    void aFactCannotBeInsertedBeforeItsCitation() {
        assertThatThrownBy(
                        () -> record.sql(
                                "insert into entry values (-1, 'MEETING', 'bare', 'mtg_bare')",
                                "insert into meeting (id, slug, global_id, revision, recorded_at, title, date_edtf, date_earliest,"
                                        + " date_latest, format, disclosure, confirmation, confirmation_since) values (-1, 'bare', 'mtg_bare', 1, now(),"
                                        + " 'Bare', '2025', date '2025-01-01', date '2025-12-31', 'PHONE', 'PUBLIC', 'REPORTED', now())"))
                .isInstanceOf(TestRecord.DatabaseRefused.class)
                // H2 shows the constraint's columns, PostgreSQL its name.
                .hasMessageMatching(
                        "(?si).*(\\(id, lead_citation\\) references public.citation|meeting_id_lead_citation_fkey).*");
        record.sql("delete from entry where id = -1");
    }
}

package org.backchannel.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.READY_PASSAGE;
import static org.backchannel.testsupport.Drafts.READY_SOURCE;
import static org.backchannel.testsupport.Drafts.aGroup;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aParticipant;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aPolicy;
import static org.backchannel.testsupport.Drafts.aSource;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.aStatement;
import static org.backchannel.testsupport.Drafts.anAnonymousStatement;
import static org.backchannel.testsupport.Drafts.anOrganisation;
import static org.backchannel.testsupport.Drafts.citing;
import static org.backchannel.testsupport.Drafts.locating;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.backchannel.meeting.Disclosure;
import org.backchannel.meeting.MeetingFormat;
import org.backchannel.policy.PolicyKind;
import org.backchannel.policy.PolicyStatus;
import org.backchannel.record.Confirmation;
import org.backchannel.source.SourceKind;
import org.backchannel.statement.Medium;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiltersTest {
    @Inject
    TestRecord record;

    @BeforeAll
    void recordsThatDifferInOneThingEach() {
        record.empty();
        record.record(
                aSource("article").titled("The article").publishedBy("paper"),
                aSource("briefing")
                        .titled("The briefing")
                        .kind(SourceKind.BRIEFING)
                        .repeating("article"),
                aSource("wire").titled("The wire").kind(SourceKind.DOCUMENT),
                aState("north").named("North"),
                aState("south")
                        .named("South")
                        .alias("Land of 100%_sun\\ny")
                        .citing(locating("briefing", "1"), locating("wire", "2")),
                anOrganisation("ministry").named("Ministry of the North").partOf("north"),
                anOrganisation("desk").named("Desk").partOf("ministry"),
                anOrganisation("paper").named("Paper"),
                aGroup("people").named("People"),
                aPerson("envoy").named("Envoy"),
                aPolicy("aid", "north")
                        .kind(PolicyKind.AID)
                        .toward("south")
                        .step("2024-03", PolicyStatus.SOUGHT)
                        .step("2025-05-01", PolicyStatus.IN_FORCE),
                aPolicy("ban", "desk")
                        .kind(PolicyKind.SANCTION)
                        .toward("people")
                        .step("[..2024-12]", PolicyStatus.LIFTED)
                        .confirmation(Confirmation.CONFIRMED)
                        .citing(locating("wire", "3")),
                aPolicy("line", "south")
                        .summary("Towards the ministry")
                        .toward("ministry")
                        .step("2025", PolicyStatus.SOUGHT),
                aMeeting("call")
                        .on("2025-05-14")
                        .format(MeetingFormat.PHONE)
                        .with("envoy")
                        .about("aid"),
                aMeeting("visit")
                        .on("2025-05")
                        .in("Southtown", "south")
                        .format(MeetingFormat.VISIT)
                        .disclosure(Disclosure.PUBLIC)
                        .with(aParticipant("ministry").unnamed("officials")),
                aMeeting("secret")
                        .on("2024")
                        .in("Northtown", "north")
                        .disclosure(Disclosure.BACKCHANNEL)
                        .confirmation(Confirmation.DENIED)
                        .with("desk")
                        .partOf("round"),
                aMeeting("round")
                        .on("2024-06/..")
                        .titled("Talks 100% _ \\ !")
                        .with("people")
                        .citing(locating("briefing", "1"), locating("article", "1"), locating("wire", "1")),
                aMeeting("early")
                        .on("[..2023]")
                        .summary("In the TALKS before")
                        .citing(locating("briefing", "1"))
                        .with("south"),
                aStatement("praise", "envoy")
                        .on("2025-05-14")
                        .mentioning("north", 2)
                        .mentioning("south", null),
                aStatement("blame", "envoy")
                        .on("2025-05-15")
                        .verbatim()
                        .medium(Medium.INTERVIEW)
                        .mentioning("desk", -2)
                        .mentioningPolicy("ban", -1),
                anAnonymousStatement("hint", "a senior source")
                        .on("2025-05-16")
                        .affiliatedWith("ministry")
                        .mentioningMeeting("secret", null)
                        .inMeeting("secret"),
                anAnonymousStatement("rumour", "one source")
                        .on("2025-05-17")
                        .saying("Nothing is toned here")
                        .mentioning("desk", null)
                        .citing(citing(READY_SOURCE, READY_PASSAGE), locating("wire", "1")));
    }

    private static List<Object> slugs(String list, String where) {
        return GraphQl.ask("{ " + list + "(first: 100, where: {" + where + "}) { nodes { slug } } }")
                .values(list + ".nodes.slug");
    }

    // By date of the first day: early, secret, round, visit, call.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            held: {from: "2025-05-14", to: "2025-05-14"}                    | round visit call
            held: {from: "2025-05-14", to: "2025-05-14", match: POSSIBLY}   | round visit call
            held: {from: "2025-05-14", to: "2025-05-14", match: DEFINITELY} | call
            held: {from: "2025-05-01", to: "2025-05-31", match: DEFINITELY} | visit call
            held: {from: "2024-01-01", match: DEFINITELY}                   | secret round visit call
            held: {to: "2024-12-31", match: DEFINITELY}                     | early secret
            held: {from: "2026-01-01"}                                      | round
            held: {to: "2023-12-31"}                                        | early
            held: {}                                                        | early secret round visit call
            country: "south"                                                | visit
            place: "TOWN"                                                   | secret visit
            format: [PHONE, VISIT]                                          | visit call
            disclosure: [BACKCHANNEL]                                       | secret
            confirmation: [DENIED]                                          | secret
            partOf: "round"                                                 | secret
            about: "aid"                                                    | call
            unnamedParticipants: true                                       | visit
            unnamedParticipants: false                                      | early secret round call
            citing: "article"                                               | early round
            citing: "briefing"                                              | early round
            citing: "wire"                                                  | round
            independentSources: {atLeast: 2}                                | round
            independentSources: {atMost: 1}                                 | early secret visit call
            independentSources: {atLeast: 1, atMost: 1}                     | early secret visit call
            independentSources: {atLeast: 1}                                | early secret round visit call
            independentSources: {atLeast: 3}                                |
            independentSources: {atLeast: 100000}                           |
            independentSources: {atMost: 0}                                 |
            independentSources: {atMost: 100000}                            | early secret round visit call
            text: "talks"                                                   | early round
            text: "100%"                                                    | round
            text: "0_"                                                      |
            text: "% _"                                                     | round
            text: "\\\\"                                                    | round
            text: "!"                                                       | round
            text: "%"                                                       | round
            involving: "north"                                              | secret visit
            involving: "north", directly: true                              |
            and: [{place: "town"}, {held: {to: "2024-12-31"}}]              | secret
            or: [{place: "town"}, {about: "aid"}]                           | secret visit call
            not: {place: "town"}                                            | early round call
            not: {or: [{place: "south"}, {not: {about: "aid"}}]}            | call
            format: [PHONE], or: [{place: "town"}, {about: "aid"}]          | call
            and: []                                                         | early secret round visit call
            or: []                                                          |
            """)
    void meetings(String where, String expected) {
        assertThat(slugs("meetings", where)).isEqualTo(words(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            by: "envoy"                                 | praise blame
            by: "north"                                 | hint
            by: "ministry", directly: true              | hint
            by: "north", directly: true                 |
            about: "north"                              | praise blame rumour
            about: "south"                              | praise
            about: "ban"                                | blame
            about: "secret"                             | hint
            toned: true                                 | praise blame
            toned: false                                | hint rumour
            about: "north", toned: true                 | praise blame
            about: "north", toned: false                | rumour
            about: "south", toned: true                 |
            about: "south", toned: false                | praise
            inMeeting: "secret"                         | hint
            attribution: [ANONYMOUS]                    | hint rumour
            wording: [VERBATIM]                         | blame
            medium: [INTERVIEW, LEAK]                   | blame
            said: {from: "2025-05-15", to: "2025-05-16"} | blame hint
            confirmation: [DENIED]                      |
            citing: "wire"                              | rumour
            independentSources: {atLeast: 2}            | rumour
            text: "TONED"                               | rumour
            text: "senior"                              | hint
            not: {text: "source"}                       | praise blame
            not: {attribution: [ANONYMOUS]}             | praise blame
            """)
    void statements(String where, String expected) {
        assertThat(slugs("statements", where)).isEqualTo(words(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            heldBy: "north"                                       | aid ban
            heldBy: "north", directly: true                       | aid
            toward: "north"                                       | line
            toward: "north", directly: true                       |
            toward: "south"                                       | aid
            heldBy: "north", toward: "people"                     | ban
            kind: [AID, SANCTION]                                 | aid ban
            status: [SOUGHT]                                      | line
            status: [IN_FORCE, LIFTED]                            | aid ban
            changed: {to: "2024-12-31"}                           | aid ban
            changed: {to: "2024-12-31", match: DEFINITELY}        | aid ban
            changed: {from: "2025-01-01", match: DEFINITELY}      | aid line
            changed: {from: "2025-05-02", to: "2025-05-02"}       | line
            confirmation: [CONFIRMED]                             | ban
            citing: "wire"                                        | ban
            text: "towards"                                       | line
            not: {heldBy: "north"}                                | line
            """)
    void policies(String where, String expected) {
        assertThat(slugs("policies", where)).isEqualTo(words(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            kind: [STATE]                         | north south
            name: "north"                         | ministry north
            name: "100%_SUN\\\\"                  | south
            within: "north"                       | desk ministry
            within: "desk"                        |
            citing: "article"                     | south
            independentSources: {atLeast: 2}      | south
            kind: [PERSON], not: {name: "envoy"}  |
            """)
    void actors(String where, String expected) {
        assertThat(slugs("actors", where)).isEqualTo(words(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            kind: [BRIEFING]   | briefing
            publisher: "paper" | article
            origin: "article"  | article briefing
            textHeld: true     | ready-source
            textHeld: false    | article briefing wire
            text: "THE WI"     | wire
            text: "whatever a test is about" | ready-source
            """)
    void sources(String where, String expected) {
        assertThat(slugs("sources", where)).containsExactlyInAnyOrderElementsOf(words(expected));
    }

    private static List<String> words(String expected) {
        return expected == null || expected.isBlank()
                ? List.of()
                : Arrays.asList(expected.trim().split(" "));
    }
}

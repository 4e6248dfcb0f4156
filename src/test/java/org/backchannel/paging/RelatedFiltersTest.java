package org.backchannel.paging;

import static org.assertj.core.api.Assertions.assertThat;
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
import static org.backchannel.testsupport.Drafts.locating;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.backchannel.meeting.MeetingFormat;
import org.backchannel.meeting.ParticipationRole;
import org.backchannel.record.Confirmation;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records looked for by the records they are related to. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelatedFiltersTest {
    @Inject
    TestRecord record;

    @BeforeAll
    void twoStatesWhoseOfficialsMeet() {
        record.empty();
        record.record(
                aSource("wire"),
                aSource("paper").repeating("wire"),
                aSource("letter"),
                aState("north").named("North"),
                anOrganisation("ministry").named("Ministry").partOf("north"),
                anOrganisation("desk").named("Desk").partOf("ministry"),
                aState("south").named("South"),
                aPerson("head"),
                aPerson("former"),
                aPerson("clerk"),
                anOffice("head", "ministry")
                        .since("2024")
                        .confirmation(Confirmation.CONFIRMED)
                        .citing(locating("wire", "1"), locating("letter", "1")),
                anOffice("former", "ministry").since("2020").until("2023-12"),
                anOffice("clerk", "desk"),
                anOffice("clerk", "south").since("2020").confirmation(Confirmation.DENIED),
                aPolicy("aid", "ministry").toward("south", "clerk"),
                aPolicy("ban", "south").toward("north"),
                aMeeting("talks")
                        .on("2025")
                        .with(aParticipant("south").unnamed("officials").role(ParticipationRole.HOST)),
                aMeeting("first")
                        .on("2025-05-14")
                        .partOf("talks")
                        .about("aid")
                        .format(MeetingFormat.PHONE)
                        .with(aParticipant("head").onBehalfOf("north"))
                        .with(aParticipant("south").unnamed("officials").role(ParticipationRole.HOST)),
                aMeeting("second")
                        .on("2025-05-15")
                        .partOf("first")
                        .in("Town", "south")
                        .with(aParticipant("former")
                                .onBehalfOf("north")
                                .attendance(Confirmation.CONFIRMED)
                                .citing(locating("paper", "1"), locating("letter", "1")))
                        .with(aParticipant("clerk").onBehalfOf("south").inCapacityOf("clerk-in-south")),
                aMeeting("old").on("2021").about("ban").with("former"),
                aStatement("word", "head").inMeeting("first"),
                aStatement("reply", "clerk").inMeeting("second"),
                anAnonymousStatement("hint", "a source").affiliatedWith("ministry"));
    }

    private static List<Object> slugs(String list, String where) {
        return GraphQl.ask(document(list, where)).values(list + ".nodes.slug");
    }

    private static String document(String list, String where) {
        return "{ " + list + "(first: 100, where: {" + where + "}) { nodes { slug } } }";
    }

    private static List<String> words(String expected) {
        return expected == null ? List.of() : Arrays.asList(expected.trim().split(" "));
    }

    // Meetings by date: old, talks, first, second. Statements of one day by entry: word, reply, hint.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            meetings   | participant: {}                                                               | old talks first second
            meetings   | participant: {actor: {id: ["head", "clerk"]}}                                 | first second
            meetings   | participant: {actor: {kind: [PERSON]}, onBehalfOf: {id: ["south"]}}           | second
            meetings   | participant: {named: false, role: [HOST]}                                     | talks first
            meetings   | participant: {named: true, role: [HOST]}                                      |
            meetings   | participant: {attendance: [CONFIRMED]}                                        | second
            meetings   | participant: {independentSources: {atLeast: 2}}                               | second
            meetings   | participant: {named: true, independentSources: {atMost: 1}}                   | old first second
            actors     | holdsOffice: {independentSources: {atLeast: 2}}                               | head
            actors     | holdsOffice: {independentSources: {atMost: 1}}                                | clerk former
            meetings   | participant: {not: {named: true}}                                             | talks first
            meetings   | not: {participant: {named: false}}                                            | old second
            meetings   | not: {participant: {onBehalfOf: {kind: [STATE]}}}                             | old talks
            meetings   | participant: {not: {onBehalfOf: {name: "north"}}}                             | old talks first second
            meetings   | participant: {or: [{role: [HOST]}, {onBehalfOf: {name: "SOUTH"}}]}            | talks first second
            meetings   | participant: {office: {}}                                                     | old first second
            meetings   | participant: {office: {body: "ministry"}}                                     | old first second
            meetings   | participant: {office: {body: "ministry", confirmation: [CONFIRMED]}}          | first
            meetings   | participant: {office: {body: "desk"}}                                         | second
            meetings   | participant: {actor: {id: ["former"]}, office: {}}                            | old
            meetings   | participant: {office: {body: "south"}}                                        | second
            meetings   | participant: {office: {not: {body: "desk"}}}                                  | old first second
            meetings   | participant: {actor: {partOf: {kind: [STATE]}}}                               |
            meetings   | participant: {actor: {holdsOffice: {body: "north"}}}                          | old first second
            meetings   | participant: {actor: {holdsOffice: {body: "south"}}}                          |
            meetings   | round: {participant: {role: [HOST]}}                                          | first second
            meetings   | round: {format: [PHONE]}                                                      | second
            meetings   | not: {round: {format: [PHONE]}}                                               | old talks first
            meetings   | round: {round: {text: "talks"}}                                               | second
            meetings   | round: {text: "first", round: {text: "talks", not: {round: {}}}}              | second
            meetings   | policy: {holder: {partOf: {name: "north"}}}                                   | first
            meetings   | policy: {targets: {name: "north"}}                                            | old
            meetings   | policy: {targets: {kind: [PERSON], holdsOffice: {}}}, participant: {actor: {kind: [PERSON], holdsOffice: {body: "ministry"}}} | first
            statements | meeting: {round: {text: "talks"}}                                             | word
            statements | meeting: {participant: {onBehalfOf: {id: ["south"]}}}                         | reply
            statements | meeting: {country: "south"}                                                   | reply
            statements | not: {meeting: {country: "south"}}                                            | word hint
            statements | speaker: {holdsOffice: {title: "nothing of the kind", body: "north"}}         |
            statements | speaker: {holdsOffice: {body: "ministry", not: {body: "desk"}}}               | word
            statements | not: {speaker: {id: ["clerk"]}}                                               | word hint
            statements | affiliation: {partOf: {id: ["north"]}}                                        | hint
            policies   | holder: {kind: [STATE]}                                                       | ban
            policies   | targets: {kind: [PERSON]}                                                     | aid
            policies   | targets: {kind: [STATE]}, holder: {not: {kind: [STATE]}}                      | aid
            policies   | not: {targets: {kind: [PERSON]}}                                              | ban
            actors     | partOf: {partOf: {kind: [STATE]}}                                             | desk
            actors     | partOf: {kind: [STATE]}                                                       | desk ministry
            actors     | partOf: {partOf: {partOf: {}}}                                                |
            actors     | holdsOffice: {held: {from: "2024-06-01"}}                                     | clerk head
            actors     | holdsOffice: {held: {from: "2024-12-31", match: DEFINITELY}}                  | head
            actors     | holdsOffice: {held: {to: "2019-12-31"}}                                       | clerk
            actors     | holdsOffice: {held: {from: "2021-01-01", to: "2021-12-31", match: DEFINITELY}} | former
            actors     | kind: [PERSON], not: {holdsOffice: {body: "desk"}}                            | former head
            """)
    void finds(String list, String where, String expected) {
        assertThat(slugs(list, where)).isEqualTo(words(expected));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            meetings   | participant: {actor: {id: ["north", "no"]}}            | NOT_FOUND where.participant.actor.id[1]: no actor has the id or slug 'no'
            meetings   | participant: {actor: {id: ["aid"]}}                    | NOT_FOUND where.participant.actor.id[0]: no actor has the id or slug 'aid'
            meetings   | participant: {actor: {id: []}}                         | VALIDATION where.participant.actor.id: an empty list says nothing; leave it out, or name what to look for
            meetings   | participant: {office: {body: "no"}}                    | NOT_FOUND where.participant.office.body: no actor has the id or slug 'no'
            meetings   | participant: {or: [{}, {role: []}]}                    | VALIDATION where.participant.or[1].role: an empty list says nothing; leave it out, or name what to look for
            actors     | holdsOffice: {held: {from: "2025-02-01", to: "2025-01-01"}} | VALIDATION where.holdsOffice.held: 'from' is after 'to'; swap them
            statements | speaker: {name: " "}                                   | VALIDATION where.speaker.name: give 1 to 256 characters to look for
            statements | meeting: {round: {participant: {not: {actor: {}}}}}    | LIMIT_EXCEEDED where.meeting.round.participant.not.actor: filters may be nested 5 deep; this is deeper
            actors     | partOf: {partOf: {partOf: {partOf: {partOf: {}}}}}     | LIMIT_EXCEEDED where.partOf.partOf.partOf.partOf.partOf: filters may be nested 5 deep; this is deeper
            """)
    void isRefused(String list, String where, String error) {
        assertThat(GraphQl.ask(document(list, where)).errors()).containsExactly(error);
    }

    @Test
    void thereAreTwoHundredFiltersAtMostWhereverTheyStand() {
        String hundred = "or: [" + "{} ".repeat(99) + "]";
        assertThat(slugs("statements", hundred + ", meeting: {" + hundred + "}"))
                .containsExactly("word", "reply");
        assertThat(GraphQl.ask(document("statements", hundred + ", meeting: {" + hundred + "}, not: {}"))
                        .errors())
                .containsExactly("LIMIT_EXCEEDED where.not: at most 200 filters altogether; these are more");
    }

    @Test
    void relationsCostNoStatementsOfTheirOwn() {
        String deep =
                "participant: {actor: {partOf: {kind: [STATE]}}, office: {title: \"x\"}}, policy: {holder: {name: \"x\"}}";
        String nested = "{ actors(first: %d) { nodes { meetings(where: {" + deep + "}) { nodes { slug } } } } }";

        assertThat(SqlCount.of(() -> GraphQl.ask(document("meetings", deep)).data()))
                .isEqualTo(1);
        assertThat(SqlCount.of(() -> GraphQl.ask(nested.formatted(1)).data())).isEqualTo(2);
        assertThat(SqlCount.of(() -> GraphQl.ask(nested.formatted(100)).data())).isEqualTo(2);
    }
}

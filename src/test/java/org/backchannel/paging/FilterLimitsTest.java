package org.backchannel.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aPolicy;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.aStatement;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters that are refused, and the largest that aren't. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilterLimitsTest {
    @Inject
    TestRecord record;

    @BeforeAll
    void twoMeetingsOfWhichOneIsAboutAPolicy() {
        record.empty();
        record.record(
                aState("north"),
                aPerson("envoy"),
                aPolicy("aid", "north"),
                aMeeting("call").about("aid"),
                aMeeting("visit"),
                aStatement("praise", "envoy"));
    }

    private static List<Object> slugs(String list, String where) {
        return GraphQl.ask("{ " + list + "(first: 100, where: {" + where + "}) { nodes { slug } } }")
                .values(list + ".nodes.slug");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            meetings   | involving: "nobody"                          | NOT_FOUND where.involving: no actor has the id or slug 'nobody'
            meetings   | involving: "call"                            | NOT_FOUND where.involving: no actor has the id or slug 'call'
            meetings   | involvingAll: ["north", "nobody"]            | NOT_FOUND where.involvingAll[1]: no actor has the id or slug 'nobody'
            meetings   | contact: {of: "north", with: "nobody"}       | NOT_FOUND where.contact.with: no actor has the id or slug 'nobody'
            meetings   | contact: {of: "north", with: "north"}        | VALIDATION where.contact.with: is the same actor as 'of', and nobody meets itself; name another
            meetings   | or: [{about: "aid"}, {not: {country: "no"}}] | NOT_FOUND where.or[1].not.country: no actor has the id or slug 'no'
            meetings   | citing: "no"                                 | NOT_FOUND where.citing: no source has the id or slug 'no'
            meetings   | partOf: "no"                                 | NOT_FOUND where.partOf: no meeting has the id or slug 'no'
            meetings   | about: "no"                                  | NOT_FOUND where.about: no policy has the id or slug 'no'
            statements | about: "envoy-in-x"                          | NOT_FOUND where.about: no actor, meeting or policy has the id or slug 'envoy-in-x'
            statements | about: "praise"                              | NOT_FOUND where.about: no actor, meeting or policy has the id or slug 'praise'
            policies   | toward: "no"                                 | NOT_FOUND where.toward: no actor has the id or slug 'no'
            actors     | within: "no"                                 | NOT_FOUND where.within: no actor has the id or slug 'no'
            sources    | origin: "no"                                 | NOT_FOUND where.origin: no source has the id or slug 'no'
            meetings   | held: {from: "2025-01-02", to: "2025-01-01"} | VALIDATION where.held: 'from' is after 'to'; swap them
            meetings   | format: []                                   | VALIDATION where.format: an empty list says nothing; leave it out, or name what to look for
            meetings   | text: " "                                    | VALIDATION where.text: give 1 to 256 characters to look for
            meetings   | independentSources: {atLeast: 2, atMost: 1}  | VALIDATION where.independentSources: 'atLeast' is above 'atMost'; swap them
            meetings   | not: {not: {not: {not: {not: {text: "x"}}}}} | LIMIT_EXCEEDED where.not.not.not.not.not: filters may be nested 5 deep; this is deeper
            """)
    void isRefused(String list, String where, String error) {
        assertThat(GraphQl.ask("{ " + list + "(where: {" + where + "}) { nodes { slug } } }")
                        .errors())
                .containsExactly(error);
    }

    @Test
    void aFilterMayBeFiveDeep() {
        assertThat(slugs("meetings", "not: {not: {not: {not: {about: \"aid\"}}}}"))
                .containsExactly("call");
    }

    @Test
    void aFilterMayJoinAHundredOthers() {
        assertThat(slugs("meetings", "or: [" + "{about: \"aid\"} ".repeat(100) + "]"))
                .containsExactly("call");
        assertThat(GraphQl.ask("{ meetings(where: {or: [" + "{about: \"aid\"} ".repeat(101)
                                + "]}) { nodes { slug } } }")
                        .errors())
                .containsExactly("LIMIT_EXCEEDED where.or: at most 100 filters may be joined; these are 101");
    }

    @Test
    void aNullFilterIsNoFilter() {
        assertThat(GraphQl.ask("{ meetings(where: null) { totalCount } }").value("meetings.totalCount"))
                .isEqualTo(2);
        assertThat(slugs("meetings", "about: null, and: null, format: null")).hasSize(2);
    }
}

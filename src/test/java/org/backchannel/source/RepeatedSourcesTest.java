package org.backchannel.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aPolicy;
import static org.backchannel.testsupport.Drafts.aSource;
import static org.backchannel.testsupport.Drafts.aStatement;
import static org.backchannel.testsupport.Drafts.locating;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A post repeats a blog, which repeats a paper, which repeats a wire; a radio repeats the wire, too. */
@QuarkusTest
class RepeatedSourcesTest {
    @Inject
    TestRecord record;

    @BeforeEach
    void aChainOfSourcesAndWhatCitesEach() {
        record.empty();
        record.record(
                aSource("wire").on("2024-01"),
                aSource("paper").on("2024-02").repeating("wire"),
                aSource("blog").on("2024-03").repeating("paper"),
                aSource("post").on("2024-04").repeating("blog"),
                aSource("radio").on("2024-05").repeating("wire"));
        for (String source : new String[] {"wire", "paper", "blog", "post", "radio"}) {
            record.record(
                    aPerson("p-" + source).named("P " + source).citing(locating(source, "1")),
                    aPolicy("y-" + source, "p-" + source).citing(locating(source, "1")),
                    aMeeting("m-" + source).citing(locating(source, "1")),
                    aStatement("s-" + source, "p-" + source).citing(locating(source, "1")));
        }
    }

    private static Object[] slugs(String list, String where) {
        return GraphQl.ask("{ " + list + "(where: {" + where + "}) { nodes { slug } } }")
                .values(list + ".nodes.slug")
                .toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "wire,  wire paper blog post radio",
        "paper, paper blog post",
        "blog,  blog post",
        "post,  post",
        "radio, radio"
    })
    void aSourceIsRepeatedAtAnyRemove(String source, String repeaters) {
        String[] all = repeaters.split(" ");

        assertThat(slugs("sources", "origin: \"" + source + "\"")).containsExactlyInAnyOrder((Object[]) all);
        for (String list : new String[] {"actors p-", "policies y-", "meetings m-", "statements s-"}) {
            String[] listAndPrefix = list.split(" ");
            assertThat(slugs(listAndPrefix[0], "citing: \"" + source + "\""))
                    .as(list)
                    .extracting(slug -> ((String) slug).substring(listAndPrefix[1].length()))
                    .containsExactlyInAnyOrder(all);
        }
    }

    @Test
    void whatDoesNotRepeatASourceIsFoundByItsDenial() {
        assertThat(slugs("sources", "not: {origin: \"paper\"}"))
                .containsExactlyInAnyOrder("wire", "radio", "ready-source");
        assertThat(slugs("meetings", "not: {citing: \"blog\"}"))
                .containsExactlyInAnyOrder("m-wire", "m-paper", "m-radio");
    }

    @Test
    void whatTurnsOutToRepeatAnotherIsFoundThereAndNoLongerBefore() {
        record.record(aSource("blog").on("2024-03").repeating("radio"));

        assertThat(slugs("sources", "origin: \"paper\"")).containsExactly("paper");
        assertThat(slugs("sources", "origin: \"radio\"")).containsExactlyInAnyOrder("blog", "post", "radio");
        assertThat(slugs("meetings", "citing: \"radio\"")).containsExactlyInAnyOrder("m-blog", "m-post", "m-radio");
    }

    @Test
    void itTakesAsManyStatementsHoweverManyRepeatIt() {
        for (String where : new String[] {"meetings(where: {citing: \"%s\"})", "sources(where: {origin: \"%s\"})"}) {
            String document = "{ " + where + " { nodes { slug } } }";
            long ofOne =
                    SqlCount.of(() -> GraphQl.ask(document.formatted("post")).data());

            for (String source : new String[] {"wire", "paper", "blog"}) {
                assertThat(SqlCount.of(
                                () -> GraphQl.ask(document.formatted(source)).data()))
                        .as(document, source)
                        .isEqualTo(ofOne);
            }
        }
    }
}

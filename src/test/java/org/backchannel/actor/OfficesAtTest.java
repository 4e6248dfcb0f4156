package org.backchannel.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.anOffice;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.backchannel.record.Confirmation;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices held on a day, by what their dates can mean. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficesAtTest {
    @Inject
    TestRecord record;

    @BeforeAll
    void offices() {
        record.empty();
        record.record(
                aState("north"),
                aPerson("nils"),
                anOffice("nils", "north").slug("minister").since("2024-12").until("2025-05"),
                anOffice("nils", "north").slug("elder"),
                anOffice("nils", "north")
                        .slug("viceroy")
                        .since("2020")
                        .until("2024-11")
                        .confirmation(Confirmation.DENIED));
        record.record(
                aState("south"),
                aPerson("ann"),
                anOffice("ann", "south").since("2024-12").until("2025-05"),
                aPerson("bob"),
                anOffice("bob", "south").since("2024").until("2024"),
                aPerson("cid"),
                anOffice("cid", "south").since("2024-06-15").until("2024"),
                aPerson("dan"),
                anOffice("dan", "south").since("2023").until("2024-03-01"),
                aPerson("eve"),
                anOffice("eve", "south").until("2024-08"),
                aPerson("fay"),
                anOffice("fay", "south").since("2024"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            at: "2024-11-30"                    | elder
            at: "2024-12-15"                    | elder minister
            at: "2024-12-15", match: DEFINITELY |
            at: "2025-02-01", match: DEFINITELY | minister
            at: "2025-05-01", match: DEFINITELY | minister
            at: "2025-05-02", match: DEFINITELY |
            at: "2025-05-31", match: POSSIBLY   | elder minister
            at: "2025-06-01"                    | elder
            match: DEFINITELY                   | elder viceroy minister
            at: "2022-01-01", match: DEFINITELY |
            at: "2022-01-01"                    | elder
            """)
    void areThosePossiblyOrSurelyHeld(String arguments, String expected) {
        List<String> slugs =
                expected == null ? List.of() : List.of(expected.trim().split(" "));

        assertThat(GraphQl.ask("{ actor(id: \"nils\") { offices(" + arguments + ") { slug } } }")
                        .values("actor.offices.slug"))
                .isEqualTo(slugs);
        assertThat(GraphQl.ask("{ actor(id: \"north\") { holders(" + arguments + ") { slug } } }")
                        .values("actor.holders.slug"))
                .isEqualTo(slugs);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            from: "2024-01-01", to: "2024-12-31" | ann bob cid dan fay
            from: "2024-01-01", to: "2024-12-30" | cid dan
            from: "2024-01-02", to: "2024-12-31" | ann cid dan fay
            from: "2020-01-01", to: "2030-12-31" | ann bob cid dan fay
            from: "2024-06-15", to: "2024-06-15" | cid
            from: "2024-06-16", to: "2024-12-31" | ann fay
            from: "2024-01-01", to: "2024-06-14" | dan
            from: "2024-03-01", to: "2024-03-01" | dan
            from: "2024-03-02", to: "2024-06-14" |
            from: "2023-01-01", to: "2023-12-31" | dan
            from: "2023-01-01", to: "2023-12-30" |
            from: "2025-05-01", to: "2025-05-31" | ann fay
            from: "2025-05-02", to: "2025-05-31" | fay
            to: "2024-12-31"                     | ann bob cid dan fay
            from: "2024-01-01"                   | ann bob cid dan fay
            """)
    void areSurelyHeldInARangeThatHasADayOfThemWhicheverDaysTheirDatesMean(String range, String expected) {
        List<String> slugs =
                expected == null ? List.of() : List.of(expected.trim().split(" "));

        assertThat(GraphQl.ask("{ actors(where: {holdsOffice: {body: \"south\", held: {" + range
                                + ", match: DEFINITELY}}}) { nodes { slug } } }")
                        .values("actors.nodes.slug"))
                .isEqualTo(slugs);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024-06-14, ",
        "2024-06-15, cid-in-south",
        "2024-06-16, ",
        "2024-03-01, dan-in-south",
        "2024-12-31, ann-in-south fay-in-south",
        "2025-01-01, ann-in-south fay-in-south"
    })
    void areSurelyHeldOnADayThatTheirDatesMeanInAnyCase(String day, String expected) {
        assertThat(GraphQl.ask("{ actor(id: \"south\") { holders(at: \"" + day + "\", match: DEFINITELY) { slug } } }")
                        .values("actor.holders.slug"))
                .containsExactlyInAnyOrder(
                        expected == null ? new Object[] {} : expected.trim().split(" "));
    }
}

package org.backchannel.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.anOffice;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
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
                anOffice("nils", "north").slug("elder"));
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
            match: DEFINITELY                   | elder minister
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
}

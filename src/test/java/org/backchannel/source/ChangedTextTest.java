package org.backchannel.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aSource;
import static org.backchannel.testsupport.Drafts.citing;
import static org.backchannel.testsupport.Drafts.locating;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.DraftRefused;
import org.backchannel.record.Registrar;
import org.backchannel.testsupport.ActorBuilder;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of verified passages when the text they were verified against changes. */
@QuarkusTest
class ChangedTextTest {
    @Inject
    TestRecord record;

    @BeforeEach
    void aPersonCitedFromAText() {
        record.empty();
        record.record(aSource("s").text("They met in Baku."), citingTheText());
    }

    private static ActorBuilder citingTheText() {
        return aPerson("x").citing(citing("s", "met in Baku"));
    }

    private static List<Object> evidence(String field) {
        return GraphQl.ask("{ actor(id: \"x\") { revision citations { nodes { exact start end evidence } } } }")
                .values("actor." + field);
    }

    @Test
    void aPassageThatMovedKeepsItsEvidenceAtItsNewPlace() {
        record.record(aSource("s").text("Last week they met in Baku."));

        assertThat(evidence("citations.nodes.start")).containsExactly(15);
        assertThat(evidence("citations.nodes.end")).containsExactly(26);
        assertThat(evidence("citations.nodes.evidence")).containsExactly("VERIFIED");
    }

    @Test
    void aPassageThatIsGoneIsMarkedMissing() {
        record.record(aSource("s").text("They met in Paris."));

        assertThat(evidence("citations.nodes.evidence")).containsExactly("MISSING");
        assertThat(evidence("citations.nodes.exact")).containsExactly("met in Baku");
    }

    @Test
    void aPassageThatCameToStandTwiceIsMarkedAmbiguous() {
        record.record(aSource("s").text("They met in Baku. They met in Baku."));

        assertThat(evidence("citations.nodes.evidence")).containsExactly("AMBIGUOUS");
        assertThat(evidence("citations.nodes.start")).containsOnlyNulls();
    }

    @Test
    void aPassageThatCameBackIsVerifiedAgain() {
        record.record(aSource("s").text("They met in Paris."));
        record.record(aSource("s").text("In May they met in Baku."));

        assertThat(evidence("citations.nodes.evidence")).containsExactly("VERIFIED");
        assertThat(evidence("citations.nodes.start")).containsExactly(12);
    }

    @Test
    void aTextThatIsNoLongerHeldLeavesItsPassagesMissing() {
        record.record(aSource("s"));

        assertThat(evidence("citations.nodes.evidence")).containsExactly("MISSING");
    }

    @Test
    void aTextThatCameToBeHeldLeavesItsLocatorsAsTheyWereRecorded() {
        record.record(aSource("s"), aPerson("x").citing(locating("s", "page 1")));
        record.record(aSource("s").text("They met in Baku."));

        assertThat(evidence("citations.nodes.evidence")).containsExactly("TEXT_UNAVAILABLE");
        assertThat(evidence("citations.nodes.exact")).containsOnlyNulls();
    }

    @Test
    void whatCitesAChangedSourceInTheSameBatchIsVerifiedAnew() {
        assertThatThrownBy(() -> record.record(aSource("s").text("They met in Paris."), citingTheText()))
                .isInstanceOf(DraftRefused.class)
                .hasMessageStartingWith("actor 'x': citations[0].exact: 'met in Baku' has 0 matches");
        assertThat(evidence("citations.nodes.evidence")).containsExactly("VERIFIED");

        Registrar.Outcome outcome = record.record(aSource("s").text("So they met in Baku."), citingTheText());
        assertThat(outcome).isEqualTo(new Registrar.Outcome(0, 2, 0));
        assertThat(evidence("revision")).containsExactly(2);
        assertThat(evidence("citations.nodes.start")).containsExactly(8);
    }

    @Test
    void citationsKeepTheirIdentityWhileThePassageChanges() {
        List<String> before = record.select("select global_id from citation order by global_id");
        record.record(aPerson("x").citing(new CitationDraft("s", "in Baku", "met ", ".", null)));

        assertThat(record.select("select global_id from citation order by global_id"))
                .isEqualTo(before);
        assertThat(evidence("citations.nodes.exact")).containsExactly("in Baku");
    }

    @Test
    void aCitationThatIsDroppedIsGoneWithItsEntry() {
        record.record(aPerson("x").citing(citing("s", "met in Baku"), citing("s", "They")));
        record.record(aPerson("x").citing(citing("s", "They")));

        assertThat(evidence("citations.nodes.exact")).containsExactly("They");
        assertThat(record.select("select slug from entry where slug like 'x/%'"))
                .containsExactly("x/evidence-1");
    }
}

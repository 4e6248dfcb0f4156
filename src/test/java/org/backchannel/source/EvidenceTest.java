package org.backchannel.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.testsupport.Drafts.READY_PASSAGE;
import static org.backchannel.testsupport.Drafts.READY_SOURCE;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aParticipant;
import static org.backchannel.testsupport.Drafts.aPerson;
import static org.backchannel.testsupport.Drafts.aSource;
import static org.backchannel.testsupport.Drafts.citing;
import static org.backchannel.testsupport.Drafts.locating;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.backchannel.record.CitationDraft;
import org.backchannel.record.DraftRefused;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceTest {
    private static final String CITATIONS =
            "{ actor(id: \"x\") { independentSources citations { nodes { slug exact start end locator evidence } } } }";

    @Inject
    TestRecord record;

    @BeforeEach
    void nothing() {
        record.empty();
    }

    /** The evidence of a person x, each as what it quotes, its offsets and its state. */
    private static List<String> evidence() {
        return GraphQl.ask("{ actor(id: \"x\") { citations { nodes { exact start end evidence } } } }")
                .data()
                .at("/actor/citations/nodes")
                .findParents("exact")
                .stream()
                .map(one -> one.get("exact").asText() + " " + one.get("start") + "-" + one.get("end") + " "
                        + one.get("evidence").asText())
                .toList();
    }

    private void sourceWithText(String text) {
        record.record(aSource("s").text(text));
    }

    private void refused(String message, CitationDraft... citations) {
        Map<String, String> before = record.rowCounts();
        assertThatThrownBy(() -> record.record(aPerson("x").citing(citations)))
                .isInstanceOf(DraftRefused.class)
                .hasMessage("actor 'x': " + message);
        assertThat(record.rowCounts()).isEqualTo(before);
    }

    @Test
    void aPassageIsFoundWhereItStands() {
        sourceWithText("They met in Baku.");
        record.record(aPerson("x").citing(citing("s", "met in Baku")));

        assertThat(evidence()).containsExactly("met in Baku 5-16 VERIFIED");
    }

    @Test
    void aPassageThatIsNotThereIsRefused() {
        sourceWithText("They met in Baku.");

        refused(
                "citations[0].exact: 'met in Paris' has 0 matches in the text of 's'; quote it letter by letter, 1 match is needed",
                citing("s", "met in Paris"));
    }

    @Test
    void aPassageThatIsThereTwiceIsRefused() {
        sourceWithText("They met. They met again. They met.");

        refused(
                "citations[0].exact: 'They met' has 3 matches in the text of 's';"
                        + " add a prefix or suffix that tells the one meant from the others, 1 match is needed",
                citing("s", "They met"));
    }

    @Test
    void prefixOrSuffixTellLookAlikesApart() {
        sourceWithText("They met. They met again.");
        record.record(aPerson("x")
                .citing(
                        new CitationDraft("s", "They met", null, " again", null),
                        new CitationDraft("s", "met", "They ", ".", null)));

        assertThat(evidence()).containsExactly("They met 10-18 VERIFIED", "met 5-8 VERIFIED");
    }

    @Test
    void offsetsCountCodePoints() {
        sourceWithText("🤝🕊 قال الوزير: They met.");
        record.record(aPerson("x").citing(citing("s", "They met"), citing("s", "الوزير"), citing("s", "🕊")));

        assertThat(evidence()).containsExactly("They met 15-23 VERIFIED", "الوزير 7-13 VERIFIED", "🕊 1-2 VERIFIED");
    }

    @Test
    void aPassageDoesNotCutACharacterInTwo() {
        sourceWithText("Re\u0301union and 👍🏽 and x\u0323y");

        refused(
                "citations[0].exact: 'x' has 0 matches in the text of 's'; quote it letter by letter, 1 match is needed",
                citing("s", "x"));
        refused(
                "citations[0].exact: '👍' has 0 matches in the text of 's'; quote it letter by letter, 1 match is needed",
                citing("s", "👍"));
        record.record(aPerson("x").citing(citing("s", "Re\u0301union")));
        assertThat(evidence()).containsExactly("Réunion 0-7 VERIFIED");
    }

    @Test
    void aPassageHasAtMostFiveHundredCodePoints() {
        sourceWithText("🤝".repeat(500) + ".");
        record.record(aPerson("x").citing(citing("s", "🤝".repeat(500))));

        assertThat(evidence()).containsExactly("🤝".repeat(500) + " 0-500 VERIFIED");
        record.empty();
        sourceWithText("🤝".repeat(500) + ".");
        refused(
                "citations[0].exact: the passage has 501 code points; quote at most 500, or cite two passages",
                citing("s", "🤝".repeat(500) + "."));
    }

    @Test
    void aSourceWithoutTextIsCitedByLocatorOnly() {
        record.record(aSource("s"));

        refused(
                "citations[0].locator: we don't hold the text of 's', so a passage of it can't be checked;"
                        + " say where to look instead, like 'paragraph 3'",
                citing("s", "They met"));
        record.record(aPerson("x").citing(locating("s", "paragraph 3")));
        assertThat(GraphQl.ask(CITATIONS).data()).isEqualTo(GraphQl.json("""
                                {"actor": {"independentSources": 1, "citations": {"nodes": [{"slug": "x/evidence-1", "exact": null,
                                "start": null, "end": null, "locator": "paragraph 3", "evidence": "TEXT_UNAVAILABLE"}]}}}"""));
    }

    @Test
    void aSourceWithTextIsNotCitedByLocator() {
        refused(
                "citations[0].exact: we hold the text of 'ready-source', so quote the passage instead of giving a locator",
                locating(READY_SOURCE, "paragraph 3"));
    }

    @Test
    void aFactWithoutCitationIsRefused() {
        refused("citations: a fact needs its source; give at least one citation");
        assertThatThrownBy(() -> record.record(
                        aPerson("x"), aMeeting("m").with(aParticipant("x").citing())))
                .isInstanceOf(DraftRefused.class)
                .hasMessage(
                        "meeting 'm': participants[0].citations: a fact needs its source; give at least one citation");
    }

    @Test
    void aCitationOfAnUnknownSourceIsRefused() {
        refused(
                "citations[1].source: no source has the id or slug 'nowhere'",
                citing(READY_SOURCE, READY_PASSAGE),
                citing("nowhere", "x"));
    }

    @Test
    void independentSourcesAreCountedByOrigin() {
        record.record(
                aSource("origin"),
                aSource("copy").repeating("origin"),
                aSource("copy-of-copy").repeating("copy"),
                aSource("another"),
                aPerson("x").citing(locating("origin", "1"), locating("copy", "1"), locating("copy-of-copy", "1")));
        assertThat(GraphQl.ask(CITATIONS).value("actor.independentSources")).isEqualTo(1);

        record.record(aPerson("x").citing(locating("copy-of-copy", "1"), locating("another", "1")));
        assertThat(GraphQl.ask(CITATIONS).value("actor.independentSources")).isEqualTo(2);
    }

    @Test
    void aSourceThatTurnsOutToRepeatAnotherMovesWhateverRepeatsIt() {
        record.record(
                aSource("agency"),
                aSource("paper"),
                aSource("briefing").repeating("paper"),
                aPerson("x").citing(locating("agency", "1"), locating("briefing", "1")));
        assertThat(GraphQl.ask(CITATIONS).value("actor.independentSources")).isEqualTo(2);

        record.record(aSource("paper").repeating("agency"));
        assertThat(GraphQl.ask(CITATIONS).value("actor.independentSources")).isEqualTo(1);
        assertThat(GraphQl.ask("{ actors(where: {id: [\"x\"], independentSources: {atLeast: 2}}) { totalCount } }")
                        .value("actors.totalCount"))
                .isEqualTo(0);

        record.record(aSource("paper"));
        assertThat(GraphQl.ask(CITATIONS).value("actor.independentSources")).isEqualTo(2);
    }

    @Test
    void aCircleOfOriginsIsRefused() {
        record.record(aSource("a"), aSource("b").repeating("a"), aSource("c").repeating("b"));

        assertThatThrownBy(() -> record.record(aSource("a").repeating("c")))
                .isInstanceOf(DraftRefused.class)
                .hasMessage(
                        "source 'a': originSource: 'c' itself repeats this source; a source can't be its own origin");
        assertThatThrownBy(() ->
                        record.record(aSource("d").repeating("e"), aSource("e").repeating("d")))
                .isInstanceOf(DraftRefused.class)
                .hasMessageContaining("originSource: makes a circle: d → e → d");
    }
}

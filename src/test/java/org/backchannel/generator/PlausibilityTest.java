package org.backchannel.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.backchannel.actor.ActorKind;
import org.backchannel.meeting.MeetingDraft;
import org.backchannel.record.DateDraft;
import org.backchannel.record.Draft;
import org.backchannel.record.FactDraft;
import org.backchannel.statement.StatementDraft;
import org.junit.jupiter.api.Test;

/** A generated record has the shape of a real one: a few who act all the time, and much that is known vaguely. */
class PlausibilityTest {
    private static final Plan PLAN = new Plan(1, 3000);
    private static final Cast CAST = new Cast(PLAN);
    private static final List<Draft> DRAFTS = drafts();
    private static final List<MeetingDraft> MEETINGS = of(MeetingDraft.class);
    private static final List<StatementDraft> STATEMENTS = of(StatementDraft.class);
    private static final List<MeetingDraft.Participant> PARTICIPANTS = MEETINGS.stream()
            .flatMap(meeting -> meeting.participants().stream())
            .toList();

    private static List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (long portion = 0; portion < PLAN.portions(); portion++) {
            drafts.addAll(RecordGenerator.portion(PLAN, CAST, portion).drafts());
        }
        return drafts;
    }

    private static <T> List<T> of(Class<T> kind) {
        return DRAFTS.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <T> double percent(List<T> all, Predicate<T> such) {
        return 100.0 * all.stream().filter(such).count() / all.size();
    }

    private static double each(double number, List<?> all) {
        return number / all.size();
    }

    @Test
    void threeOrFourTakePartInAMeetingAndTwoStatementsAreMade() {
        assertThat(MEETINGS).hasSize(3000);
        assertThat(each(PARTICIPANTS.size(), MEETINGS)).isCloseTo(3.4, Offset.offset(0.2));
        assertThat(each(STATEMENTS.size(), MEETINGS)).isEqualTo(2);
        assertThat(each(
                        STATEMENTS.stream()
                                .mapToInt(statement -> statement.mentions().size())
                                .sum(),
                        STATEMENTS))
                .isCloseTo(1.35, Offset.offset(0.1));
        assertThat(each(
                        MEETINGS.stream()
                                .mapToInt(meeting -> meeting.citations().size())
                                .sum(),
                        MEETINGS))
                .isCloseTo(1.25, Offset.offset(0.1));
    }

    @Test
    void thatIsFiftyRowsForEachMeeting() {
        long actors = PLAN.actorPortions();
        long rows = LongStream.range(actors, PLAN.portions())
                .mapToObj(portion -> filed(portion).rows.byTable().values())
                .flatMap(Collection::stream)
                .mapToLong(List::size)
                .sum();

        assertThat(each(rows, MEETINGS)).isCloseTo(50, Offset.offset(4.0));
    }

    private static Filed filed(long portion) {
        Filed filed = new Filed(CAST, Filed.firstFree(CAST));
        DraftFiling.file(RecordGenerator.portion(PLAN, CAST, portion), filed);
        return filed;
    }

    @Test
    void oneCouncilIsInvolvedInATenthOfAllMeetingsAndNoOtherBodyInMore() {
        Map<ActorKind, Map.Entry<Cast.Member, Long>> busiest = new EnumMap<>(ActorKind.class);
        involvements().forEach((key, meetings) -> {
            Cast.Member actor = CAST.at((int) (key - 1));
            busiest.merge(actor.kind(), Map.entry(actor, meetings), BinaryOperator.maxBy(Map.Entry.comparingByValue()));
        });
        Map.Entry<Cast.Member, Long> body = busiest.get(ActorKind.ORGANISATION);

        assertThat(body.getKey().name()).startsWith("National Security Council");
        assertThat(100 * each(body.getValue(), MEETINGS)).isBetween(8.0, 14.0);
        assertThat(100 * each(busiest.get(ActorKind.STATE).getValue(), MEETINGS))
                .isBetween(15.0, 35.0);
    }

    /** In how many meetings each actor is involved as a participant, by its key. */
    private static Map<Long, Long> involvements() {
        return LongStream.range(PLAN.actorPortions(), PLAN.portions())
                .mapToObj(portion -> filed(portion).rows.byTable().get("involvement"))
                .flatMap(List::stream)
                .filter(row -> row[0].equals("PARTICIPANT"))
                .collect(Collectors.groupingBy(row -> (Long) row[1], Collectors.counting()));
    }

    @Test
    void aFewTakePartAllTheTimeAndMostHardlyEver() {
        List<Long> shares = PARTICIPANTS.stream()
                .collect(Collectors.groupingBy(MeetingDraft.Participant::actor, Collectors.counting()))
                .values()
                .stream()
                .sorted(Comparator.reverseOrder())
                .toList();

        assertThat((double) shares.get(0) / shares.get(100)).isBetween(8.0, 25.0);
        assertThat(CAST.size() - shares.stream().filter(times -> times > 5).count())
                .isGreaterThan(CAST.size() / 2);
    }

    @Test
    void aThirdOfTheDatesIsVagueAndEveryWayOfVaguenessOccurs() {
        assertThat(percent(MEETINGS, meeting -> meeting.date().edtf().matches("\\d{4}-\\d\\d-\\d\\d")))
                .isBetween(55.0, 65.0);
        assertThat(MEETINGS.stream().map(MeetingDraft::date).map(DateDraft::edtf))
                .anyMatch(edtf -> edtf.endsWith("~"))
                .anyMatch(edtf -> edtf.endsWith("?"))
                .anyMatch(edtf -> edtf.endsWith("X"))
                .anyMatch(edtf -> edtf.startsWith("[.."))
                .anyMatch(edtf -> edtf.contains("/"));
    }

    @Test
    void manyAreUnnamedAndSomeOfTheSpeakersToo() {
        assertThat(percent(PARTICIPANTS, one -> Boolean.FALSE.equals(one.named())))
                .isBetween(8.0, 30.0);
        assertThat(percent(STATEMENTS, statement -> statement.speaker() == null))
                .isBetween(10.0, 14.0);
    }

    @Test
    void bodiesLieWithinBodiesAndRoundsWithinRounds() {
        assertThat(IntStream.range(0, CAST.size())
                        .map(i -> CAST.at(i).wholes().size())
                        .max()
                        .orElseThrow())
                .isGreaterThan(5);
        assertThat(percent(MEETINGS, meeting -> meeting.partOf() != null)).isBetween(9.0, 15.0);
        assertThat(MEETINGS.stream().map(MeetingDraft::precededBy).filter(Objects::nonNull))
                .isNotEmpty();
    }

    @Test
    void everyFactHasItsEvidence() {
        assertThat(of(FactDraft.class))
                .allSatisfy(fact -> assertThat(fact.citations()).isNotEmpty());
        assertThat(PARTICIPANTS).allSatisfy(one -> assertThat(one.citations()).isNotEmpty());
    }

    @Test
    void noStateHasTheNameOfAnother() {
        assertThat(IntStream.range(0, CAST.size())
                        .mapToObj(CAST::at)
                        .filter(member -> member.kind() == ActorKind.STATE)
                        .map(member -> member.name().replaceAll(".* of ", "")))
                .hasSize(109)
                .doesNotHaveDuplicates();
    }
}

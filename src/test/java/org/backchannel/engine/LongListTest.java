package org.backchannel.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list without pages may be longer than its cost says: then what it became counts. */
@QuarkusTest
@TestProfile(LongListTest.TwentyRecords.class)
class LongListTest {
    public static class TwentyRecords implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("backchannel.limits.cost", "20");
        }
    }

    @Inject
    TestRecord record;

    @BeforeEach
    void aSourceThatIsRepeatedOften() {
        record.empty();
        record.record(Stream.concat(
                        Stream.of(aSource("agency")), IntStream.range(0, 12).mapToObj(i -> aSource("paper-" + i)
                                .repeating("agency")))
                .toList());
    }

    @Test
    void aListThatIsLongerThanItsCostIsAnsweredUpToTheLimit() {
        GraphQl.Answer answer = GraphQl.ask("{ source(id: \"agency\") { repeatedBy { slug } } }");
        assertThat(answer.whole().at("/extensions/cost/requested").asInt()).isEqualTo(1 + 5);
        assertThat(answer.data().at("/source/repeatedBy")).hasSize(12);
    }

    @Test
    void whatStandsBelowIsRefusedOnceThereIsTooMuch() {
        GraphQl.Answer answer = GraphQl.ask("{ source(id: \"agency\") { repeatedBy { originSource { slug } } } }");
        assertThat(answer.errors())
                .containsExactly("LIMIT_EXCEEDED the answer may have 20 records at most; this one has more. Ask for"
                        + " smaller pages or fewer levels, or in several requests");
        assertThat(answer.whole().has("data")).isFalse();
    }

    @Test
    void theSchemaIsNoPartOfTheRecord() {
        assertThat(GraphQl.ask("{ __schema { types { name fields { name } } } }")
                        .errors())
                .isEmpty();
    }
}

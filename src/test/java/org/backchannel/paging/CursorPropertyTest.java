package org.backchannel.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.backchannel.paging.Ordering.Term;
import org.backchannel.record.Recorded;
import org.backchannel.refusal.Refusal;
import org.backchannel.refusal.RefusalCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorPropertyTest {
    private static final class Row extends Recorded {
        private final String title;
        private final LocalDate day;
        private final Instant moment;

        Row(long key, String title, LocalDate day, Instant moment) {
            this.entryId = key;
            this.title = title;
            this.day = day;
            this.moment = moment;
        }
    }

    private static final Listing<Row> LIST = new Listing<>(
            Row.class,
            "r",
            Condition.ALWAYS,
            Ordering.by(
                    "r",
                    List.of(
                            Term.text("r.title", OrderDirection.ASCENDING, row -> row.title),
                            Term.day("r.day", OrderDirection.DESCENDING, row -> row.day),
                            Term.instant("r.moment", OrderDirection.ASCENDING, row -> row.moment))));

    @Property
    void aPlaceIsReadAsItWasWritten(
            @ForAll String title,
            @ForAll @LongRange(min = -2_440_000, max = 2_932_896) long day,
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
            @ForAll long key) {
        Assume.that(
                title.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(title)); // as all texts are
        Row row = new Row(key, title, LocalDate.ofEpochDay(day), Instant.ofEpochSecond(second));

        assertThat(Cursor.read(Cursor.in(LIST).apply(row), LIST, "after"))
                .containsExactly(title, row.day, row.moment, key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u4e2d", "\ud83d\udd4a", "\"", "\u0001"})
    void soIsThatOfTheLongestTitle(String character) {
        Row row = new Row(1, character.repeat(500), LocalDate.of(2025, 1, 1), Instant.EPOCH);

        assertThat(Cursor.read(Cursor.in(LIST).apply(row), LIST, "after")).contains(row.title);
    }

    @Property
    void whateverIsNotACursorIsRefused(@ForAll String garbage) {
        refused(garbage);
    }

    @Property
    void encodedGarbageIsRefused(@ForAll byte[] garbage) {
        refused(Base64.getUrlEncoder().withoutPadding().encodeToString(garbage));
    }

    @Property
    void anyJsonIsRefused(@ForAll @Size(max = 6) List<String> parts) throws JsonProcessingException {
        refused(encoded(parts));
    }

    @Property
    void aPlaceOfOtherValuesIsRefused(@ForAll @Size(4) List<String> values) throws JsonProcessingException {
        List<String> parts = new ArrayList<>(List.of(LIST.mark()));
        parts.addAll(values);
        refused(encoded(parts));
    }

    private static String encoded(List<String> parts) throws JsonProcessingException {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new JsonMapper().writeValueAsString(parts).getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String cursor) {
        assertThatThrownBy(() -> Cursor.read(cursor, LIST, "after")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(RefusalCode.VALIDATION);
            assertThat(refusal.field()).isEqualTo("after");
        });
    }
}

package org.backchannel.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class EdtfPropertyTest {

    @Property
    void anyTextIsReadOrRefusedAndNothingElse(@ForAll String text) {
        readOrRefuse(text);
    }

    @Property(tries = 2000)
    void anyTextOfTheNotationsCharactersIsReadInOrderOrRefused(@ForAll("almostDates") String text) {
        Edtf date = readOrRefuse(text);
        Statistics.collect(date == null ? "refused" : "read");
        // Guards against a generator that makes no dates, or nothing else.
        Statistics.coverage(coverage -> {
            coverage.check("read").percentage(share -> share > 20);
            coverage.check("refused").percentage(share -> share > 20);
        });
        if (date != null) {
            assertThat(date.text()).isEqualTo(text);
            assertThat(date.earliest() == null).isEqualTo(date.startBound() != DateBound.KNOWN);
            assertThat(date.latest() == null).isEqualTo(date.endBound() != DateBound.KNOWN);
            if (date.earliest() != null && date.latest() != null) {
                assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
            }
        }
    }

    @Property
    void aDayMeansItself(@ForAll("days") LocalDate day) {
        Edtf date = Edtf.parse(day.toString());
        assertThat(List.of(date.earliest(), date.latest())).containsOnly(day);
        assertThat(date.precision()).isEqualTo(DatePrecision.DAY);
    }

    @Property
    void unspecifiedDigitsOnlyWiden(@ForAll("days") LocalDate day, @ForAll("maskOfDigits") String mask) {
        String digits = day.toString();
        StringBuilder masked = new StringBuilder(digits);
        int start = digits.length() - mask.length();
        for (int i = 0; i < mask.length(); i++) {
            if (mask.charAt(i) == 'X' && Character.isDigit(digits.charAt(start + i))) {
                masked.setCharAt(start + i, 'X');
            }
        }
        Edtf date = Edtf.parse(masked.toString());
        assertThat(day).isBetween(date.earliest(), date.latest());
    }

    @Property
    void qualifiersDoNotWiden(@ForAll("days") LocalDate day, @ForAll("qualifiers") String qualifier) {
        Edtf date = Edtf.parse(day + qualifier);
        assertThat(List.of(date.earliest(), date.latest())).containsOnly(day);
        assertThat(date.uncertain() || date.approximate()).isTrue();
    }

    @Property
    void anIntervalIsReadExactlyIfItIsInOrder(@ForAll("days") LocalDate start, @ForAll("days") LocalDate end) {
        Edtf interval = readOrRefuse(start + "/" + end);
        assertThat(interval == null).isEqualTo(start.isAfter(end));
    }

    @Property
    void aSetReachesFromItsFirstToItsLastDayInAnyOrder(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        Edtf set = Edtf.parse("[%s,%s]".formatted(one, other));
        assertThat(set.earliest()).isEqualTo(one.isBefore(other) ? one : other);
        assertThat(set.latest()).isEqualTo(one.isBefore(other) ? other : one);
    }

    /** All that java.time writes as EDTF does. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(-9999, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> maskOfDigits() {
        return Arbitraries.strings().withChars('X', '0').ofLength("2025-05-14".length());
    }

    @Provide
    Arbitrary<String> qualifiers() {
        return Arbitraries.of("?", "~", "%");
    }

    /** One or two of what are mostly dates, put together in the ways of the notation and in others. */
    @Provide
    Arbitrary<String> almostDates() {
        Arbitrary<String> parts =
                Arbitraries.of("2025", "-0044", "20XX", "X02X", "05", "21", "1X", "XX", "14", "3X", "29", "02");
        Arbitrary<String> digits = parts.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join("-", list));
        Arbitrary<String> forms = Arbitraries.of(
                "2025-05-14",
                "2025-05",
                "202X",
                "Y12025",
                "-0044-03",
                "2024-02-2X",
                "2025-24",
                "1XXX-02-29",
                "2025-05-14T16:30Z");
        Arbitrary<String> qualifiers = Arbitraries.of("", "", "", "?", "~", "%");
        Arbitrary<String> dates = Combinators.combine(qualifiers, Arbitraries.oneOf(forms, forms, digits), qualifiers)
                .as((before, date, after) -> before + date + after);
        Arbitrary<String> frames = Arbitraries.of(
                "%1$s",
                "%1$s",
                "%s/%s",
                "%s/%s",
                "%1$s/",
                "../%1$s",
                "[%s,%s]",
                "{%s..%s}",
                "[..%1$s]",
                "{%s, %s..}",
                "%s%s",
                "%s..%s",
                "[%s/%s]",
                " %1$s",
                "[%1$s",
                "%1$sS2",
                "\u0665%1$s");
        return Combinators.combine(frames, dates, dates).as(String::formatted);
    }

    private static Edtf readOrRefuse(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException refused) {
            assertThat(refused).hasMessageEndingWith(".");
            return null;
        }
    }
}

package org.backchannel.date;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Some 1800 random dates, and what another implementation takes them to mean: npm edtf 4.11.1, see oracle.mjs beside
 * the table. We agree on all of them but for the differences named here.
 */
class EdtfOracleTest {
    private static final List<Sample> SAMPLES = samples();

    /** What edtf reads and we refuse. */
    private static final List<Difference> REFUSED_BY_CHOICE = List.of(
            new Difference("a century of two digits is no date of the profile", matches("-?\\d\\d[?~%]?")),
            new Difference("a decade of three digits is no date of the profile", matches("-?\\d{3}[?~%]?")),
            new Difference("years with an exponent are level 2", matches("Y-?\\d+E\\d+(S\\d+)?")),
            new Difference("significant digits are level 2", matches("(Y-?\\d+|-?\\d{4})S\\d+")),
            new Difference("parts of the year after the seasons are level 2", matches("-?\\d{4}-(2[5-9]|3\\d|4[01])")),
            new Difference("years beyond those of java.time", matches("Y-?\\d{10,}")),
            new Difference("no time of day in an interval, says the profile", matches(".*T.*/.*|.*/.*T.*")),
            new Difference("hour 24 was dropped by ISO 8601-1:2019", matches(".*T24.*")),
            new Difference("offsets have a colon in the extended format", matches(".*T[^/]*[+-]\\d{4}")),
            new Difference("the minus of an offset is a plain hyphen", matches(".*\u2212.*")),
            new Difference("an interval without any date says nothing", matches("(\\.\\.)?/(\\.\\.)?")),
            new Difference("dots stand once in a member of a set", matches(".*[\\[{,][^,]*\\.\\.[^,]*\\.\\..*")),
            new Difference("a range in a set runs forwards", sample -> hasReversedRange(sample.text)),
            new Difference(
                    "29 February comes every four years, edtf takes it for 1 March in others",
                    sample -> hasMissingLeapDay(sample.text)),
            new Difference("longer than 100 characters", sample -> sample.text.length() > 100));

    /** What both read, or only we do, with a reason why not to follow edtf. */
    private static final List<Difference> READ_OTHERWISE = List.of(
            new Difference("JavaScript has no years beyond 275760", matches("Y-?\\d{6,}")),
            new Difference(
                    "edtf wants an interval to begin before the first day of its end",
                    matches("(.+?)[?~%]?(-.*)?/\\1")),
            new Difference("edtf ends a season before year 0 in the year after it", matches("-\\d{4}-2[1-4]")),
            new Difference("edtf takes 30 February for 1 March", matches(".*-X2-30.*")),
            new Difference(
                    "edtf turns negative years with X around",
                    matches(".*(^|[^0-9X][?~%]?)-[0-9X]{4}.*").and(matches(".*X.*"))),
            new Difference("edtf reads month X0 as 01 to 11", matches(".*-X0.*")),
            new Difference(
                    "edtf reads no more of a set than its first date and the first day of its last",
                    sample -> sample.isSet() && sample.text.matches(".*(,|[^\\[{]\\.\\.[^\\]}]).*")));

    @Test
    void weReadEveryOtherDateAsTheOracleDoes() {
        List<String> disagreements = new ArrayList<>();
        List<Sample> compared =
                SAMPLES.stream().filter(sample -> !differs(sample)).toList();
        for (Sample sample : compared) {
            String ours = ourVerdict(sample.text);
            if (!ours.equals(sample.verdict())) {
                disagreements.add("%s: ours %s, theirs %s".formatted(sample.text, ours, sample.verdict()));
            }
        }
        assertThat(disagreements).isEmpty();
        // The differences must not grow until nothing is compared.
        assertThat(compared).hasSizeGreaterThan(900);
    }

    @Test
    void weRefuseWhatWeRefuseByChoiceWithAReason() {
        for (Sample sample : SAMPLES) {
            if (REFUSED_BY_CHOICE.stream().anyMatch(difference -> difference.applies.test(sample))) {
                assertThatThrownBy(() -> Edtf.parse(sample.text), sample.text).isInstanceOf(EdtfException.class);
            }
        }
    }

    @Test
    void weReadWhatWeReadOtherwise() {
        for (Sample sample : SAMPLES) {
            if (REFUSED_BY_CHOICE.stream().noneMatch(difference -> difference.applies.test(sample))
                    && READ_OTHERWISE.stream().anyMatch(difference -> difference.applies.test(sample))
                    && !(sample.refused() && isReversed(sample.text))) {
                assertThat(ourVerdict(sample.text)).as(sample.text).isNotEqualTo("refused");
            }
        }
    }

    @Test
    void theDaysOfASetReachAtLeastAsFarAsTheOracleSays() {
        for (Sample sample : SAMPLES) {
            if (sample.isSet()
                    && !sample.text.contains("X")
                    && REFUSED_BY_CHOICE.stream().noneMatch(difference -> difference.applies.test(sample))) {
                Edtf set = Edtf.parse(sample.text);
                assertThat(bound(set.startBound(), set.earliest()).equals(sample.earliest)
                                || !set.earliest().isAfter(LocalDate.parse(sample.earliest)))
                        .as(sample.text)
                        .isTrue();
                assertThat(bound(set.endBound(), set.latest()).equals(sample.latest)
                                || !set.latest().isBefore(LocalDate.parse(sample.latest)))
                        .as(sample.text)
                        .isTrue();
            }
        }
    }

    @Test
    void everyNamedDifferenceStillOccurs() {
        assertThat(REFUSED_BY_CHOICE)
                .allSatisfy(difference ->
                        assertThat(SAMPLES).as(difference.reason).anyMatch(difference.applies.and(Sample::isRead)));
        assertThat(READ_OTHERWISE).allSatisfy(difference -> assertThat(SAMPLES)
                .as(difference.reason)
                .anyMatch(difference.applies.and(
                        sample -> !ourVerdict(sample.text).equals(sample.verdict()))));
    }

    private static boolean differs(Sample sample) {
        return REFUSED_BY_CHOICE.stream().anyMatch(difference -> difference.applies.test(sample))
                || READ_OTHERWISE.stream().anyMatch(difference -> difference.applies.test(sample));
    }

    private static String ourVerdict(String text) {
        try {
            Edtf date = Edtf.parse(text);
            return bound(date.startBound(), date.earliest()) + " to " + bound(date.endBound(), date.latest());
        } catch (EdtfException e) {
            return "refused";
        }
    }

    private static String bound(DateBound bound, LocalDate day) {
        return switch (bound) {
            case KNOWN -> day.toString();
            case OPEN -> "open";
            case UNKNOWN -> "unknown";
        };
    }

    private static boolean isReversed(String interval) {
        String[] ends = interval.split("/");
        return ends.length == 2
                && Edtf.parse(ends[0]).earliest().isAfter(Edtf.parse(ends[1]).latest());
    }

    private static boolean hasReversedRange(String text) {
        return Pattern.compile("([0-9-]+)\\.\\.([0-9-]+)")
                .matcher(text)
                .results()
                .anyMatch(range -> Edtf.parse(range.group(1))
                        .earliest()
                        .isAfter(Edtf.parse(range.group(2)).latest()));
    }

    private static boolean hasMissingLeapDay(String text) {
        return Pattern.compile("(-?\\d{4})[?~%]?-[?~%]?02[?~%]?-[?~%]?29")
                .matcher(text)
                .results()
                .anyMatch(day -> !Year.isLeap(Integer.parseInt(day.group(1))));
    }

    private static Predicate<Sample> matches(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return sample -> pattern.matcher(sample.text).matches();
    }

    private static List<Sample> samples() {
        try (var table = EdtfOracleTest.class.getResourceAsStream("/edtf/oracle.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(columns -> new Sample(columns[1], columns[2], columns[3], columns[4]))
                    .collect(toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Sample(String text, String type, String earliest, String latest) {
        boolean refused() {
            return type.equals("refused");
        }

        boolean isRead() {
            return !refused();
        }

        boolean isSet() {
            return type.equals("Set") || type.equals("List");
        }

        /**
         * What edtf says, with two of its readings that differ by rule put right, so that those dates are compared too.
         */
        String verdict() {
            if (refused()) {
                return "refused";
            }
            if (type.equals("Date") && text.contains("T")) {
                // It moves a day with a time to UTC; ours is the day as written.
                String day = text.substring(0, text.indexOf('T'));
                return day + " to " + day;
            }
            if (type.equals("Season")) {
                // It takes spring for the first quarter of the year; ours begins in March.
                LocalDate first = LocalDate.parse(earliest).plusMonths(2);
                LocalDate dayAfter = LocalDate.parse(latest).plusDays(1).plusMonths(2);
                return first + " to " + dayAfter.minusDays(1);
            }
            return earliest + " to " + latest;
        }
    }

    private record Difference(String reason, Predicate<Sample> applies) {}
}

package org.backchannel.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.actor.ActorKind;
import org.backchannel.actor.NameKind;
import org.backchannel.involvement.InvolvementKind;
import org.backchannel.meeting.ContactLevel;
import org.backchannel.meeting.Disclosure;
import org.backchannel.meeting.MeetingFormat;
import org.backchannel.meeting.ParticipationRole;
import org.backchannel.policy.PolicyKind;
import org.backchannel.policy.PolicyStatus;
import org.backchannel.source.EvidenceState;
import org.backchannel.source.SourceKind;
import org.backchannel.statement.AttributionKind;
import org.backchannel.statement.Medium;
import org.backchannel.statement.Wording;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables hold what the classes hold: the values of the enumerations, references, and what may be left out. */
@QuarkusTest
class ColumnsTest {
    private static final Pattern QUOTED = Pattern.compile("'([A-Z_]+)'");

    private static final Set<String> OPTIONAL = Set.of(
            "source.url",
            "source.publisher_id",
            "source.author",
            "source.published_text",
            "source.accessed_on",
            "source.language",
            "source.text",
            "source.text_sha256",
            "source.origin_source_id",
            "citation.exact",
            "involvement.date_earliest",
            "involvement.date_latest",
            "citation.prefix",
            "citation.suffix",
            "citation.start_offset",
            "citation.end_offset",
            "citation.locator",
            "citation.independent_ordinal",
            "actor.description",
            "actor.part_of_id",
            "actor_name.language",
            "actor_name.script",
            "office.since_edtf",
            "office.since_text",
            "office.until_edtf",
            "office.until_text",
            "policy.summary",
            "policy_step.date_text",
            "policy_step.note",
            "meeting.summary",
            "meeting.date_text",
            "meeting.place_name",
            "meeting.place_country_id",
            "meeting.part_of_id",
            "meeting.preceded_by_id",
            "participation.description",
            "participation.headcount",
            "participation.rank_title",
            "participation.on_behalf_of_id",
            "participation.in_capacity_of_id",
            "statement.speaker_id",
            "statement.attribution_description",
            "statement.affiliation_id",
            "statement.date_text",
            "statement.language",
            "statement.meeting_id",
            "mention.tone",
            "mention.note");

    @Inject
    TestRecord record;

    static Stream<Arguments> enumerations() {
        return Stream.of(
                Arguments.of("entry", "kind", EntryKind.values()),
                Arguments.of("source", "kind", SourceKind.values()),
                Arguments.of("citation", "evidence", EvidenceState.values()),
                Arguments.of("actor", "kind", ActorKind.values()),
                Arguments.of("actor_name", "kind", NameKind.values()),
                Arguments.of("office", "confirmation", Confirmation.values()),
                Arguments.of("policy", "kind", PolicyKind.values()),
                Arguments.of("policy", "status", PolicyStatus.values()),
                Arguments.of("policy", "confirmation", Confirmation.values()),
                Arguments.of("policy_step", "status", PolicyStatus.values()),
                Arguments.of("meeting", "format", MeetingFormat.values()),
                Arguments.of("meeting", "disclosure", Disclosure.values()),
                Arguments.of("meeting", "confirmation", Confirmation.values()),
                Arguments.of("participation", "role", ParticipationRole.values()),
                Arguments.of("participation", "attendance", Confirmation.values()),
                Arguments.of("statement", "attribution_kind", AttributionKind.values()),
                Arguments.of("statement", "wording", Wording.values()),
                Arguments.of("statement", "medium", Medium.values()),
                Arguments.of("statement", "confirmation", Confirmation.values()),
                Arguments.of("involvement", "kind", InvolvementKind.values()),
                Arguments.of("encounter", "level", ContactLevel.values()),
                Arguments.of("contact_frequency", "level", ContactLevel.values()));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("enumerations")
    void aColumnTakesTheValuesOfItsEnumerationAndNoOther(String table, String column, Enum<?>[] values) {
        String clause = record
                .select("select c.check_clause from information_schema.check_constraints c"
                        + " join information_schema.table_constraints t on t.constraint_name = c.constraint_name"
                        + " where lower(t.table_name) = '" + table + "'")
                .stream()
                .filter(inClauseOf(column).asPredicate())
                .collect(Collectors.joining());

        Matcher allowed = QUOTED.matcher(clause);
        assertThat(allowed.results().map(one -> one.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(values).map(Enum::name).toList());
    }

    /** H2 keeps the check as it was written, PostgreSQL rewrites it. */
    private static Pattern inClauseOf(String column) {
        return Pattern.compile(
                "^[(\"]*" + column + "[)\"]*(::text)?[)]*( collate \"c\"[)]*)? ?(in\\(|= any)",
                Pattern.CASE_INSENSITIVE);
    }

    @Test
    void everyColumnThatNamesARowHasAForeignKey() {
        List<String> without = record.select("select lower(c.table_name) || '.' || lower(c.column_name)"
                + " from information_schema.columns c where lower(c.table_schema) = 'public' and lower(c.column_name) like '%\\_id'"
                + " and lower(c.column_name) <> 'global_id' and not exists (select 1 from information_schema.key_column_usage k"
                + " join information_schema.referential_constraints r on r.constraint_name = k.constraint_name"
                + " where k.table_name = c.table_name and k.column_name = c.column_name)");

        assertThat(without).isEmpty();
    }

    @Test
    void onlyTheseColumnsMayBeEmpty() {
        List<String> optional = record.select(
                "select lower(table_name) || '.' || lower(column_name) from information_schema.columns"
                        + " where lower(table_schema) = 'public' and is_nullable = 'YES' and lower(table_name) not like 'hte\\_%' and lower(table_name) <> 'flyway_schema_history'");

        assertThat(Set.copyOf(optional)).isEqualTo(OPTIONAL);
    }
}

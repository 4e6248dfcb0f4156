package org.backchannel.benchmark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backchannel.benchmark.Types.Actor;
import org.backchannel.benchmark.Types.ActorConnection;
import org.backchannel.benchmark.Types.Citation;
import org.backchannel.benchmark.Types.HistoricalDate;
import org.backchannel.benchmark.Types.Meeting;
import org.backchannel.benchmark.Types.Mention;
import org.backchannel.benchmark.Types.Participation;
import org.backchannel.benchmark.Types.Place;
import org.backchannel.benchmark.Types.Policy;
import org.backchannel.benchmark.Types.Source;
import org.backchannel.benchmark.Types.Statement;
import org.backchannel.benchmark.Types.Under;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL: one statement for all rows of a level. */
@Component
class Rows {
    private static final String ACTOR = "a.id, a.global_id, a.kind, a.name";
    private static final String MEETING = "m.id, m.global_id, m.title, m.date_edtf, m.date_text, m.date_earliest::text,"
            + " m.date_latest::text, m.place_name, m.place_country_id, m.format, m.disclosure, m.confirmation";
    private static final String STATEMENT =
            "s.id, s.global_id, s.date_edtf, s.date_text, s.date_earliest::text, s.date_latest::text, s.text, s.wording";
    private static final Set<String> UNKNOWN_OR_OPEN = Set.of("4713-01-01 BC", "9999-12-31");

    private final JdbcClient database;

    Rows(JdbcClient database) {
        this.database = database;
    }

    Optional<Actor> actor(String idOrSlug) {
        return database.sql("(select " + ACTOR + " from actor a where a.global_id = ?) union all (select " + ACTOR
                        + " from actor a where a.slug = ?) limit 1")
                .param(idOrSlug)
                .param(idOrSlug)
                .query((row, number) -> actor(row))
                .optional();
    }

    ActorConnection actorsNamed(String part, int first) {
        String pattern = "%" + part.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        List<Under<Actor>> found = database.sql("with found as materialized (select " + ACTOR
                        + " from actor a where a.lower_names like ? escape '!')"
                        + " select *, count(*) over () from found order by name, id limit ?")
                .param(pattern)
                .param(first)
                .query((row, number) -> new Under<>(row.getLong(5), actor(row)))
                .list();
        int total = found.isEmpty() ? 0 : (int) found.get(0).parent();
        return new ActorConnection(found.stream().map(Under::row).toList(), total);
    }

    Map<Long, Actor> actors(Collection<Long> keys) {
        return database.sql("select " + ACTOR + " from actor a where a.id = any(?)")
                .param(distinct(keys))
                .query((row, number) -> actor(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Actor::key, Function.identity()));
    }

    List<Meeting> meetings(boolean latestFirst, int first) {
        return database.sql("select " + MEETING + " from meeting m order by " + byDate("m", latestFirst) + " limit ?")
                .param(first)
                .query((row, number) -> meeting(row, 0))
                .list();
    }

    List<Meeting> meetingsInvolving(String idOrSlug, boolean latestFirst, int first) {
        return database.sql("select " + MEETING + " from involvement i join meeting m on m.id = i.record_id"
                        + " where i.kind = 'PARTICIPANT' and i.actor_id ="
                        + " (select id from actor where global_id = ? union all select id from actor where slug = ? limit 1)"
                        + " order by " + involvedByDate(latestFirst) + " limit ?")
                .param(idOrSlug)
                .param(idOrSlug)
                .param(first)
                .query((row, number) -> meeting(row, 0))
                .list();
    }

    Map<Long, Meeting> meetings(Collection<Long> keys) {
        return database.sql("select " + MEETING + " from meeting m where m.id = any(?)")
                .param(distinct(keys))
                .query((row, number) -> meeting(row, 0))
                .list()
                .stream()
                .collect(Collectors.toMap(Meeting::key, Function.identity()));
    }

    Map<Long, Policy> policies(Collection<Long> keys) {
        return database.sql("select id, global_id, title from policy where id = any(?)")
                .param(distinct(keys))
                .query((row, number) -> new Policy(row.getLong(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .collect(Collectors.toMap(Policy::key, Function.identity()));
    }

    Map<Long, List<Meeting>> meetingsOf(Collection<Long> actors, boolean latestFirst, int first) {
        return lateral("meeting m", "m", MEETING, "PARTICIPANT", latestFirst)
                .param(distinct(actors))
                .param(first)
                .query((row, number) -> new Under<>(row.getLong(1), meeting(row, 1)))
                .list()
                .stream()
                .collect(grouping());
    }

    Map<Long, List<Statement>> statementsOf(Collection<Long> actors, boolean latestFirst, int first) {
        return lateral("statement s", "s", STATEMENT, "SPEAKER", latestFirst)
                .param(distinct(actors))
                .param(first)
                .query((row, number) -> new Under<>(
                        row.getLong(1),
                        new Statement(
                                row.getLong(2), row.getString(3), date(row, 4), row.getString(8), row.getString(9))))
                .list()
                .stream()
                .collect(grouping());
    }

    Map<Long, List<Participation>> participants(Collection<Long> meetings) {
        return database.sql("select meeting_id, actor_id, role, named, description from participation"
                        + " where meeting_id = any(?) order by meeting_id, position")
                .param(distinct(meetings))
                .query((row, number) -> new Participation(
                        row.getLong(1), row.getLong(2), row.getString(3), row.getBoolean(4), row.getString(5)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Participation::meeting));
    }

    Map<Long, List<Mention>> mentions(Collection<Long> statements) {
        return database.sql("select statement_id, tone, target_id, target_kind from mention"
                        + " where statement_id = any(?) order by statement_id, position")
                .param(distinct(statements))
                .query((row, number) -> new Mention(
                        row.getLong(1), row.getObject(2, Integer.class), row.getLong(3), row.getString(4)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Mention::statement));
    }

    Map<Long, List<Citation>> citations(Collection<Long> facts) {
        return database.sql("select c.fact_id, c.exact, c.locator, s.global_id, s.title, s.url, s.publisher_id,"
                        + " s.published_edtf, s.published_text, s.published_earliest::text, s.published_latest::text"
                        + " from citation c join source s on s.id = c.source_id"
                        + " where c.fact_id = any(?) order by c.fact_id, c.ordinal")
                .param(distinct(facts))
                .query((row, number) -> new Citation(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        new Source(
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getObject(7, Long.class),
                                date(row, 8))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Citation::fact));
    }

    private JdbcClient.StatementSpec lateral(
            String table, String alias, String columns, String kind, boolean latestFirst) {
        return database.sql("select o.id, r.* from unnest(?) o(id) cross join lateral (select " + columns
                + " from involvement i join " + table + " on " + alias + ".id = i.record_id where i.kind = '" + kind
                + "' and i.actor_id = o.id order by " + involvedByDate(latestFirst) + " limit ?) r");
    }

    private static String byDate(String alias, boolean latestFirst) {
        return byDate(alias, "id", latestFirst);
    }

    // By the dates that involvement repeats: an index has them in this order.
    private static String involvedByDate(boolean latestFirst) {
        return byDate("i", "record_id", latestFirst);
    }

    private static String byDate(String alias, String key, boolean latestFirst) {
        String direction = latestFirst ? " desc" : " asc";
        return alias + ".date_earliest" + direction + ", " + alias + ".date_latest" + direction + ", " + alias + "."
                + key;
    }

    private static Long[] distinct(Collection<Long> keys) {
        return keys.stream().distinct().toArray(Long[]::new);
    }

    private static <T> java.util.stream.Collector<Under<T>, ?, Map<Long, List<T>>> grouping() {
        return Collectors.groupingBy(Under::parent, Collectors.mapping(Under::row, Collectors.toList()));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
    }

    private static Meeting meeting(ResultSet row, int before) throws SQLException {
        String place = row.getString(before + 8);
        return new Meeting(
                row.getLong(before + 1),
                row.getString(before + 2),
                row.getString(before + 3),
                date(row, before + 4),
                place == null && row.getObject(before + 9) == null ? null : new Place(place),
                row.getString(before + 10),
                row.getString(before + 11),
                row.getString(before + 12));
    }

    private static HistoricalDate date(ResultSet row, int from) throws SQLException {
        return new HistoricalDate(
                row.getString(from), row.getString(from + 1), known(row.getString(from + 2)), known(row.getString(from + 3)));
    }

    private static String known(String day) {
        return UNKNOWN_OR_OPEN.contains(day) ? null : day;
    }
}

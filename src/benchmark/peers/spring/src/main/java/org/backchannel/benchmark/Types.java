package org.backchannel.benchmark;

import java.util.List;

/** The types of the schema, as they are answered. */
final class Types {
    private Types() {}

    record Connection<T>(List<T> nodes) {
        private static final int PAGE = 20;

        static <T> Connection<T> page(List<T> all) {
            return new Connection<>(all.size() > PAGE ? all.subList(0, PAGE) : all);
        }
    }

    record ActorConnection(List<Actor> nodes, int totalCount) {}

    record Actor(long key, String id, String kind, String name) {}

    record HistoricalDate(String edtf, String text, String earliest, String latest) {}

    record Place(String name) {}

    record Meeting(
            long key,
            String id,
            String title,
            HistoricalDate date,
            Place place,
            String format,
            String disclosure,
            String confirmation) {}

    record Participation(long meeting, long actorKey, String role, boolean named, String description) {}

    record Statement(long key, String id, HistoricalDate date, String text, String wording) {}

    record Mention(long statement, Integer tone, long targetKey, String targetKind) {}

    record Policy(long key, String id, String title) {}

    record Citation(long fact, String exact, String locator, Source source) {}

    record Source(String id, String title, String url, Long publisherKey, HistoricalDate publishedOn) {}

    record ActorFilter(String name) {}

    record MeetingFilter(String involving) {}

    record Order(String field, String direction) {
        static boolean latestFirst(List<Order> orderBy) {
            return !orderBy.isEmpty() && "DESCENDING".equals(orderBy.get(0).direction());
        }
    }

    /** A row, and the key of the one that it hangs on. */
    record Under<T>(long parent, T row) {}

    /** A list that hangs on an actor, with the arguments it is asked for with. */
    record ListOf(long actor, boolean latestFirst, int first) {}
}

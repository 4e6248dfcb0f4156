package org.backchannel.testsupport;

/** Mentions that the database takes its time to find. */
public final class SlowMentions {
    /** A document that asks for them. */
    public static final String DOCUMENT = "{ statement(id: \"one-source-on-us-decision\") { slug mentions { tone } } }";

    private SlowMentions() {}

    /** From now on, they take minutes. */
    public static void takeMinutes(TestRecord record) {
        take(record, "120", 1_000_000_000_000L);
    }

    /** From now on, they take some tenths of a second. */
    public static void takeAMoment(TestRecord record) {
        take(record, "0.3", 2_000L);
    }

    private static void take(TestRecord record, String seconds, long rows) {
        record.sql(
                "alter table mention rename to mention_at_rest",
                PostgreSql.isUnderTest()
                        ? "create view mention as select m.* from mention_at_rest m, pg_sleep(" + seconds + ")"
                        : "create view mention as select m.* from mention_at_rest m"
                                + " where (select max(mod(x, 7)) from system_range(1, " + rows + ")) > 0");
    }

    public static void takeNoTime(TestRecord record) {
        record.sql("drop view mention", "alter table mention_at_rest rename to mention");
    }
}

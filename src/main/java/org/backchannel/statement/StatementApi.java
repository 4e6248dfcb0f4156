package org.backchannel.statement;

import jakarta.inject.Inject;
import java.util.List;
import org.backchannel.actor.Actor;
import org.backchannel.involvement.Involvement;
import org.backchannel.involvement.InvolvementKind;
import org.backchannel.meeting.Meeting;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Filter;
import org.backchannel.paging.Listing;
import org.backchannel.paging.PageRequest;
import org.backchannel.paging.Pages;
import org.backchannel.paging.Relation;
import org.backchannel.policy.Policy;
import org.backchannel.record.Entries;
import org.backchannel.record.Recorded;
import org.backchannel.selection.Reads;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Statements: looking them up, listing them, and finding them from speakers, targets and meetings. */
@GraphQLApi
public class StatementApi {
    private static final Relation MENTIONING = new Relation("n.targetKey", "join s.bearings n", Condition.ALWAYS);

    @Inject
    Pages pages;

    @Inject
    Entries entries;

    @Query
    @Description("The statement of that id or slug, or null.")
    public Statement statement(@Id @NonNull @Name("id") @Description("Id or slug.") String id) {
        return entries.find(Statement.class, id);
    }

    @Query
    @Description("Statements, by date unless ordered otherwise.")
    public @NonNull StatementConnection statements(
            @Name("where") @Description("Which statements to list.") StatementFilter where,
            @Name("orderBy") @DefaultValue("[]") @Description(PageRequest.ORDER_BY)
                    List<@NonNull StatementOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        return new StatementConnection(pages.page(listing(where, orderBy), PageRequest.of(first, after, last, before)));
    }

    @Name("statements")
    @Description(
            "Statements by it: itself, its parts, holders of office in them at the time, and unnamed speakers attributed to them.")
    public @NonNull List<@NonNull StatementConnection> statementsOfActor(
            @Source @NonNull List<Actor> actors,
            @Name("where") @Description("Which statements to list.") StatementFilter where,
            @Name("orderBy") @DefaultValue("[]") @Description(PageRequest.ORDER_BY)
                    List<@NonNull StatementOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        Relation speaking = Involvement.relation("s", InvolvementKind.SPEAKER);
        return under(actors, speaking, where, orderBy, PageRequest.of(first, after, last, before));
    }

    @Name("mentionedIn")
    @Description("Statements that mention it or a part of it.")
    public @NonNull List<@NonNull StatementConnection> mentionedIn(
            @Source @NonNull List<Actor> actors,
            @Name("where") @Description("Which statements to list.") StatementFilter where,
            @Name("orderBy") @DefaultValue("[]") @Description(PageRequest.ORDER_BY)
                    List<@NonNull StatementOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        Relation mentioned = Involvement.relation("s", InvolvementKind.MENTIONED);
        return under(actors, mentioned, where, orderBy, PageRequest.of(first, after, last, before));
    }

    @Name("statements")
    @Description("Statements about this meeting.")
    public @NonNull List<@NonNull StatementConnection> statementsOfMeeting(
            @Source @NonNull List<Meeting> meetings,
            @Name("where") @Description("Which statements to list.") StatementFilter where,
            @Name("orderBy") @DefaultValue("[]") @Description(PageRequest.ORDER_BY)
                    List<@NonNull StatementOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        Relation about = Relation.through("s.aboutMeeting.entryId");
        return under(meetings, about, where, orderBy, PageRequest.of(first, after, last, before));
    }

    @Name("statements")
    @Description("Statements that mention this policy.")
    public @NonNull List<@NonNull StatementConnection> statementsOfPolicy(
            @Source @NonNull List<Policy> policies,
            @Name("where") @Description("Which statements to list.") StatementFilter where,
            @Name("orderBy") @DefaultValue("[]") @Description(PageRequest.ORDER_BY)
                    List<@NonNull StatementOrder> orderBy,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        return under(policies, MENTIONING, where, orderBy, PageRequest.of(first, after, last, before));
    }

    @Name("speaker")
    @Description("Who spoke; null when the source keeps the speaker unnamed.")
    @Reads("saidBy")
    public List<Actor> speaker(@Source @NonNull List<Statement> statements) {
        return entries.inOrder(
                Actor.class,
                statements.stream()
                        .map(statement -> Recorded.keyOf(statement.saidBy))
                        .toList());
    }

    @Name("affiliation")
    @Description("The actor whom the record takes an unnamed speaker to speak for: Israel, for 'Israeli officials'.")
    public List<Actor> affiliation(@Source @NonNull List<Attribution> attributions) {
        return entries.inOrder(
                Actor.class,
                attributions.stream()
                        .map(one -> Recorded.keyOf(one.affiliatedWith))
                        .toList());
    }

    @Name("meeting")
    @Description("The meeting that it is about.")
    @Reads("aboutMeeting")
    public List<Meeting> meeting(@Source @NonNull List<Statement> statements) {
        return entries.inOrder(
                Meeting.class,
                statements.stream()
                        .map(statement -> Recorded.keyOf(statement.aboutMeeting))
                        .toList());
    }

    @Name("mentions")
    @Description("The actors, meetings and policies that it bears on, each with the tone toward it.")
    public @NonNull List<@NonNull List<@NonNull Mention>> mentions(@Source @NonNull List<Statement> statements) {
        return pages.lists(
                statements,
                "select s.entryId, n from Statement s join s.bearings n where among(?, s.entryId) order by s.entryId, index(n)",
                Mention.class,
                List.of());
    }

    private List<StatementConnection> under(
            List<? extends Recorded> parents,
            Relation relation,
            StatementFilter where,
            List<StatementOrder> orderBy,
            PageRequest request) {
        return pages.pages(listing(where, orderBy), relation, parents, request).stream()
                .map(StatementConnection::new)
                .toList();
    }

    private Listing<Statement> listing(StatementFilter where, List<StatementOrder> orderBy) {
        return new Listing<>(Statement.class, "s", Filter.condition(where, entries), StatementOrder.of(orderBy));
    }
}

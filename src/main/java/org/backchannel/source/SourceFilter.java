package org.backchannel.source;

import java.util.List;
import org.backchannel.paging.Condition;
import org.backchannel.paging.Conditions;
import org.backchannel.paging.Filter;
import org.backchannel.paging.FilterPlace;
import org.backchannel.record.EntryKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which sources to list. */
@Input("SourceFilter")
@Description("Which sources to list: those that meet every condition given.")
public class SourceFilter extends Filter {
    @Description("Sources of one of these sorts.")
    public List<@NonNull SourceKind> kind;

    @Id
    @Description("Sources published by this actor: its id or slug.")
    public String publisher;

    @Id
    @Description("Sources that repeat this one, at any remove, and this one itself: its id or slug.")
    public String origin;

    @Description("Sources whose text we hold (true) or don't hold (false).")
    public Boolean textHeld;

    @Description("Sources whose title or text contains this, ignoring case.")
    public String text;

    @Description("Sources that match all of these as well.")
    public List<@NonNull SourceFilter> and;

    @Description("Sources that match at least one of these as well.")
    public List<@NonNull SourceFilter> or;

    @Description("Sources that don't match this.")
    public SourceFilter not;

    @Override
    protected Condition own(FilterPlace at) {
        Condition condition = Conditions.oneOf("src.kind", kind, at.field("kind"));
        if (text != null) {
            condition = condition.and(Conditions.contains(text, at.field("text"), "src.title", "src.text")
                    .ofLongText());
        }
        if (publisher != null) {
            condition = condition.and(
                    Condition.of("src.publisherKey = ?", at.require(EntryKind.ACTOR, publisher, "publisher")));
        }
        if (origin != null) {
            condition = condition.and(Condition.of(
                    "exists (select 1 from Repetition r where r.repeaterKey = src.entryId and r.repeatedKey = ?)",
                    at.require(EntryKind.SOURCE, origin, "origin")));
        }
        if (textHeld != null) {
            condition = condition.and(Condition.of("src.textSha256 is " + (textHeld ? "not null" : "null")));
        }
        return condition;
    }

    @Override
    protected List<SourceFilter> joinedByAnd() {
        return and;
    }

    @Override
    protected List<SourceFilter> joinedByOr() {
        return or;
    }

    @Override
    protected SourceFilter denied() {
        return not;
    }
}

package org.backchannel.timeline;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.backchannel.date.DateRange;
import org.backchannel.paging.Conditions;
import org.backchannel.paging.Cursor;
import org.backchannel.paging.Lengths;
import org.backchannel.paging.PageRequest;
import org.backchannel.paging.Pages;
import org.backchannel.paging.Slice;
import org.backchannel.paging.Total;
import org.backchannel.record.Entries;
import org.backchannel.record.Recorded;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** What happened and what was said, in one order. One statement for each kind that is asked for. */
@GraphQLApi
public class TimelineApi {
    private static final List<Function<String, Object>> PLACE =
            List.of(LocalDate::parse, LocalDate::parse, Long::valueOf);
    private static final Comparator<TimelineItem> BY_DATE = Comparator.comparing(
                    (TimelineItem item) -> item.date().firstDay())
            .thenComparing(item -> item.date().lastDay())
            .thenComparing(TimelineApi::keyOf);

    @Inject
    Pages pages;

    @Inject
    Lengths lengths;

    @Inject
    Entries entries;

    @Query
    @Description(
            "Meetings, statements and steps of policies in one order: by the first day that their dates can mean, then by"
                    + " the last. Where days overlap, the sources don't establish which came first.")
    public @NonNull TimelineConnection timeline(
            @Id
                    @Name("about")
                    @DefaultValue("[]")
                    @Description(
                            "Only what bears on at least one of these, at most 100 ids or slugs. On an actor: whatever it, its parts"
                                    + " or holders of office in them at the time took part in or said, and whatever it or its parts hold, are"
                                    + " mentioned in or are the target of."
                                    + " On a meeting: itself, the meetings that belong to it, statements about it, and the steps of the policies"
                                    + " it was about. On a policy: its steps, the meetings about it, and statements that mention it.")
                    List<@NonNull String> about,
            @Name("held") @Description("Only what was in this range.") DateRange held,
            @Name("kinds") @DefaultValue("[]") @Description("Only items of these kinds; of all, if none is given.")
                    List<@NonNull TimelineKind> kinds,
            @Name("first") @Description(PageRequest.FIRST) Integer first,
            @Name("after") @Description(PageRequest.AFTER) String after,
            @Name("last") @Description(PageRequest.LAST) Integer last,
            @Name("before") @Description(PageRequest.BEFORE) String before) {
        PageRequest request = PageRequest.of(first, after, last, before);
        List<Strand<?>> strands = strands(Subjects.of(about, entries), held, kinds);
        String mark = Cursor.mark("timeline|"
                + strands.stream()
                        .map(strand -> strand.kind() + " " + strand.where().words())
                        .toList());
        List<Object> place =
                request.cursor() == null ? null : Cursor.read(request.cursor(), mark, PLACE, request.cursorField());
        // Each strand gives as many as the page could take, so that what the page takes is the first of all.
        List<TimelineItem> items = new ArrayList<>();
        strands.forEach(strand -> items.addAll(strand.items(pages, place, request)));
        items.sort(request.backward() ? BY_DATE.reversed() : BY_DATE);
        return new TimelineConnection(Slice.of(
                items.subList(0, Math.min(items.size(), request.sizeAndNext())),
                item -> Cursor.of(mark, placeOf(item)),
                request,
                Total.counted(() -> lengths.together(
                        strands.stream().map(strand -> strand.length(lengths)).toList()))));
    }

    private static List<Strand<?>> strands(Subjects about, DateRange held, List<TimelineKind> kinds) {
        List<Strand<?>> strands = new ArrayList<>();
        for (TimelineKind kind : TimelineKind.values()) {
            if (kinds == null || kinds.isEmpty() || kinds.contains(kind)) {
                strands.add(
                        switch (kind) {
                            case MEETING -> about.meetings(Conditions.within(held, "held", "m.date"));
                            case STATEMENT -> about.statements(Conditions.within(held, "held", "s.date"));
                            case POLICY_STEP -> about.steps(Conditions.within(held, "held", "st.date"));
                        });
            }
        }
        return strands;
    }

    private static List<String> placeOf(TimelineItem item) {
        return List.of(
                item.date().firstDay().toString(),
                item.date().lastDay().toString(),
                keyOf(item).toString());
    }

    private static Long keyOf(TimelineItem item) {
        return ((Recorded) item.record()).entryId;
    }
}

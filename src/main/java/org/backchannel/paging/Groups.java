package org.backchannel.paging;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.backchannel.record.Entries;
import org.backchannel.record.Node;
import org.backchannel.record.Recorded;

/** Counts what lists hold, group by group: one statement for all lists of one field, and one for the records named. */
@Singleton
public class Groups {
    public static final String FIRST = "How many groups, the largest first: 1 to 100, 20 unless given.";

    @Inject
    Pages pages;

    @Inject
    Entries entries;

    @Inject
    PagingConfig config;

    /** A group as counted: its value, the key of its record, and its size. */
    private record Counted(Object value, Long record, int count) {}

    /**
     * For each connection, in their order, the groups of its whole list: the largest first, groups of one size by
     * their value, then by their record.
     */
    public List<List<GroupCount>> of(List<? extends Connection> connections, Grouping grouping, Integer first) {
        int size = PageRequest.size(first);
        List<Total> totals = connections.stream().map(Connection::total).toList();
        Map<Total, List<Counted>> groups = new HashMap<>();
        Total.byCounter(totals).forEach((counter, of) -> groups.putAll(count(counter, of, grouping, size)));
        Map<Long, Recorded> records = records(groups, grouping);
        return totals.stream()
                .map(total -> groups.getOrDefault(total, List.of()).stream()
                        .map(group -> shown(group, total, grouping, records))
                        .toList())
                .toList();
    }

    private Map<Total, List<Counted>> count(Counter<?> counter, List<Total> totals, Grouping grouping, int size) {
        Condition rows = counter.rows(totals, config.mostCounted(counter.listing.where()));
        List<Object> values = new ArrayList<>(rows.values());
        values.add((long) size);
        boolean byValue = grouping.value() != null;
        boolean byRecord = grouping.recordKey() != null;
        Map<Total, List<Counted>> groups = new HashMap<>();
        pages.select(ranked(counter, grouping, rows), values)
                .forEach(row -> groups.computeIfAbsent(counter.total(row[0]), total -> new ArrayList<>())
                        .add(new Counted(
                                byValue ? row[2] : null,
                                byRecord ? (Long) row[row.length - 1] : null,
                                ((Long) row[1]).intValue())));
        return groups;
    }

    /** Selects list, size, and what the group has in common; its last {@code ?} is how many groups of each list. */
    private static String ranked(Counter<?> counter, Grouping grouping, Condition rows) {
        List<String> terms = new ArrayList<>();
        List<String> names = new ArrayList<>();
        if (grouping.value() != null) {
            terms.add(grouping.value());
            names.add("groupValue");
        }
        if (grouping.recordKey() != null) {
            terms.add(grouping.recordKey());
            names.add("recordKey");
        }
        String counted = "select " + Counter.LIST + " as parentKey, count(distinct " + counter.listing.alias()
                + ".entryId) as number" + each(names, name -> ", " + terms.get(names.indexOf(name)) + " as " + name)
                + " from " + rows.hql() + grouping.join() + " group by " + Counter.LIST
                + each(terms, term -> ", " + term);
        return "select r.parentKey, r.number" + each(names, name -> ", r." + name)
                + " from (select g.parentKey as parentKey, g.number as number"
                + each(names, name -> ", g." + name + " as " + name)
                + ", row_number() over (partition by g.parentKey order by g.number desc"
                + each(names, name -> ", g." + name + " nulls last") + ") as place from (" + counted
                + ") g) r where r.place <= ? order by r.parentKey, r.place";
    }

    private static String each(List<String> names, UnaryOperator<String> part) {
        return names.stream().map(part).collect(Collectors.joining());
    }

    private Map<Long, Recorded> records(Map<Total, List<Counted>> groups, Grouping grouping) {
        Map<Long, Recorded> records = new HashMap<>();
        if (grouping.recordType() != null) {
            List<Long> keys = groups.values().stream()
                    .flatMap(List::stream)
                    .map(Counted::record)
                    .filter(Objects::nonNull)
                    .toList();
            entries.inOrder(grouping.recordType(), keys).forEach(record -> records.put(record.entryId, record));
        }
        return records;
    }

    private static GroupCount shown(Counted group, Total total, Grouping grouping, Map<Long, Recorded> records) {
        Recorded record = records.get(group.record);
        Object key = grouping.value() != null ? group.value : record == null ? null : record.entrySlug;
        return new GroupCount(key == null ? null : key.toString(), (Node) record, group.count, total);
    }
}

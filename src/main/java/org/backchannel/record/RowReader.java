package org.backchannel.record;

import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes records of one type from their columns, past the session. What is read to be answered with is read once: the
 * session's care (one object for each row, what it was when it was loaded, what can be loaded later) took half of the
 * time of reading it.
 *
 * <p>A record made here is complete but for what is lazy: a reference to another record holds that one's
 * {@link Recorded#entryId key} and nothing else, lists are empty, and columns that are marked as lazy are null; and so
 * is what wasn't asked for.
 */
public final class RowReader<T extends Recorded> {
    private static final String NAME = "column";
    private static final String KEY = "entryId";

    private final String type;
    private final RowPart.Whole whole;
    private final List<String> paths = new ArrayList<>();
    // What to select, by the alias: those are our own, and few.
    private final Map<String, String> plain = new ConcurrentHashMap<>();
    private final Map<String, String> naming = new ConcurrentHashMap<>();
    private final Map<String, String> byName = new ConcurrentHashMap<>();
    private final Map<String, String> renaming = new ConcurrentHashMap<>();

    RowReader(EntityType<T> type) {
        this(type.getName(), new RowPart.Whole(type));
    }

    private RowReader(String type, RowPart.Whole whole) {
        this.type = type;
        this.whole = whole;
        whole.addPaths("", paths);
    }

    /** Reads the key and these attributes, and leaves all others null. */
    RowReader<T> only(Set<String> attributes) {
        return new RowReader<>(type, whole.only(name -> name.equals(KEY) || attributes.contains(name)));
    }

    /** How many columns it reads. */
    public int width() {
        return paths.size();
    }

    /** The entity's name in HQL. */
    public String type() {
        return type;
    }

    /** What to select, in HQL, where {@code alias} is such a record. */
    public String columns(String alias) {
        return listed(plain, alias, i -> alias + "." + paths.get(i));
    }

    /** The same, each column under a name, to be selected from by {@link #named}. */
    public String columnsNamed(String alias) {
        return listed(naming, alias, i -> alias + "." + paths.get(i) + " as " + NAME + i);
    }

    /** What to select, in HQL, from a query under {@code alias} that selects {@link #columnsNamed}. */
    public String named(String alias) {
        return listed(byName, alias, i -> alias + "." + NAME + i);
    }

    /** The same, for a query that is itself selected from. */
    public String renamed(String alias) {
        return listed(renaming, alias, i -> alias + "." + NAME + i + " as " + NAME + i);
    }

    private String listed(Map<String, String> known, String alias, IntFunction<String> column) {
        return known.computeIfAbsent(
                alias,
                unseen -> IntStream.range(0, paths.size()).mapToObj(column).collect(Collectors.joining(", ")));
    }

    /** One of these, by its path from the record: {@code date.earliest}. */
    public String named(String alias, String path) {
        return alias + "." + NAME + paths.indexOf(path);
    }

    /** The records of rows whose {@link #columns} stand from {@code first} on. */
    public List<T> readAll(List<Object[]> rows, int first) {
        List<T> records = new ArrayList<>(rows.size());
        rows.forEach(row -> records.add(read(row, first)));
        return records;
    }

    /** The record whose {@link #columns} stand in {@code row} from {@code first} on. */
    @SuppressWarnings("unchecked")
    public T read(Object[] row, int first) {
        return (T) whole.read(row, first);
    }
}

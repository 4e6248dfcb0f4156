package org.backchannel.record;

import jakarta.persistence.Basic;
import jakarta.persistence.FetchType;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
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
    private final Whole whole;
    private final List<String> paths = new ArrayList<>();
    // What to select, by the alias: those are our own, and few.
    private final Map<String, String> plain = new ConcurrentHashMap<>();
    private final Map<String, String> naming = new ConcurrentHashMap<>();
    private final Map<String, String> byName = new ConcurrentHashMap<>();

    RowReader(EntityType<T> type) {
        this(type.getName(), new Whole(type));
    }

    private RowReader(String type, Whole whole) {
        this.type = type;
        this.whole = whole;
        whole.addPaths("", paths);
    }

    /** Reads the key and these attributes, and leaves all others null. */
    RowReader<T> only(Set<String> attributes) {
        return new RowReader<>(type, whole.only(name -> name.equals(KEY) || attributes.contains(name)));
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

    private String listed(Map<String, String> known, String alias, IntFunction<String> column) {
        return known.computeIfAbsent(
                alias,
                unseen -> IntStream.range(0, paths.size()).mapToObj(column).collect(Collectors.joining(", ")));
    }

    /** One of these, by its path from the record: {@code date.earliest}. */
    public String named(String alias, String path) {
        return alias + "." + NAME + paths.indexOf(path);
    }

    /** The record whose {@link #columns} stand in {@code row} from {@code first} on. */
    @SuppressWarnings("unchecked")
    public T read(Object[] row, int first) {
        return (T) whole.read(row, first);
    }

    /** What one or more columns are read as. */
    private sealed interface Part {
        /** How many columns. */
        int width();

        void addPaths(String path, List<String> paths);

        Object read(Object[] row, int first);
    }

    private record Property(String name, MethodHandle setter, Part part) {}

    private record Column() implements Part {
        @Override
        public int width() {
            return 1;
        }

        @Override
        public void addPaths(String path, List<String> paths) {
            paths.add(path);
        }

        @Override
        public Object read(Object[] row, int first) {
            return row[first];
        }
    }

    private record Reference(MethodHandle constructor) implements Part {
        @Override
        public int width() {
            return 1;
        }

        @Override
        public void addPaths(String path, List<String> paths) {
            paths.add(path + ".entryId");
        }

        @Override
        public Object read(Object[] row, int first) {
            if (row[first] == null) {
                return null;
            }
            Recorded record = (Recorded) make(constructor);
            record.entryId = (Long) row[first];
            return record;
        }
    }

    /** An entity or an embeddable; null if all its columns are. */
    private static final class Whole implements Part {
        private final MethodHandle constructor;
        private final List<Property> properties;
        private final int width;

        Whole(ManagedType<?> type) {
            this(
                    constructor(type.getJavaType()),
                    type.getSingularAttributes().stream()
                            .filter(attribute -> !isLazy(attribute))
                            .sorted(Comparator.comparing(Attribute::getName))
                            .map(Whole::property)
                            .toList());
        }

        private Whole(MethodHandle constructor, List<Property> properties) {
            this.constructor = constructor;
            this.properties = properties;
            this.width = properties.stream()
                    .mapToInt(property -> property.part().width())
                    .sum();
        }

        Whole only(Predicate<String> names) {
            return new Whole(
                    constructor,
                    properties.stream()
                            .filter(property -> names.test(property.name()))
                            .toList());
        }

        private static Property property(SingularAttribute<?, ?> attribute) {
            Part part =
                    switch (attribute.getPersistentAttributeType()) {
                        case EMBEDDED -> new Whole((ManagedType<?>) attribute.getType());
                        case MANY_TO_ONE -> new Reference(constructor(attribute.getJavaType()));
                        default -> new Column();
                    };
            return new Property(attribute.getName(), setter((Field) attribute.getJavaMember()), part);
        }

        private static boolean isLazy(SingularAttribute<?, ?> attribute) {
            Basic basic = ((AnnotatedElement) attribute.getJavaMember()).getAnnotation(Basic.class);
            return basic != null && basic.fetch() == FetchType.LAZY;
        }

        @Override
        public int width() {
            return width;
        }

        @Override
        public void addPaths(String path, List<String> paths) {
            properties.forEach(property ->
                    property.part().addPaths(path.isEmpty() ? property.name() : path + "." + property.name(), paths));
        }

        @Override
        public Object read(Object[] row, int first) {
            Object object = null;
            int next = first;
            for (Property property : properties) {
                Object value = property.part().read(row, next);
                if (value != null) {
                    object = object == null ? make(constructor) : object;
                    set(property.setter(), object, value);
                }
                next += property.part().width();
            }
            return object;
        }
    }

    private static MethodHandle constructor(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true); // for Hibernate's use alone, as it is for ours
            return MethodHandles.lookup().unreflectConstructor(constructor).asType(MethodType.methodType(Object.class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " can't be made from its columns", impossible);
        }
    }

    private static MethodHandle setter(Field field) {
        try {
            field.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectSetter(field)
                    .asType(MethodType.methodType(void.class, Object.class, Object.class));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(field + " can't be set", impossible);
        }
    }

    private static Object make(MethodHandle constructor) {
        try {
            return constructor.invokeExact();
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void set(MethodHandle setter, Object object, Object value) {
        try {
            setter.invokeExact(object, value);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

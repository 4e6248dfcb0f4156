package org.backchannel.record;

import jakarta.persistence.Basic;
import jakarta.persistence.FetchType;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What one or more columns of a row are read as. */
sealed interface RowPart {
    /** How many columns. */
    int width();

    /** Adds what to select, in their order, each by its path from the record; {@code path} is that of this part. */
    void addPaths(String path, List<String> paths);

    /** Reads the columns that stand in {@code row} from {@code first} on. */
    Object read(Object[] row, int first);

    /** An attribute of an object, and how it is set. */
    record Property(String name, MethodHandle setter, RowPart part) {}

    /** A column as it is. */
    record Column() implements RowPart {
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

    /** Another record, of which the key alone is known. */
    record Reference(MethodHandle constructor) implements RowPart {
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
    final class Whole implements RowPart {
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
            RowPart part =
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

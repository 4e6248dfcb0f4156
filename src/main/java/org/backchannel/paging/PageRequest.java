package org.backchannel.paging;

import org.backchannel.refusal.Refusal;

/** Which page of a list is asked for: so many items after a place, or so many before one. */
public record PageRequest(int size, String cursor, boolean backward) {
    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST_SIZE = 100;

    // What the schema says of the arguments, alike at every connection.
    public static final String FIRST = "How many items, from the start or after `after`: 1 to 100, 20 unless given.";
    public static final String AFTER = "A cursor of this list: the page begins after it.";
    public static final String LAST = "How many items, from the end or before `before`: 1 to 100.";
    public static final String BEFORE = "A cursor of this list: the page ends before it.";
    public static final String ORDER_BY = "Order, the deciding term first.";

    /**
     * The page that the four paging arguments of a connection ask for, each null when not given.
     *
     * @throws Refusal when a size is outside 1 to 100, or both directions are asked for at once
     */
    public static PageRequest of(Integer first, String after, Integer last, String before) {
        if ((first != null || after != null) && (last != null || before != null)) {
            throw Refusal.invalid("first", "give first with after, or last with before; a page has one direction");
        }
        boolean backward = last != null || before != null;
        Integer size = backward ? last : first;
        return new PageRequest(
                size == null ? DEFAULT_SIZE : checked(backward ? "last" : "first", size),
                backward ? before : after,
                backward);
    }

    /** A list's length as an argument of its own, where there are no cursors. */
    public static int size(Integer first) {
        return first == null ? DEFAULT_SIZE : checked("first", first);
    }

    private static int checked(String field, int size) {
        if (size < 1 || size > LARGEST_SIZE) {
            throw Refusal.invalid(field, size + " is no page size; ask for 1 to " + LARGEST_SIZE + " items");
        }
        return size;
    }

    /** How many rows are looked for: one more than the page has tells whether there are more. */
    public int sizeAndNext() {
        return size + 1;
    }

    /** The argument that the cursor came as. */
    public String cursorField() {
        return backward ? "before" : "after";
    }
}

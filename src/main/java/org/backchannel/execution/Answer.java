package org.backchannel.execution;

import com.fasterxml.jackson.core.JsonGenerator;
import graphql.execution.ResultPath;
import java.io.IOException;

/**
 * An object or a list of the answer, whose slots are filled while the levels below are executed, and which an
 * {@link AnswerWriter} writes as JSON.
 */
abstract sealed class Answer {
    private static final int OBJECT = 48; // bytes, with what belongs to it
    private static final int REFERENCE = 4;

    final Answer container;
    final int place;
    final Object[] slots;
    private boolean struck;

    private Answer(Answer container, int place, int size) {
        this.container = container;
        this.place = place;
        this.slots = new Object[size];
    }

    abstract void writeStart(JsonGenerator json) throws IOException;

    /** What stands before the slot's value. */
    abstract void writeName(JsonGenerator json, int slot) throws IOException;

    abstract void writeEnd(JsonGenerator json) throws IOException;

    /** Whether the slot may not be null. */
    abstract boolean requires(int slot);

    /** The slot's last step of the path: a name or a number. */
    abstract ResultPath step(ResultPath path, int slot);

    final ResultPath path(int slot) {
        return step(container == null ? ResultPath.rootPath() : container.path(place), slot);
    }

    /**
     * Leaves null in a slot; where the slot may not be null, its container is struck from the answer instead, and so on
     * upwards (6.4.4, "If the parent field may be null then it resolves to null, otherwise …").
     */
    final void strike(int slot) {
        slots[slot] = null;
        if (requires(slot)) {
            struck = true;
            if (container != null) {
                container.strike(place);
            }
        }
    }

    /** Whether nothing of it is left, since something in it that may not be null was. */
    final boolean struck() {
        return struck;
    }

    /** About how many bytes of memory a value takes, with all that is in it. */
    static long size(Object value) {
        if (value instanceof Answer answer) {
            long size = OBJECT + (long) REFERENCE * answer.slots.length;
            for (Object slot : answer.slots) {
                size += size(slot);
            }
            return size;
        }
        if (value instanceof FinishedSlots several) {
            return OBJECT + several.stored().length;
        }
        return value instanceof String text ? OBJECT + text.length() : value == null ? 0 : OBJECT;
    }

    static final class OfObject extends Answer {
        final SelectionPlan plan;

        OfObject(SelectionPlan plan, Answer container, int place) {
            super(container, place, plan.fields().length);
            this.plan = plan;
        }

        @Override
        boolean requires(int slot) {
            return plan.fields()[slot].shape().required();
        }

        @Override
        ResultPath step(ResultPath path, int slot) {
            return path.segment(plan.fields()[slot].field().getResultKey());
        }

        @Override
        void writeStart(JsonGenerator json) throws IOException {
            json.writeStartObject();
        }

        @Override
        void writeName(JsonGenerator json, int slot) throws IOException {
            json.writeFieldName(plan.fields()[slot].name());
        }

        @Override
        void writeEnd(JsonGenerator json) throws IOException {
            json.writeEndObject();
        }
    }

    static final class OfList extends Answer {
        private final boolean itemsRequired;

        OfList(int size, boolean itemsRequired, Answer container, int place) {
            super(container, place, size);
            this.itemsRequired = itemsRequired;
        }

        @Override
        boolean requires(int slot) {
            return itemsRequired;
        }

        @Override
        ResultPath step(ResultPath path, int slot) {
            return path.segment(slot);
        }

        @Override
        void writeStart(JsonGenerator json) throws IOException {
            json.writeStartArray();
        }

        @Override
        void writeName(JsonGenerator json, int slot) {
            // An item has no name.
        }

        @Override
        void writeEnd(JsonGenerator json) throws IOException {
            json.writeEndArray();
        }
    }
}

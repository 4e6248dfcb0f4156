package org.backchannel.execution;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import graphql.execution.ResultPath;
import java.io.IOException;

/**
 * An object or a list of the answer, whose slots are filled while the levels below are executed, and which is written
 * as JSON from there.
 */
abstract sealed class Answer extends JsonSerializable.Base {
    final Answer container;
    final int place;
    final Object[] slots;
    private boolean struck;

    private Answer(Answer container, int place, int size) {
        this.container = container;
        this.place = place;
        this.slots = new Object[size];
    }

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
        public void serialize(JsonGenerator json, SerializerProvider serializers) throws IOException {
            json.writeStartObject(this);
            for (int i = 0; i < slots.length; i++) {
                json.writeFieldName(plan.fields()[i].name());
                write(slots[i], json, serializers);
            }
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
        public void serialize(JsonGenerator json, SerializerProvider serializers) throws IOException {
            json.writeStartArray(this, slots.length);
            for (Object slot : slots) {
                write(slot, json, serializers);
            }
            json.writeEndArray();
        }
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializerProvider serializers, TypeSerializer types)
            throws IOException {
        serialize(json, serializers);
    }

    private static void write(Object value, JsonGenerator json, SerializerProvider serializers) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Answer answer) {
            answer.serialize(json, serializers);
        } else {
            serializers.defaultSerializeValue(value, json); // the other scalars: numbers, truth values
        }
    }
}

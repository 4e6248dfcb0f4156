package org.backchannel.execution;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;

/** Writes values of an answer as JSON in UTF-8, step by step, and lets go of what is written. */
final class ValueWriter {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int STEP = 8 * 1024; // bytes of JSON that is there already

    final JsonGenerator json;
    private final OutputStream target;
    private final Deque<Open> open = new ArrayDeque<>();
    private InputStream finished;
    private long finishedSize;

    /** An object or a list of which a part is written. */
    private static final class Open {
        final Answer answer;
        int next;

        Open(Answer answer) {
            this.answer = answer;
        }
    }

    ValueWriter(OutputStream target) throws IOException {
        this.target = target;
        this.json = JSON.createGenerator(target);
    }

    /** Begins a value; of an object or a list more is to be written, unless {@link #isDone()}. */
    void begin(Object value) throws IOException {
        if (value instanceof Answer answer) {
            answer.writeStart(json);
            open.push(new Open(answer));
        } else {
            writeLeaf(value);
        }
    }

    /** Whether what was begun is written. */
    boolean isDone() {
        return open.isEmpty() && finished == null;
    }

    /** Goes on up to the next object or list, or to the end of this one. */
    void writeOn() throws IOException {
        if (finished != null) {
            writeFinished();
        } else {
            writeOn(open.element());
        }
    }

    /** About how many bytes of memory are kept of what was begun and isn't written yet. */
    long kept() {
        long begun = finished == null ? 0 : finishedSize;
        return open.stream()
                .flatMap(one -> Arrays.stream(one.answer.slots, one.next, one.answer.slots.length))
                .mapToLong(Answer::size)
                .reduce(begun, Long::sum);
    }

    /** Lets go of what was begun. */
    void close() throws IOException {
        open.clear();
        if (finished != null) {
            finished.close();
            finished = null;
        }
    }

    private void writeOn(Open one) throws IOException {
        Object[] slots = one.answer.slots;
        while (one.next < slots.length) {
            int slot = one.next++;
            Object value = slots[slot];
            one.answer.writeName(json, slot);
            if (value instanceof Answer) {
                slots[slot] = null;
                begin(value);
                return;
            }
            if (value instanceof FinishedSlots several) {
                slots[slot] = null;
                one.next = slot + several.count();
                beginFinished(several);
                return;
            }
            writeLeaf(value);
        }
        one.answer.writeEnd(json);
        open.remove();
    }

    private void beginFinished(FinishedSlots several) throws IOException {
        json.writeRawValue(""); // what stands before a value
        json.flush();
        finished = several.json();
        finishedSize = Answer.size(several);
    }

    private void writeFinished() throws IOException {
        byte[] next = finished.readNBytes(STEP);
        target.write(next);
        if (next.length < STEP) {
            finished.close();
            finished = null;
        }
    }

    private void writeLeaf(Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Map<?, ?> map) { // errors, extensions
            writeMap(map);
        } else {
            json.writePOJO(value); // what scalars of other schemas may give
        }
    }

    private void writeMap(Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> member : map.entrySet()) {
            json.writeFieldName((String) member.getKey());
            writeLeaf(member.getValue());
        }
        json.writeEndObject();
    }
}

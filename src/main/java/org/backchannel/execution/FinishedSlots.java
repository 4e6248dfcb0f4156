package org.backchannel.execution;

import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Slots of an answer in which nothing will change any more, as the JSON that will be written for them. It stands in the
 * first of them.
 *
 * @param stored the values in UTF-8, with commas between them, compressed unless short
 */
record FinishedSlots(int count, boolean compressed, byte[] stored) {
    private static final SerializedString BETWEEN_ITEMS = new SerializedString(",");

    /** Puts JSON in the place of what stands in these slots; of an object, in that of one slot. */
    static void replace(Answer container, int from, int to) {
        try (Store store = new Store()) {
            ValueWriter values = new ValueWriter(store);
            values.json.setRootValueSeparator(BETWEEN_ITEMS);
            for (int slot = from; slot < to; slot++) {
                values.begin(container.slots[slot]);
                while (!values.isDone()) {
                    values.writeOn();
                }
            }
            values.json.close();
            Arrays.fill(container.slots, from, to, null);
            container.slots[from] = new FinishedSlots(to - from, store.compresses(), store.bytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // nothing is read or written but memory
        }
    }

    /** The values, in UTF-8, with commas between them. */
    InputStream json() {
        InputStream json = new ByteArrayInputStream(stored);
        return compressed ? new InflaterInputStream(json) : json;
    }

    /** Compresses what is written to it, once it is more than to compress would save. */
    private static final class Store extends OutputStream {
        private static final int SHORT = 1024;

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private Deflater deflater;
        private OutputStream out = bytes;

        boolean compresses() {
            return deflater != null;
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int offset, int length) throws IOException {
            if (deflater == null && bytes.size() + length > SHORT) {
                byte[] before = bytes.toByteArray();
                bytes.reset();
                deflater = new Deflater(Deflater.BEST_SPEED);
                out = new DeflaterOutputStream(bytes, deflater);
                out.write(before);
            }
            out.write(some, offset, length);
        }

        /** Before the bytes are taken; may be done twice. */
        @Override
        public void close() throws IOException {
            try {
                out.close();
            } finally {
                if (deflater != null) {
                    deflater.end();
                }
            }
        }
    }
}

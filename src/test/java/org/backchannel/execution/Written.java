package org.backchannel.execution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

/** What a client gets of an answer. */
final class Written {
    private Written() {}

    /** The JSON of such data, written in pieces of many sizes. */
    static String json(Object data) throws IOException {
        AnswerWriter writer = new AnswerWriter(Collections.singletonMap("data", data));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        while (!writer.isDone()) {
            whole.write(writer.next(1 + whole.size() % 100));
        }
        return whole.toString(StandardCharsets.UTF_8);
    }
}

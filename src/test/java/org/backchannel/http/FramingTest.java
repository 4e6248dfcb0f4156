package org.backchannel.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one request ends and the next begins, to the letter of HTTP/1.1: no second request hides in a first. */
@QuarkusTest
class FramingTest {
    private static final int PATIENCE_MILLIS = 1000;
    private static final String QUERY = "{\"query\":\"{__typename}\"}";
    private static final String CHUNKED = "\n\n18\n" + QUERY + "\n0\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 24\nTransfer-Encoding: chunked" + CHUNKED,
                "Content-Length: 24\nContent-Length: 23\n\n" + QUERY,
                "Content-Length : 24\n\n" + QUERY,
                "Content-Length: -1\n\n" + QUERY,
                "Transfer-Encoding: xchunked" + CHUNKED,
                "Transfer-Encoding: chunked, identity" + CHUNKED
            })
    void aLengthThatCanBeReadInTwoWaysIsRefusedAndTheConnectionClosed(String rest) throws IOException {
        Answer answer = send("POST /graphql HTTP/1.1\nHost: localhost\nContent-Type: application/json\n" + rest);
        assertThat(answer.text).startsWith("HTTP/1.1 400 ").doesNotContain("Query");
        assertThat(answer.closed).isTrue();
    }

    @Test
    void aChunkWithoutALengthEndsTheConnection() throws IOException {
        Answer answer = send("POST /graphql HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
                + "Transfer-Encoding: chunked\n\n-1\n" + QUERY + "\n0\n\n");
        assertThat(answer.text).doesNotContain("Query");
        assertThat(answer.closed).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: localhost\nHost: evil.example\n"})
    void aRequestHasOneHost(String hosts) throws IOException {
        Answer answer = send("GET /graphql?query=%7B__typename%7D HTTP/1.1\n" + hosts + "\n");
        assertThat(answer.text).startsWith("HTTP/1.1 400 ").contains("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/graphql", "//graphql", "/./graphql", "/%2e/graphql", "/graphql;x", "/graphql%3Bx", "/GRAPHQL"})
    void aForeignHostIsNotReflectedHoweverThePathIsWritten(String path) throws IOException {
        Answer answer = send("GET " + path + "?query=%7B__typename%7D HTTP/1.1\nHost: evil.example\n\n");
        assertThat(answer.text).containsPattern("^HTTP/1.1 (200|404) ").doesNotContain("evil");
    }

    @Test
    void anAcceptHeaderOfNothingAcceptsNothing() throws IOException {
        Answer answer = send("GET /graphql?query=%7B__typename%7D HTTP/1.1\nHost: localhost\nAccept: ;\n\n");
        assertThat(answer.text).startsWith("HTTP/1.1 406 ").contains("BAD_REQUEST");
    }

    @Test
    void aTraceEchoesNothing() throws IOException {
        Answer answer = send("TRACE /graphql HTTP/1.1\nHost: localhost\nX-Canary: swallow\n\n");
        assertThat(answer.text).startsWith("HTTP/1.1 405 ").doesNotContainIgnoringCase("canary", "swallow");
    }

    @Test
    void aByteOrderMarkIsNoPartOfJson() throws IOException {
        Answer answer = send("POST /graphql HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
                + "Content-Length: 27\n\n\uFEFF" + QUERY);
        assertThat(answer.text).startsWith("HTTP/1.1 400 ").contains("this isn't JSON");
    }

    private record Answer(String text, boolean closed) {}

    private static Answer send(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            byte[] buffer = new byte[65_536];
            int length = 0;
            try {
                for (int more; (more = socket.getInputStream().read(buffer, length, buffer.length - length)) > 0; ) {
                    length += more;
                }
                return new Answer(text(buffer, length), true);
            } catch (SocketTimeoutException open) {
                return new Answer(text(buffer, length), false);
            }
        }
    }

    private static String text(byte[] buffer, int length) {
        return new String(Arrays.copyOf(buffer, length), StandardCharsets.UTF_8);
    }
}

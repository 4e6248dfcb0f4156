package org.backchannel.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.backchannel.testsupport.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies, headers and addresses that are made to cost more than a request may. */
@QuarkusTest
class HostileBodiesTest {
    private static final String QUERY = "{\"query\":\"{__typename}\"}";
    private static final int MEBIBYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000})
    void aBatchIsRefused(int requests) {
        Refused.body(IntStream.range(0, requests).mapToObj(i -> QUERY).collect(Collectors.joining(",", "[", "]")))
                .with(400, "BAD_REQUEST");
    }

    static Stream<Arguments> tooLong() {
        return Stream.of(
                Arguments.of(
                        "10 MiB of a string",
                        "{\"query\":\"{__typename}\",\"x\":\"" + "x".repeat(10 * MEBIBYTE) + "\"}"),
                Arguments.of("10 MiB of comment", "{\"query\":\"{__typename} #" + "x".repeat(10 * MEBIBYTE) + "\"}"),
                Arguments.of("900 kB of commas", "{\"query\":\"{__typename" + ",".repeat(900_000) + "}\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooLong")
    void aBodyBeyondTheLimitIsRefused(String what, String body) {
        Refused.body(body).with(413, "LIMIT_EXCEEDED");
    }

    static Stream<Arguments> overladenJson() {
        return Stream.of(
                Arguments.of("arrays 100,000 deep", "[".repeat(100_000) + "]".repeat(100_000)),
                Arguments.of("objects 40,000 deep", "{\"a\":".repeat(40_000) + "1" + "}".repeat(40_000)),
                Arguments.of("200,000 digits", "9".repeat(200_000)),
                Arguments.of("200,000 digits after the point", "0." + "9".repeat(200_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("overladenJson")
    void variablesThatCostMuchToReadAreRefused(String what, String value) {
        Refused.body("{\"query\":\"query Q($x: Int) { meetings(first: $x) { totalCount } }\",\"variables\":{\"x\":"
                        + value + "}}")
                .with(400, "BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "-1e1000000000", "1e-1000000000", "1e99999999999999999999"})
    void aNumberThatWouldBeEnormousWrittenOutIsRefused(String number) {
        Refused refused = Refused.body(
                "{\"query\":\"query Q($x: Int) { meetings(first: $x) { totalCount } }\",\"variables\":{\"x\":" + number
                        + "}}");
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    }

    @Test
    void sixteenThousandNamesOfOneHashAreReadQuickly() {
        String names = IntStream.range(0, 1 << 14)
                .mapToObj(i -> {
                    StringBuilder name = new StringBuilder("\"");
                    for (int bit = 0; bit < 14; bit++) {
                        name.append((i >> bit & 1) == 0 ? "Aa" : "BB"); // of the same hash in Java
                    }
                    return name.append("\":1").toString();
                })
                .collect(Collectors.joining(","));
        Refused.body("{\"query\":\"{ __typename }\",\"variables\":{" + names + "}}")
                .with(413, "LIMIT_EXCEEDED");

        String fewer = names.substring(0, names.lastIndexOf(',', 250_000));
        Refused answer = Refused.body("{\"query\":\"{ __typename }\",\"variables\":{" + fewer + "}}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void aBodyThatUnpacksTo64MiBIsRefusedPacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 64; i++) {
                out.write(" ".repeat(MEBIBYTE).getBytes(StandardCharsets.UTF_8));
            }
            out.write(QUERY.getBytes(StandardCharsets.UTF_8));
        }
        Refused refused =
                Refused.body(packed.toByteArray(), "Content-Type", "application/json", "Content-Encoding", "gzip");
        assertThat(refused.status()).isIn(400, 415);
    }

    @Test
    void aHeaderOf64kBIsRefused() throws IOException {
        assertThat(statusOf("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Long: "
                        + "x".repeat(64_000) + "\r\nContent-Length: 2\r\n\r\n{}"))
                .endsWith(" 431 Request Header Fields Too Large");
    }

    @Test
    void anAddressOf64kBIsRefused() throws IOException {
        assertThat(statusOf("GET /graphql?query=%7B__typename%7D%23" + "x".repeat(64_000)
                        + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .endsWith(" 414 Request-URI Too Long");
    }

    // By hand: a client that isn't done writing when it is refused tells of a broken connection instead.
    private static String statusOf(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }
}

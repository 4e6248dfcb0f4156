package org.backchannel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backchannel.testsupport.Drafts.aSource;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Answers that are longer than what lies between server and client: here 24 MB. */
@QuarkusTest
@TestProfile(LongAnswerTest.LittlePatienceAndRoom.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongAnswerTest {
    private static final int TIMES = 20;
    private static final String TEXT = "The envoys met again, and \"nothing\" was said – so they say.\n".repeat(20_000);
    private static final String BODY = IntStream.range(0, TIMES)
            .mapToObj(i -> "a" + i + ": source(id: \\\"gazette\\\") { text }")
            .collect(Collectors.joining(" ", "{\"query\":\"{ ", " }\"}"));

    private static final String ONCE = "{\"query\":\"{ source(id: \\\"gazette\\\") { text } }\"}";

    public static class LittlePatienceAndRoom implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("backchannel.http.timeout", "3s", "backchannel.http.long-answers.max-bytes", "40000000");
        }
    }

    @Inject
    TestRecord record;

    @BeforeAll
    void aLongSource() {
        record.empty();
        record.record(aSource("gazette").text(TEXT));
    }

    @Test
    void areWholeAndInPieces() throws Exception {
        HttpResponse<String> response = post(BODY);

        assertThat(response.headers().firstValue("Transfer-Encoding")).contains("chunked");
        JsonNode data = GraphQl.json(response.body()).get("data");
        assertThat(data)
                .hasSize(TIMES)
                .allSatisfy(source -> assertThat(source.get("text").asText()).isEqualTo(TEXT));
    }

    @Test
    void shortOnesTellTheirLength() throws Exception {
        HttpResponse<String> response = post("{\"query\":\"{ source(id: \\\"gazette\\\") { title } }\"}");

        assertThat(response.headers().firstValue("Transfer-Encoding")).isEmpty();
        assertThat(response.headers().firstValueAsLong("Content-Length"))
                .hasValue(response.body().length());
    }

    @Test
    void aClientMayTakeItsTimeForEachPart() throws Exception {
        try (Socket socket = asking()) {
            long read = 0;
            for (int part = 0; part < 4; part++) {
                Thread.sleep(1000);
                read += socket.getInputStream().readNBytes(4_000_000).length;
            }
            byte[] rest = socket.getInputStream().readAllBytes();

            assertThat(read + rest.length).isGreaterThan((long) TIMES * TEXT.length());
            assertThat(new String(rest, StandardCharsets.UTF_8)).endsWith("0\r\n\r\n");
        }
    }

    @Test
    void aClientThatTakesNothingIsCutOff() throws Exception {
        try (Socket socket = asking()) {
            Thread.sleep(6000);

            assertThat(whatIsLeft(socket.getInputStream())).isLessThan(TIMES * TEXT.length());
        }
    }

    @Test
    void aClientThatTakesNothingMakesRoomForAnother() throws Exception {
        try (Socket socket = asking()) {
            Thread.sleep(1500); // not as long as it may take nothing otherwise

            assertThat(post(BODY).body()).hasSizeGreaterThan(TIMES * TEXT.length());
            assertThat(whatIsLeft(socket.getInputStream())).isLessThan(TIMES * TEXT.length());
        }
    }

    @Test
    void aClientThatIsAtItIsNotDisturbedByAnother() throws Exception {
        try (Socket socket = asking()) {
            CompletableFuture<Long> read = CompletableFuture.supplyAsync(() -> readSteadily(socket));
            Thread.sleep(1500);
            HttpResponse<String> other = post(BODY);

            assertThat(other.statusCode()).isEqualTo(503);
            assertThat(other.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(other.body()).contains("too many long answers are on their way", "OVERLOADED");
            assertThat(read.get()).isGreaterThan((long) TIMES * TEXT.length());
        }
    }

    @Test
    void ofSeveralAnswersOnOneConnectionOnlyThatIsCutOffWhichIsNotTaken() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        assertThat(client.send(request("{\"query\":\"{ __typename }\"}"), BodyHandlers.ofString())
                        .version())
                .isEqualTo(HttpClient.Version.HTTP_2);
        InputStream untaken =
                client.send(request(BODY), BodyHandlers.ofInputStream()).body();
        InputStream taken =
                client.send(request(ONCE), BodyHandlers.ofInputStream()).body();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        while (read.size() < TEXT.length()) {
            Thread.sleep(250);
            read.write(taken.readNBytes(60_000));
        }

        taken.transferTo(read);

        assertThat(GraphQl.json(read.toString(StandardCharsets.UTF_8))
                        .at("/data/source/text")
                        .asText())
                .isEqualTo(TEXT);
        assertThatThrownBy(untaken::readAllBytes).isInstanceOf(IOException.class);
    }

    private static long readSteadily(Socket socket) {
        try {
            long read = 0;
            int part;
            do {
                Thread.sleep(50);
                part = socket.getInputStream().readNBytes(250_000).length;
                read += part;
            } while (part > 0);
            return read;
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static HttpResponse<String> post(String body) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request(body), BodyHandlers.ofString());
    }

    private static HttpRequest request(String body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static int whatIsLeft(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            in.transferTo(read);
        } catch (IOException reset) {
            // As good as an end.
        }
        return read.size();
    }

    private static Socket asking() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(8192);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        socket.getOutputStream()
                .write(
                        ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY)
                                .getBytes(StandardCharsets.UTF_8));
        return socket;
    }
}

package org.backchannel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.PackagedApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged application with little memory, and many who ask for almost as much as one may and take their time: as
 * objects the answers that are kept for them wouldn't fit.
 */
class LongAnswersIT {
    private static final int CLIENTS = 16;
    private static final int TOO_MANY_CLIENTS = 100;
    private static final int AT_A_TIME = 4;
    private static final String BUSIEST =
            "{ actors(first: 1, where: {name: \"National Security Council of\"}) { nodes { id } } }";
    private static final String AGAIN_AND_AGAIN = """
            { nodes(ids: %s) { ... on Actor { slug meetings(first: 100) { nodes { slug title date { text } \
            participants(first: 10) { nodes { id description actor { slug name } } } \
            citations(first: 5) { nodes { exact source { slug title } } } } } again: meetings(first: 100) { nodes { slug } } } } }""";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // a connection for each answer
            .build();

    @Test
    void areKeptForThoseWhoDontTakeThemYet() throws Exception {
        try (PackagedApplication application = PackagedApplication.onH2(folder)) {
            HttpRequest request = serving(application, "-Xmx160m", "-Dbackchannel.http.timeout=120s");

            List<InputStream> begun = new ArrayList<>();
            while (begun.size() < CLIENTS) { // all of them are made before one is taken
                begun(request).forEach(answer -> begun.add(answer.body()));
            }

            String first = whole(begun.get(0));
            assertThat(GraphQl.json(first).at("/data/nodes")).hasSize(100);
            assertThat(first.length()).isGreaterThan(8_000_000);
            for (InputStream other : begun.subList(1, CLIENTS)) {
                String answer = whole(other);
                assertThat(answer.equals(first))
                        .as(answer.substring(0, Math.min(200, answer.length())))
                        .isTrue();
            }
        }
    }

    @Test
    void leaveRoomForThoseWhoTakeThem() throws Exception {
        try (PackagedApplication application = PackagedApplication.onH2(folder)) {
            HttpRequest request = serving(application, "-Xmx128m", "-Dbackchannel.http.timeout=60s");

            for (int clients = 0; clients < TOO_MANY_CLIENTS; clients += AT_A_TIME) {
                assertThat(begun(request))
                        .extracting(HttpResponse::statusCode)
                        .isSubsetOf(200, 503); // not 500, out of memory
            }

            assertThat(wholeInTheEnd(request).length()).isGreaterThan(8_000_000);
        }
    }

    private static HttpRequest serving(PackagedApplication application, String... options) throws Exception {
        assertThat(application
                        .run("generate", "--meetings", "1500", "--seed", "7")
                        .code())
                .isZero();
        application.serve(Stream.concat(Stream.of(options), Stream.of("-Dbackchannel.record.load-at-start=false"))
                .toArray(String[]::new));
        application.awaitReady();
        return theBusiestAgainAndAgain(application);
    }

    private static HttpRequest theBusiestAgainAndAgain(PackagedApplication application) {
        String council = GraphQl.json(application.post(GraphQl.body(BUSIEST)))
                .at("/data/actors/nodes/0/id")
                .asText();
        String ids = Collections.nCopies(100, "\"" + council + "\"").toString();
        return HttpRequest.newBuilder(application.at("/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(GraphQl.body(AGAIN_AND_AGAIN.formatted(ids))))
                .build();
    }

    /** Some answers of which nothing is read yet. */
    private List<HttpResponse<InputStream>> begun(HttpRequest request) {
        return Stream.generate(() -> client.sendAsync(request, BodyHandlers.ofInputStream()))
                .limit(AT_A_TIME)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    /** For a client that comes back when it is told to. */
    private String wholeInTheEnd(HttpRequest request) throws Exception {
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        for (int times = 0; response.statusCode() == 503 && times < 100; times++) {
            response.body().close();
            Thread.sleep(1000);
            response = client.send(request, BodyHandlers.ofInputStream());
        }
        return whole(response.body());
    }

    private static String whole(InputStream answer) throws IOException {
        try (answer) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

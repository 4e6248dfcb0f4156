package org.backchannel.testsupport;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Many clients that ask the same at once, each over a connection of its own. */
public final class Crowd {
    private Crowd() {}

    /** What one of them got. */
    public record Answer(int status, Optional<String> retryAfter, String body) {
        private static Answer of(HttpResponse<String> response) {
            return new Answer(response.statusCode(), response.headers().firstValue("Retry-After"), response.body());
        }
    }

    /** The answers, once all are there. */
    public static CompletableFuture<List<Answer>> ask(int clients, String document) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(GraphQl.body(document)))
                .build();
        List<CompletableFuture<Answer>> answers = Stream.generate(
                        () -> client.sendAsync(request, BodyHandlers.ofString()).thenApply(Answer::of))
                .limit(clients)
                .toList();
        return CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .thenApply(all -> answers.stream().map(CompletableFuture::join).toList());
    }
}

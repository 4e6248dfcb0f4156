package org.backchannel.testsupport;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.backchannel.testsupport.GraphQl.Answer;

/**
 * Some clients that go on asking, by way of what an HTTP balancer does: each request goes to the next process, and from
 * one that refuses it with 503 or breaks off to another.
 */
public final class Load implements AutoCloseable {
    private static final int CLIENTS = 4;
    private static final Duration PAUSE = Duration.ofMillis(25);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<PackagedApplication> processes;
    private final String body;
    private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
    private final Queue<Attempt> outcomes = new ConcurrentLinkedQueue<>();
    private final AtomicInteger next = new AtomicInteger();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private volatile boolean ended;

    /** One process asked once; with status 0 if it broke off, or wasn't there. */
    public record Attempt(PackagedApplication process, int status, String retryAfter, String body, Duration took) {
        public boolean isServed() {
            return status == 200;
        }

        /** Whether it is refused as it should be: with a code for it, and when to come back. */
        public boolean isPutOff() {
            return status == 503
                    && "1".equals(retryAfter)
                    && new Answer(GraphQl.json(body)).errors().get(0).matches("(UNAVAILABLE|OVERLOADED) .*");
        }
    }

    private Load(String document, List<PackagedApplication> processes) {
        this.processes = processes;
        this.body = GraphQl.body(document);
    }

    /** From now on until it is closed. */
    public static Load of(String document, PackagedApplication... processes) {
        Load load = new Load(document, List.of(processes));
        for (int i = 0; i < CLIENTS; i++) {
            load.clients.execute(load::goOn);
        }
        return load;
    }

    /** All that was asked of a process. */
    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    /** What the balancer's clients got. */
    public List<Attempt> outcomes() {
        return List.copyOf(outcomes);
    }

    @Override
    public void close() {
        ended = true;
        clients.shutdown();
        try {
            clients.awaitTermination(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void goOn() {
        try {
            while (!ended) {
                outcomes.add(ask());
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Attempt ask() throws InterruptedException {
        int first = next.getAndIncrement();
        Attempt attempt = null;
        for (int i = 0; i < processes.size(); i++) {
            attempt = ask(processes.get((first + i) % processes.size()));
            if (attempt.status() != 503 && attempt.status() != 0) {
                break;
            }
        }
        return attempt;
    }

    private Attempt ask(PackagedApplication process) throws InterruptedException {
        Instant start = Instant.now();
        Attempt attempt;
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(process.at("/graphql"))
                            .timeout(LONGEST)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            attempt = new Attempt(
                    process,
                    answer.statusCode(),
                    answer.headers().firstValue("Retry-After").orElse(null),
                    answer.body(),
                    Duration.between(start, Instant.now()));
        } catch (IOException brokenOff) {
            attempt = new Attempt(process, 0, null, brokenOff.toString(), Duration.between(start, Instant.now()));
        }
        attempts.add(attempt);
        return attempt;
    }
}

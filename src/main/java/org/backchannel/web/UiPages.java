package org.backchannel.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Answers every address that the web UI routes with the UI's one page, so that links and reloads work. What is
 * no address of the UI gets the same page, which then says so, with status 404; a missing file stays a plain 404.
 * Whether there is a record of an address is not asked: the page comes without the database, and then says so. The
 * playground has a page of its own.
 */
@Singleton
class UiPages {
    private static final Pattern ADDRESS =
            Pattern.compile("/(?:(?:actors|meetings|statements|policies|sources)(?:/[^/.]+)?/?|questions/?)?");
    private static final Pattern QUESTION = Pattern.compile("/questions/([^/]+)/?");
    private static final Pattern SERVICE = Pattern.compile("/(?:graphql|graphiql|q|assets)(?:/.*)?|.*\\.[a-z0-9]+");
    private static final int BEFORE_STATIC_FILES = -1;
    private static final Buffer NOT_BUILT = Buffer.buffer("the web UI wasn't built");
    private static final char UNREADABLE = '\uFFFD';

    void register(@Observes Router router) {
        Buffer page = file("index.html").orElse(NOT_BUILT);
        Buffer playground = file("playground.html").orElse(NOT_BUILT);
        Set<String> questions = file("questions.json").stream()
                .flatMap(names -> new JsonArray(names).stream())
                .map(String.class::cast)
                .collect(Collectors.toUnmodifiableSet());
        // In place of GraphiQL's own page, whose scripts it loads.
        router.routeWithRegex("/graphiql/(?:index\\.html)?")
                .order(BEFORE_STATIC_FILES)
                .handler(context -> {
                    if (isRead(context)) {
                        send(context, playground, 200);
                    } else {
                        context.next();
                    }
                });
        router.routeWithRegex("/(?!graphi?q).*").order(BEFORE_STATIC_FILES).handler(context -> {
            if (isForUi(context)) {
                send(context, page, isAddress(context.normalizedPath(), questions) ? 200 : 404);
            } else {
                context.next();
            }
        });
    }

    private static boolean isAddress(String path, Set<String> questions) {
        Matcher question = QUESTION.matcher(path);
        return question.matches()
                ? questions.contains(question.group(1))
                : ADDRESS.matcher(path).matches() && isReadable(path);
    }

    /** An address that was cut off may end in half a character. */
    private static boolean isReadable(String path) {
        return URLDecoder.decode(path, StandardCharsets.UTF_8).indexOf(UNREADABLE) < 0;
    }

    private static boolean isForUi(RoutingContext context) {
        return isRead(context) && !SERVICE.matcher(context.normalizedPath()).matches();
    }

    private static boolean isRead(RoutingContext context) {
        HttpMethod method = context.request().method();
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    private static void send(RoutingContext context, Buffer page, int status) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                // The page names its scripts by their contents; it must be asked for again after an update.
                .putHeader("Cache-Control", "no-cache")
                .putHeader("Vary", "Accept-Encoding")
                .end(page);
    }

    private static Optional<Buffer> file(String name) {
        try (InputStream stream =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/" + name)) {
            return stream == null ? Optional.empty() : Optional.of(Buffer.buffer(stream.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

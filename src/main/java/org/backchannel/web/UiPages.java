package org.backchannel.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Answers every address that the web UI routes with the UI's one page, so that links and reloads work. What is
 * no address of the UI gets the same page, which then says so, with status 404; a missing file stays a plain 404.
 * The playground has a page of its own.
 */
@Singleton
class UiPages {
    private static final Pattern ADDRESS =
            Pattern.compile("/(?:(?:actors|meetings|statements|policies|sources|questions)(?:/[^/.]+)?/?)?");
    private static final Pattern SERVICE = Pattern.compile("/(?:graphql|graphiql|q|assets)(?:/.*)?|.*\\.[a-z0-9]+");
    private static final int BEFORE_STATIC_FILES = -1;

    void register(@Observes Router router) {
        Buffer page = file("index.html");
        Buffer playground = file("playground.html");
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
                send(context, page, ADDRESS.matcher(context.normalizedPath()).matches() ? 200 : 404);
            } else {
                context.next();
            }
        });
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

    private static Buffer file(String name) {
        try (InputStream stream =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/" + name)) {
            return Buffer.buffer(
                    stream == null
                            ? "the web UI wasn't built".getBytes(StandardCharsets.UTF_8)
                            : stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

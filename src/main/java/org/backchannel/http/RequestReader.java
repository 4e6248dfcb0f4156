package org.backchannel.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Locale;

/** Takes the parameters of a GraphQL request out of an HTTP request, and refuses what is no such request. */
final class RequestReader {
    private static final String JSON_TYPE = "application/json";

    private RequestReader() {}

    /** @throws BadRequest when the method, the kind of body or the parameters aren't those of a GraphQL request */
    static RequestParameters read(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.headers().getAll("Host").size() > 1) {
            throw BadRequest.malformed(400, "a request has one Host");
        }
        if (request.method() == HttpMethod.GET) {
            return RequestParameters.ofAddress(context.queryParams(), request.query());
        }
        if (request.method() == HttpMethod.POST) {
            checkEncoding(context);
            checkContentType(request.getHeader("Content-Type"));
            Buffer body = context.body().buffer();
            return RequestParameters.ofBody(body == null ? new byte[0] : body.getBytes());
        }
        throw BadRequest.malformed(405, "send GraphQL by POST, or queries by GET")
                .with("Allow", "GET, POST");
    }

    // Taken as it is only: a few bytes could unpack to more than we hold.
    private static void checkEncoding(RoutingContext context) {
        String encoding = context.request().getHeader("Content-Encoding");
        if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
            throw BadRequest.malformed(415, "send the body as it is, without Content-Encoding")
                    .with("Accept-Encoding", "identity");
        }
    }

    // Only a type that a form can't send: a page elsewhere can't make a reader's browser send it unasked. GraphiQL
    // names it twice, in one header that says "application/json, application/json".
    private static void checkContentType(String header) {
        if (JSON_TYPE.equals(header)) {
            return; // as nearly all say it
        }
        String[] types =
                header == null ? new String[0] : header.toLowerCase(Locale.ROOT).split(",");
        if (types.length == 0 || !Arrays.stream(types).allMatch(RequestReader::isJson)) {
            throw BadRequest.malformed(415, "send the request as application/json in UTF-8");
        }
    }

    private static boolean isJson(String type) {
        String[] parts = type.split(";");
        return parts.length > 0
                && parts[0].strip().equals(JSON_TYPE)
                && Arrays.stream(parts)
                        .skip(1)
                        .map(parameter -> parameter.strip().replace("\"", ""))
                        .allMatch(parameter -> !parameter.startsWith("charset=") || parameter.equals("charset=utf-8"));
    }
}

package org.backchannel.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.netty.util.NetUtil;
import io.vertx.core.Handler;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.LongSupplier;

/**
 * Refuses requests of one client address beyond its rate. Each address has a bucket that holds a minute's requests and fills
 * up again all the time; whoever isn't there has a full one.
 */
final class RateLimit implements Handler<RoutingContext> {
    private static final int MOST_ADDRESSES = 100_000;
    private static final int IPV6 = 16;
    private static final int NETWORK_OF_ONE_CLIENT = 8;
    private static final Duration UNTIL_FULL = Duration.ofMinutes(1);

    private final int rate;
    private final LongSupplier nanos;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(UNTIL_FULL)
            .build();

    /** Requests that are left, as of a moment. */
    private record Bucket(double left, long asOf, boolean taken) {}

    /** @param rate requests per minute */
    RateLimit(int rate, LongSupplier nanos) {
        this.rate = rate;
        this.nanos = nanos;
    }

    @Override
    public void handle(RoutingContext context) {
        Bucket bucket = take(client(context.request().remoteAddress()));
        context.response()
                .putHeader("RateLimit-Policy", "\"requests\";q=" + rate + ";w=" + UNTIL_FULL.toSeconds())
                .putHeader("RateLimit", "\"requests\";r=" + (long) bucket.left + ";t=" + secondsUntil(bucket.left, 1));
        if (bucket.taken) {
            context.next();
        } else {
            MediaType type =
                    MediaType.accepted(context.request().getHeader("Accept")).orElse(MediaType.JSON);
            new Exchange(context, type)
                    .refuse(BadRequest.tooMany(
                                    "more than " + rate
                                            + " requests in a minute came from this address; wait for the seconds in Retry-After")
                            .with("Retry-After", String.valueOf(secondsUntil(bucket.left, 1))));
        }
    }

    /** Whether {@code client} may make one more request now. */
    boolean admits(String client) {
        return take(client).taken;
    }

    /** How many addresses are remembered. */
    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket take(String client) {
        long now = nanos.getAsLong();
        return buckets.asMap().compute(client, (address, before) -> {
            double left = before == null
                    ? rate
                    : Math.min(rate, before.left + (now - before.asOf) * (double) rate / UNTIL_FULL.toNanos());
            return left < 1 ? new Bucket(left, now, false) : new Bucket(left - 1, now, true);
        });
    }

    private long secondsUntil(double left, double wanted) {
        return left >= wanted ? 0 : Math.max(1, (long) Math.ceil((wanted - left) * UNTIL_FULL.toSeconds() / rate));
    }

    /** Whoever has one address of IPv6 has all of its network of 64 bits. */
    static String client(SocketAddress address) {
        String host = String.valueOf(address == null ? null : address.host());
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(host);
        return bytes != null && bytes.length == IPV6 ? HexFormat.of().formatHex(bytes, 0, NETWORK_OF_ONE_CLIENT) : host;
    }
}

package org.backchannel.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many requests an address may make, and what is remembered of it. */
class RateLimitTest {
    private final AtomicLong nanos = new AtomicLong();
    private final RateLimit limit = new RateLimit(60, nanos::get);

    @Test
    void aMinutesRequestsMayComeAtOnceAndThenOneASecond() {
        assertThat(admitted("a", 600)).isEqualTo(60);
        pass(Duration.ofMillis(900));
        assertThat(admitted("a", 10)).isZero();
        pass(Duration.ofMillis(200));
        assertThat(admitted("a", 10)).isEqualTo(1);
        pass(Duration.ofHours(1));
        assertThat(admitted("a", 600)).isEqualTo(60);
    }

    @Test
    void whoIsRefusedLosesNothingByAskingOn() {
        admitted("a", 60);
        for (int second = 0; second < 10; second++) {
            admitted("a", 100);
            pass(Duration.ofMillis(500));
        }
        assertThat(admitted("b", 600)).as("somebody else").isEqualTo(60);
        pass(Duration.ofSeconds(60));
        assertThat(admitted("a", 600)).isEqualTo(60);
    }

    @Test
    void noMoreAddressesAreRememberedThanThereIsRoomFor() {
        IntStream.range(0, 150_000).forEach(address -> limit.admits("address " + address));
        assertThat(limit.size()).isLessThanOrEqualTo(100_000);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "2001:db8::1, 2001:db8::ffff:1, true",
        "2001:db8::1, 2001:db8:0:1::1, false"
    })
    void anAddressOfIPv6StandsForItsNetwork(String one, String other, boolean same) {
        assertThat(client(one).equals(client(other))).isEqualTo(same);
    }

    private static String client(String address) {
        return RateLimit.client(SocketAddress.inetSocketAddress(1, address));
    }

    private long admitted(String client, int requests) {
        return IntStream.range(0, requests)
                .filter(request -> limit.admits(client))
                .count();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}

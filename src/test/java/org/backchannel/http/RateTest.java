package org.backchannel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When one client asks ten times as often as it may, and says that it is others. */
@QuarkusTest
@TestProfile(RateTest.TenAMinute.class)
class RateTest {
    private static final int RATE = 10;

    /** With a proxy in front, which these requests don't come from. */
    public static class TenAMinute implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "backchannel.http.rate", String.valueOf(RATE),
                    "backchannel.http.cors-origins", "https://example.org",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.trusted-proxies", "192.0.2.1");
        }
    }

    @Test
    void whatIsBeyondItsRateIsRefusedWithWhenToTryAgain() {
        Response last = null;
        long answered = 0;
        for (int i = 0; i < 10 * RATE; i++) {
            last = ask("198.51.100." + i);
            answered += last.statusCode() == 200 ? 1 : 0;
        }
        // One is earned every six seconds that all of this takes.
        assertThat(answered).isBetween((long) RATE, 3L * RATE);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.jsonPath().getString("errors[0].extensions.code")).isEqualTo("RATE_LIMITED");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 6);
        assertThat(last.header("RateLimit")).matches("\"requests\";r=0;t=[1-6]");
        assertThat(last.header("RateLimit-Policy")).isEqualTo("\"requests\";q=10;w=60");
        assertThat(last.header("Cache-Control")).isEqualTo("no-store");
        assertThat(last.header("Access-Control-Allow-Origin")).isEqualTo("https://example.org");
        assertThat(last.header("Access-Control-Expose-Headers")).contains("Retry-After", "RateLimit");

        assertThat(IntStream.range(0, 2 * RATE)
                        .map(i -> given().get("/q/health/live").statusCode()))
                .containsOnly(200);
    }

    private static Response ask(String pretended) {
        return given().header("X-Forwarded-For", pretended)
                .header("Forwarded", "for=" + pretended)
                .header("Origin", "https://example.org")
                .queryParam("query", "{__typename}")
                .get("/graphql");
    }
}

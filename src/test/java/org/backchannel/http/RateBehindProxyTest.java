package org.backchannel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When all requests come from a proxy that says whom they are from. */
@QuarkusTest
@TestProfile(RateBehindProxyTest.BehindAProxy.class)
class RateBehindProxyTest {
    private static final int RATE = 10;

    /** The proxy is where these requests come from. */
    public static class BehindAProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "backchannel.http.rate", String.valueOf(RATE),
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1,::1");
        }
    }

    @Test
    void eachClientHasARateOfItsOwn() {
        exhaust("198.51.100.1");
        assertThat(statusFor("198.51.100.2")).isEqualTo(200);
        assertThat(statusFor("198.51.100.1")).isEqualTo(429);
    }

    @Test
    void allAddressesOfOneNetworkOfIPv6AreOneClient() {
        exhaust("[2001:db8::1]");
        assertThat(statusFor("[2001:db8::2]")).isEqualTo(429);
        assertThat(statusFor("[2001:db8:0:1::1]")).isEqualTo(200);
    }

    private static void exhaust(String client) {
        for (int i = 0; i < 3 * RATE && statusFor(client) == 200; i++) {
            assertThat(i).isLessThan(2 * RATE);
        }
    }

    private static int statusFor(String client) {
        return given().header("X-Forwarded-For", client)
                .queryParam("query", "{__typename}")
                .get("/graphql")
                .statusCode();
    }
}

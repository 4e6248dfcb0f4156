package org.backchannel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When more is asked for than is taken at once. */
@QuarkusTest
@TestProfile(BusyTest.NoRoom.class)
class BusyTest {
    /** Room for no request at all, so that every one is one too many. */
    public static class NoRoom implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("backchannel.http.max-concurrent", "0");
        }
    }

    @Test
    void theRequestIsRefusedWithWhenToTryAgain() {
        Response response = given().contentType("application/json")
                .body("{\"query\":\"{__typename}\"}")
                .post("/graphql");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.header("Retry-After")).isEqualTo("1");
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("OVERLOADED");
    }
}

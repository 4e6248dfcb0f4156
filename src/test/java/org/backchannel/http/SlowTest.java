package org.backchannel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a request takes longer than it may. */
@QuarkusTest
@TestProfile(SlowTest.NoTime.class)
class SlowTest {
    /** Less time than any request takes that has to ask the database level by level. */
    public static class NoTime implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("backchannel.http.timeout", "1ms");
        }
    }

    @Test
    void itIsStoppedAndToldSo() {
        Response response = given().contentType("application/json")
                .body(
                        "{\"query\":\"{ meetings { nodes { participants { nodes { actor { partOf { partOf { name } } } } } } } }\"}")
                .post("/graphql");
        assertThat(response.statusCode()).isEqualTo(504);
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("TIMEOUT");
    }
}

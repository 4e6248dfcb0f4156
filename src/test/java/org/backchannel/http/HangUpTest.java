package org.backchannel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that don't wait for their answers. */
@QuarkusTest
@TestProfile(HangUpTest.FewConnections.class)
class HangUpTest {
    private static final int CLIENTS = 30;
    private static final String DOCUMENT = "{meetings{nodes{title,participants{nodes{actor{name,partOf{name}}}}}}}";
    private static final String BODY = "{\"query\":\"" + DOCUMENT + "\"}";

    /** So few that each one that is lost is missed. */
    public static class FewConnections implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.max-size", "3",
                    "quarkus.datasource.jdbc.acquisition-timeout", "2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void takeNothingFromThoseWhoDo(String method) throws Exception {
        for (int client = 0; client < CLIENTS; client++) {
            askAndHangUp(method, client);
            String answer = given().contentType("application/json")
                    .body(BODY)
                    .post("/graphql")
                    .asString();
            assertThat(answer).as("after %d", client).startsWith("{\"data\":").doesNotContain("\"errors\"");
        }
    }

    private static void askAndHangUp(String method, int patienceMillis) throws IOException, InterruptedException {
        String request = method.equals("GET")
                ? "GET /graphql?query=" + DOCUMENT.replace("{", "%7B").replace("}", "%7D")
                        + " HTTP/1.1\r\nHost: localhost\r\n\r\n"
                : "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + BODY.length() + "\r\n\r\n" + BODY;
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            Thread.sleep(patienceMillis);
        }
    }
}

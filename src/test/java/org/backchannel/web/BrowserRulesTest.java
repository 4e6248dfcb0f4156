package org.backchannel.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told with every answer, whoever gives it. */
@QuarkusTest
class BrowserRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nope",
                "/assets/nope.js",
                "/q/health/live",
                "/graphql?query={__typename}",
                "/graphql?query={"
            })
    void nothingFromElsewhereAndNothingInline(String address) {
        Response response = given().urlEncodingEnabled(false)
                .get(address.replace("{", "%7B").replace("}", "%7D"));
        assertToldOnce(response, "Content-Security-Policy");
        assertThat(response.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertToldOnce(response, "X-Content-Type-Options");
        assertThat(response.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void graphiqlMayWriteStylesIntoItsPage() {
        assertThat(given().get("/graphiql/").header("Content-Security-Policy"))
                .contains("script-src 'self'", "style-src 'self' 'unsafe-inline'", "frame-ancestors 'none'");
    }

    private static void assertToldOnce(Response response, String header) {
        assertThat(response.headers().getValues(header)).hasSize(1);
    }
}

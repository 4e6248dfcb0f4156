package org.backchannel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.backchannel.testsupport.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that no text has, bytes that are no characters, and what can be read in two ways. */
@QuarkusTest
class HostileTextTest {
    private static final String QUERY = "{\"query\":\"{__typename}\"}";
    private static final String BY_ID = "{\"query\":\"query Q($id: ID!) { actor(id: $id) { name } }\",\"variables\":";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"query\":\"{ __typename \\u0000 }\"} | BAD_REQUEST",
                "{\"query\":\"{ actor(id: \\\"a\\u0000\\\") { name } }\"} | VALIDATION",
                "{\"query\":\"{ actor(id: \\\"a\\\\u0000\\\") { name } }\"} | VALIDATION",
                "{\"query\":\"query A { __typename }\",\"operationName\":\"A\\u0000\"} | VALIDATION",
                BY_ID + "{\"id\":\"\\u0000\"}} | VALIDATION",
                BY_ID + "{\"id\":\"x\",\"more\":[{\"a\":\"\\u0000\"}]}} | VALIDATION"
            })
    void theCharacterNulIsRefusedWhereverItStands(String body, String code) {
        Refused.body(body).with(400, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"query\":\"{ actor(id: \\\"a\\ud800\\\") { name } }\"} | BAD_REQUEST",
                "{\"query\":\"{ actor(id: \\\"a\\\\ud800\\\") { name } }\"} | BAD_REQUEST",
                BY_ID + "{\"id\":\"a\\ud800\"}} | VALIDATION",
                BY_ID + "{\"id\":\"\\udc00\\ud800\"}} | VALIDATION"
            })
    void halfASurrogatePairIsRefusedWhereverItStands(String body, String code) {
        Refused.body(body).with(400, code);
    }

    @Test
    void aWholePairIsACharacter() {
        assertThat(given().contentType("application/json")
                        .body(BY_ID + "{\"id\":\"\\ud83d\\ude00\"}}")
                        .post("/graphql")
                        .asString())
                .startsWith("{\"data\":{\"actor\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FF", "FE", "C0 AF", "ED A0 80", "F5 80 80 80", "E2 82"})
    void bytesThatAreNoCharacterAreRefused(String bytes) {
        byte[] start = "{\"query\":\"{ actor(id: \\\"".getBytes(StandardCharsets.UTF_8);
        byte[] end = "\\\") { name } }\"}".getBytes(StandardCharsets.UTF_8);
        String[] middle = bytes.split(" ");
        byte[] body = new byte[start.length + middle.length + end.length];
        System.arraycopy(start, 0, body, 0, start.length);
        for (int i = 0; i < middle.length; i++) {
            body[start.length + i] = (byte) Integer.parseInt(middle[i], 16);
        }
        System.arraycopy(end, 0, body, start.length + middle.length, end.length);
        Refused.body(body, "Content-Type", "application/json").with(400, "BAD_REQUEST");

        Response byGet = given().urlEncodingEnabled(false)
                .get("/graphql?query=%7Bactor(id:%22%" + bytes.replace(" ", "%") + "%22)%7Bname%7D%7D");
        assertThat(byGet.statusCode()).as(byGet.asString()).isEqualTo(400);
        assertThat(byGet.jsonPath().getString("errors[0].message")).isEqualTo("a request has to be UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void anotherEncodingIsRefusedWhetherOrNotItIsNamed(String charset) {
        byte[] body = QUERY.getBytes(Charset.forName(charset));
        Refused.body(body, "Content-Type", "application/json").with(400, "BAD_REQUEST");
        Refused.body(body, "Content-Type", "application/json; charset=" + charset)
                .with(415, "BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "utf-7", "iso-8859-1", "'"})
    void anUnknownEncodingIsRefused(String charset) {
        Refused.body(QUERY.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json; charset=" + charset)
                .with(415, "BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\":\"{__typename}\",\"qu\\u0065ry\":\"{a:__typename}\"}",
                BY_ID + "{\"id\":\"a\",\"id\":\"b\"}}",
                BY_ID + "{\"id\":\"a\"},\"variables\":{\"id\":\"b\"}}"
            })
    void aMemberNamedTwiceIsRefused(String body) {
        Refused.body(body).with(400, "BAD_REQUEST");
    }

    @Test
    void aParameterNamedTwiceIsRefused() {
        Response response = given().queryParam("query", "{ __typename }", "{ a: __typename }")
                .get("/graphql");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("errors[0].message")).startsWith("'query' is there more than once");
    }
}

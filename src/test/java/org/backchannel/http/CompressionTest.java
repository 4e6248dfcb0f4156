package org.backchannel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies made smaller on the way. */
@QuarkusTest
class CompressionTest {
    private static final String LARGE = "{\"query\":\"{ __schema { types { name description } } }\"}";
    private static final String SMALL = "{\"query\":\"{__typename}\"}";

    @ParameterizedTest
    @CsvSource({
        "application/json, gzip",
        "application/json, deflate",
        "application/graphql-response+json, gzip",
        "application/graphql-response+json, deflate"
    })
    void anAnswerIsCompressedAsTheClientLikes(String type, String encoding) throws Exception {
        HttpResponse<byte[]> plain = post(LARGE, type, "identity");
        HttpResponse<byte[]> compressed = post(LARGE, type, encoding);

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains(encoding);
        assertThat(compressed.headers().firstValue("Content-Type")).contains(type + "; charset=utf-8");
        assertThat(compressed.headers().allValues("Vary")).containsExactly("Accept, Accept-Encoding");
        assertThat(compressed.body()).hasSizeLessThan(plain.body().length / 2);
        assertThat(unpacked(compressed.body(), encoding)).isEqualTo(plain.body());
    }

    @Test
    void theSchemaIsCompressedToo() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("/graphql/schema.graphql"))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> response = send(request);
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(response.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(new String(unpacked(response.body(), "gzip"), StandardCharsets.UTF_8))
                .contains("type Query");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "x-unheard-of"})
    void aCompressedRequestIsRefusedAsSuch(String encoding) throws IOException {
        Response response = given().contentType("application/json")
                .header("Content-Encoding", encoding)
                .body(gzip(SMALL))
                .post("/graphql");
        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.header("Accept-Encoding")).isEqualTo("identity");
        assertThat(response.jsonPath().getString("errors[0].message")).contains("Content-Encoding");
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
    }

    private static HttpResponse<byte[]> post(String body, String accept, String encoding) throws Exception {
        return send(HttpRequest.newBuilder(address("/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .header("Accept-Encoding", encoding)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    // A client that leaves bodies as they come.
    private static HttpResponse<byte[]> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private static byte[] unpacked(byte[] body, String encoding) throws IOException {
        InputStream packed = new ByteArrayInputStream(body);
        return (encoding.equals("gzip") ? new GZIPInputStream(packed) : new InflaterInputStream(packed)).readAllBytes();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}

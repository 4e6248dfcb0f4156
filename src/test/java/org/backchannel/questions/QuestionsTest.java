package org.backchannel.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.SqlCount;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The questions that the record has to answer, asked of the founding record. To take over answers that have
 * rightly changed: run with {@code -Dquestions.rewrite}, then read the difference.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {
    private static final Path QUESTIONS = Path.of("frontend/questions");
    private static final Path ANSWERS = Path.of("src/test/resources/questions");

    private static final Map<String, Integer> STATEMENTS = Map.ofEntries(
            Map.entry("01-national-security-council-meetings", 20),
            Map.entry("02-israel-in-baku", 24),
            Map.entry("03-unnamed-participants", 11),
            Map.entry("04-baku-part-of", 22),
            Map.entry("05-meetings-by-country", 20),
            Map.entry("06-al-sharaa-meetings-and-travel", 18),
            Map.entry("07-al-shibani-statement", 29),
            Map.entry("08-united-states-change-toward-syria", 27),
            Map.entry("09-what-israel-wants-in-syria", 22),
            Map.entry("10-claims-by-unnamed-speakers", 10),
            Map.entry("11-israels-tone-toward-syrias-new-government", 25),
            Map.entry("12-close-to-al-sharaas-government", 15),
            Map.entry("13-israel-during-the-civil-war", 15),
            Map.entry("14-who-governed-syria-before", 16),
            Map.entry("15-only-reported-and-independently-supported", 28),
            Map.entry("16-who-met-whom-most-often", 15));

    @Inject
    TestRecord record;

    @BeforeAll
    void theFoundingRecord() {
        record.founding();
    }

    static Stream<String> questions() throws IOException {
        return names(QUESTIONS, ".graphql").stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isAnsweredWholly(String question) throws IOException {
        String answer = pretty(ask(question));
        Path expected = ANSWERS.resolve(question + ".json");
        if (System.getProperty("questions.rewrite") != null) {
            Files.writeString(expected, answer);
        }
        assertThat(expected).exists();
        assertThat(answer).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void costsAsManyStatementsAsItsShapeSays(String question) {
        assertThat(SqlCount.of(() -> ask(question))).isEqualTo(STATEMENTS.get(question));
    }

    @Test
    void everyAnswerHasItsQuestion() throws IOException {
        assertThat(names(ANSWERS, ".json")).isEqualTo(names(QUESTIONS, ".graphql"));
    }

    private static JsonNode ask(String question) {
        try {
            return GraphQl.ask(Files.readString(QUESTIONS.resolve(question + ".graphql")))
                    .data();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    private static String pretty(JsonNode answer) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return new JsonMapper().writer(printer).writeValueAsString(answer) + "\n";
    }
}

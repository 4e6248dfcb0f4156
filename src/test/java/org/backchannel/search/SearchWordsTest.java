package org.backchannel.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.backchannel.testsupport.PostgreSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL's form of a text, by which it finds what a search then looks at: what is the same to us has one form. */
@QuarkusTest
class SearchWordsTest {
    // Capitals that are younger than the database's tables of letters are none to it.
    private static final String FORMS = "select t.text, search_words(t.text), search_words(t.folded)"
            + " from unnest(?::text[], ?::text[], ?::text[]) as t(text, folded, lower)"
            + " where t.text = t.lower or t.text <> lower(t.text collate \"und-x-icu\")";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void onPostgreSqlOnly() {
        assumeTrue(PostgreSql.isUnderTest());
    }

    @Test
    void eachCharacterHasTheFormOfWhatItIsFoldedTo() throws Exception {
        List<String> characters = IntStream.rangeClosed(1, Character.MAX_VALUE)
                .filter(c -> Character.isDefined(c) && !Character.isSurrogate((char) c))
                .mapToObj(c -> "a" + (char) c + "b")
                .toList();
        List<String> differing = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement forms = connection.prepareStatement(FORMS)) {
            List<List<String>> columns = List.of(
                    characters,
                    characters.stream().map(Folding::fold).toList(),
                    characters.stream()
                            .map(text -> text.toLowerCase(Locale.ROOT))
                            .toList());
            for (int i = 0; i < columns.size(); i++) {
                forms.setArray(
                        i + 1, connection.createArrayOf("text", columns.get(i).toArray()));
            }
            try (ResultSet rows = forms.executeQuery()) {
                while (rows.next()) {
                    if (!rows.getString(2).equals(rows.getString(3))) {
                        differing.add(rows.getString(1));
                    }
                }
            }
        }
        assertThat(characters).hasSizeGreaterThan(50_000);
        assertThat(differing).isEmpty();
    }
}

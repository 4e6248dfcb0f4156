package org.backchannel.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How much is remembered of what clients sent. */
class LearnedDocumentsTest {
    private static final long PLENTY = 1_000_000;

    @Test
    void whenThereAreTooManyThoseGoThatWereNotAskedForTheLongest() {
        LearnedDocuments documents = new LearnedDocuments(2, PLENTY);
        documents.learn("a", "{a}");
        documents.learn("b", "{b}");
        documents.find("a");
        documents.learn("c", "{c}");
        assertThat(known(documents)).containsExactly("a", "c");
    }

    @Test
    void whenTheyTakeTooMuchRoomToo() {
        LearnedDocuments documents = new LearnedDocuments(100, 2 * (256 + 2 * 1000));
        documents.learn("a", "a".repeat(1000));
        documents.learn("b", "b".repeat(1000));
        assertThat(known(documents)).containsExactly("a", "b");
        documents.learn("c", "c");
        assertThat(known(documents)).containsExactly("b", "c");
    }

    @Test
    void learningAgainTakesNoMoreRoom() {
        LearnedDocuments documents = new LearnedDocuments(100, 2 * (256 + 2 * 1000));
        documents.learn("a", "a".repeat(1000));
        for (int again = 0; again < 10; again++) {
            documents.learn("b", "b".repeat(1000));
        }
        assertThat(known(documents)).containsExactly("a", "b");
    }

    @Test
    void oneThatIsLargerThanAllTheRoomDrivesOutNoOther() {
        LearnedDocuments documents = new LearnedDocuments(100, 1000);
        documents.learn("a", "{a}");
        documents.learn("b", "b".repeat(1000));
        assertThat(known(documents)).containsExactly("a");
    }

    private static List<String> known(LearnedDocuments documents) {
        return List.of("a", "b", "c").stream()
                .filter(hash -> documents.find(hash).isPresent())
                .toList();
    }
}

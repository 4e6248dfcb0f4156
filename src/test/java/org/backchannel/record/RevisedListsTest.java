package org.backchannel.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backchannel.testsupport.Drafts.aMeeting;
import static org.backchannel.testsupport.Drafts.aPolicy;
import static org.backchannel.testsupport.Drafts.aState;
import static org.backchannel.testsupport.Drafts.aStatement;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.backchannel.testsupport.Drafts;
import org.backchannel.testsupport.GraphQl;
import org.backchannel.testsupport.StatementBuilder;
import org.backchannel.testsupport.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list in which nothing stands twice is what the last revision says, however it was before. */
@QuarkusTest
class RevisedListsTest {
    @Inject
    TestRecord record;

    @BeforeEach
    void threeStatesWithAPolicyEach() {
        record.empty();
        for (String state : new String[] {"a", "b", "c"}) {
            record.record(aState(state), aPolicy("policy-" + state, state));
        }
        record.record(aState("speaker"));
        record.record(mentioning("a", "b", "c"), toward("a", "b", "c"), about("a", "b", "c"));
    }

    private static Drafts.Builder mentioning(String... states) {
        StatementBuilder statement = aStatement("word", null).byTheBody("speaker");
        for (String state : states) {
            statement.mentioning(state, 0);
        }
        return statement;
    }

    private static Drafts.Builder toward(String... states) {
        return aPolicy("aid", "speaker").toward(states);
    }

    private static Drafts.Builder about(String... states) {
        String[] policies = new String[states.length];
        for (int i = 0; i < states.length; i++) {
            policies[i] = "policy-" + states[i];
        }
        return aMeeting("talks").about(policies);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b c", "b a c", "c b a", "b c a", "b c", "a c", "c", "c a b"})
    void whatIsMentionedComesInTheOrderOfTheLastRevision(String states) {
        record.record(mentioning(states.split(" ")));

        assertThat(GraphQl.ask("{ statement(id: \"word\") { mentions { target { ... on Actor { slug } } } } }")
                        .values("statement.mentions.target.slug"))
                .containsExactly((Object[]) states.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b c", "b a c", "c b a", "b c a", "b c", "a c", "c", "c a b"})
    void whomAPolicyIsDirectedAtComesInTheOrderOfTheLastRevision(String states) {
        record.record(toward(states.split(" ")));

        assertThat(GraphQl.ask("{ policy(id: \"aid\") { targets { slug } } }").values("policy.targets.slug"))
                .containsExactly((Object[]) states.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b c", "b a c", "c b a", "b c a", "b c", "a c", "c", "c a b"})
    void whatAMeetingIsAboutComesInTheOrderOfTheLastRevision(String states) {
        record.record(about(states.split(" ")));

        assertThat(GraphQl.ask("{ meeting(id: \"talks\") { policies { holder { slug } } } }")
                        .values("meeting.policies.holder.slug"))
                .containsExactly((Object[]) states.split(" "));
    }
}

package org.backchannel.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose answers are told apart by their tags. */
class BuildTest {
    private static String with(String setting, String value) {
        return Build.id(
                new SmallRyeConfigBuilder().withDefaultValue(setting, value).build());
    }

    @ParameterizedTest
    @CsvSource({"lists.most-counted", "lists.most-counted-by-text", "search.most-texts", "limits.cost"})
    void thoseOfProcessesThatCountOrLookOtherwiseFar(String setting) {
        assertThat(with("backchannel." + setting, "10")).isNotEqualTo(with("backchannel." + setting, "20"));
    }

    @Test
    void notThoseOfProcessesThatDifferInWhatNoAnswerDependsOn() {
        assertThat(with("backchannel.http.rate", "10")).isEqualTo(with("backchannel.http.rate", "20"));
    }
}

package org.backchannel.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Lists are counted up to two, sources by their text up to one, and a search looks at four texts of a sort, eight in all. */
public class LowBounds implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "backchannel.search.most-texts", "4",
                "backchannel.lists.most-counted", "2",
                "backchannel.lists.most-counted-by-text", "1");
    }
}

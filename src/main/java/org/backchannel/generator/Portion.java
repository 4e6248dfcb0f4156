package org.backchannel.generator;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.record.Draft;

/** A portion of the record, as an editor would have written it; its sources hold what the others quote. */
record Portion(List<Writing> sources, List<Draft> facts) {
    /** All of it, in an order in which it can be recorded. */
    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        sources.forEach(source -> drafts.add(source.finished()));
        drafts.addAll(facts);
        return drafts;
    }
}

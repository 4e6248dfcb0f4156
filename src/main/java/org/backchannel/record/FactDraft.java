package org.backchannel.record;

import java.util.List;

/** A draft, or a part of one, that states a fact and so must bring its evidence. */
public interface FactDraft {
    List<CitationDraft> citations();
}

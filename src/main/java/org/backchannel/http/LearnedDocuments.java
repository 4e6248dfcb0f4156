package org.backchannel.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Documents that clients sent once together with their hash, so that from then on the hash is enough. When there
 * are too many, or they take too much room, those go that weren't asked for the longest.
 */
final class LearnedDocuments {
    private static final int MOST_BYTES_OF_A_CHARACTER = 2;
    private static final int BYTES_BESIDE = 256; // the hash, and the map's own

    private final Map<String, String> byHash = new LinkedHashMap<>(16, 0.75f, true);
    private final int mostEntries;
    private final long mostBytes;
    private long bytes;

    LearnedDocuments(int mostEntries, long mostBytes) {
        this.mostEntries = mostEntries;
        this.mostBytes = mostBytes;
    }

    synchronized Optional<String> find(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    synchronized void learn(String hash, String document) {
        if (size(document) > mostBytes || byHash.putIfAbsent(hash, document) != null) {
            return; // one that is larger than all the room would drive out all others, and then not fit
        }
        bytes += size(document);
        Iterator<String> longestUnasked = byHash.values().iterator();
        while (byHash.size() > mostEntries || bytes > mostBytes) {
            bytes -= size(longestUnasked.next());
            longestUnasked.remove();
        }
    }

    private static long size(String document) {
        return (long) document.length() * MOST_BYTES_OF_A_CHARACTER + BYTES_BESIDE;
    }
}

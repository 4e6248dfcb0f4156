package org.backchannel.node;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backchannel.actor.Actor;
import org.backchannel.actor.Office;
import org.backchannel.meeting.Meeting;
import org.backchannel.meeting.Participation;
import org.backchannel.paging.PageRequest;
import org.backchannel.policy.Policy;
import org.backchannel.policy.PolicyStep;
import org.backchannel.record.Entries;
import org.backchannel.record.Entry;
import org.backchannel.record.EntryKind;
import org.backchannel.record.Fact;
import org.backchannel.record.MentionTarget;
import org.backchannel.record.Node;
import org.backchannel.record.Recorded;
import org.backchannel.refusal.Refusal;
import org.backchannel.selection.Reads;
import org.backchannel.source.Citation;
import org.backchannel.source.SourceDocument;
import org.backchannel.statement.Mention;
import org.backchannel.statement.Statement;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Fields whose value can be of several kinds. They cost one statement for each kind that occurs. */
@GraphQLApi
public class NodeApi {
    private static final Map<EntryKind, Class<? extends Recorded>> ROWS = new EnumMap<>(Map.of(
            EntryKind.SOURCE, SourceDocument.class,
            EntryKind.ACTOR, Actor.class,
            EntryKind.OFFICE, Office.class,
            EntryKind.POLICY, Policy.class,
            EntryKind.POLICY_STEP, PolicyStep.class,
            EntryKind.MEETING, Meeting.class,
            EntryKind.PARTICIPATION, Participation.class,
            EntryKind.STATEMENT, Statement.class,
            EntryKind.CITATION, Citation.class));

    @Inject
    Entries entries;

    /** What to fetch: a kind and a key in it; null stands for nothing to fetch. */
    private record Reference(EntryKind kind, Long key) {}

    @Query
    @Description("The record, fact or citation of that id or slug, or null.")
    public Node node(@Id @NonNull @Name("id") @Description("Id or slug.") String id) {
        return nodes(List.of(id)).get(0);
    }

    @Query
    @Description("The records, facts and citations of those ids or slugs, in that order, null where there is none.")
    public @NonNull List<Node> nodes(
            @Id @NonNull @Name("ids") @Description("Ids or slugs, at most 100.") List<@NonNull String> ids) {
        if (ids.size() > PageRequest.LARGEST_SIZE) {
            throw Refusal.overLimit("ids", "at most " + PageRequest.LARGEST_SIZE + " at once; these are " + ids.size());
        }
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Entry> found = entries.findAll(ids);
        return fetch(ids.stream()
                        .map(id -> found.containsKey(id) ? new Reference(found.get(id).kind, found.get(id).id) : null)
                        .toList())
                .stream()
                .map(Node.class::cast)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Name("fact")
    @Description("The fact that the passage supports.")
    @Reads("factKey")
    public @NonNull List<@NonNull Fact> fact(@Source @NonNull List<Citation> citations) {
        Map<Long, EntryKind> kinds = entries.kinds(
                citations.stream().map(citation -> citation.factKey).toList());
        return fetch(citations.stream()
                        .map(citation -> new Reference(kinds.get(citation.factKey), citation.factKey))
                        .toList())
                .stream()
                .map(Fact.class::cast)
                .toList();
    }

    @Name("target")
    @Description("What is mentioned.")
    public @NonNull List<@NonNull MentionTarget> target(@Source @NonNull List<Mention> mentions) {
        return fetch(mentions.stream()
                        .map(mention -> new Reference(mention.targetKind, mention.targetKey))
                        .toList())
                .stream()
                .map(MentionTarget.class::cast)
                .toList();
    }

    private List<Recorded> fetch(List<Reference> references) {
        List<Recorded> rows = new ArrayList<>(Collections.nCopies(references.size(), null));
        for (EntryKind kind : EntryKind.values()) {
            List<Long> keys = references.stream()
                    .map(reference -> reference != null && reference.kind() == kind ? reference.key() : null)
                    .toList();
            List<? extends Recorded> ofKind = entries.inOrder(ROWS.get(kind), keys);
            for (int i = 0; i < keys.size(); i++) {
                if (keys.get(i) != null) {
                    rows.set(i, ofKind.get(i));
                }
            }
        }
        return rows;
    }
}

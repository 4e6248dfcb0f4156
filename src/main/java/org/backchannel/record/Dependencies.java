package org.backchannel.record;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backchannel.database.ListFunctions;
import org.backchannel.database.Plans;
import org.backchannel.refusal.Refusal;

/** Refuses revisions that take from unchanged records what those need of the revised ones. */
@Singleton
class Dependencies {
    @Inject
    EntityManager em;

    @Inject
    Plans plans;

    @Inject
    Instance<Register<? extends Draft>> registers;

    private record Field(EntryKind kind, String name) {}

    /**
     * Asked once all of a batch has reached the database, so that both sides may change together. At most one statement
     * for each dependency, and none for one of which no revision has changed the field.
     *
     * @param contents what the records said before this batch, by slug
     * @throws DraftRefused for the first revision that another record can't stand with
     */
    void check(Map<Draft, Filing> written, Map<String, String> contents) {
        Map<Field, Map<Long, Draft>> revised = revised(written, contents);
        if (revised.isEmpty()) {
            return;
        }
        plans.keep();
        registers.stream().sorted(Comparator.comparing(Register::kind)).forEach(register -> {
            for (Dependency dependency : register.dependencies()) {
                Map<Long, Draft> drafts = revised.get(new Field(dependency.on(), dependency.field()));
                if (drafts != null) {
                    check(dependency, drafts, register.kind());
                }
            }
        });
    }

    /** The drafts of revisions by the fields that they change and by their records' keys, in the order of writing. */
    private Map<Field, Map<Long, Draft>> revised(Map<Draft, Filing> written, Map<String, String> contents) {
        Set<EntryKind> neededKinds = registers.stream()
                .flatMap(register -> register.dependencies().stream())
                .map(Dependency::on)
                .collect(Collectors.toSet());
        Map<Field, Map<Long, Draft>> revised = new HashMap<>();
        written.forEach((draft, filing) -> {
            if (!filing.isFirst() && neededKinds.contains(draft.entryKind())) {
                for (String name : Canonical.changedFields(contents.get(draft.slug()), draft)) {
                    revised.computeIfAbsent(new Field(draft.entryKind(), name), field -> new LinkedHashMap<>())
                            .put(filing.entry().id, draft);
                }
            }
        });
        return revised;
    }

    private void check(Dependency dependency, Map<Long, Draft> revised, EntryKind dependent) {
        List<Object[]> broken = em.createQuery(dependency.broken(), Object[].class)
                .setParameter("revised", ListFunctions.parameter(revised.keySet()))
                .getResultList();
        Map<Object, Object> slugs = broken.stream().collect(Collectors.toMap(row -> row[0], row -> row[1]));
        revised.forEach((key, draft) -> {
            if (slugs.containsKey(key)) {
                throw new DraftRefused(
                        draft,
                        Refusal.invalid(
                                dependency.field(),
                                "the " + dependent.word() + " '" + slugs.get(key)
                                        + "' hasn't changed and depends on this: " + dependency.rule()
                                        + "; leave it as it was, or change both together"));
            }
        });
    }
}

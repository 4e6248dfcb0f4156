package org.backchannel.execution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The objects of one level of the answer, and the fetching of their fields. A field that is fetched for a whole level
 * is fetched once for all objects that ask for it with the same arguments, by whatever path they were reached.
 */
final class Level {
    private record Call(LevelFetcher<?> fetcher, Map<String, Object> arguments) {}

    /** What one call fetches: the places of its values, and the fields by which they were asked for. */
    record Together(List<Fetch> fetches, List<FieldPlan> plans) {}

    private final List<Answer.OfObject> objects = new ArrayList<>();
    private final List<Object> sources = new ArrayList<>();

    void add(Answer.OfObject object, Object source) {
        objects.add(object);
        sources.add(source);
    }

    boolean isEmpty() {
        return objects.isEmpty();
    }

    int size() {
        return objects.size();
    }

    Answer.OfObject object(int place) {
        return objects.get(place);
    }

    /** Some of the objects, in their order. */
    Level part(int from, int to) {
        Level part = new Level();
        part.objects.addAll(objects.subList(from, to));
        part.sources.addAll(sources.subList(from, to));
        return part;
    }

    /** How many of the objects are none of the schema itself. */
    int records() {
        int records = 0;
        for (Answer.OfObject object : objects) {
            records += object.plan.ofSchema() ? 0 : 1;
        }
        return records;
    }

    /** Lets go of objects that are done. */
    void forget(int from, int to) {
        Collections.fill(objects.subList(from, to), null);
        Collections.fill(sources.subList(from, to), null);
    }

    /** Fetches all fields, completes their values, and returns the level below. */
    Level execute(Completion completion) {
        Level below = new Level();
        Fetches fetches = new Fetches(completion, below);
        for (int i = 0; i < objects.size(); i++) {
            for (int slot = 0; slot < objects.get(i).slots.length; slot++) {
                fetches.add(objects.get(i), sources.get(i), slot);
            }
        }
        fetches.run();
        return below;
    }

    /** One field of the one object of this level (6.2.2, "serially"). */
    Level execute(Completion completion, int slot) {
        Level below = new Level();
        Fetches fetches = new Fetches(completion, below);
        fetches.add(objects.get(0), sources.get(0), slot);
        fetches.run();
        return below;
    }

    /** What has to be fetched for a level, sorted into as few calls as can be. */
    private static final class Fetches {
        private final Completion completion;
        private final Level below;
        private final Map<Call, Together> together = new LinkedHashMap<>();
        private final Map<FieldPlan, List<Fetch>> byPlan = new IdentityHashMap<>();
        private final List<Fetch> alone = new ArrayList<>();

        Fetches(Completion completion, Level below) {
            this.completion = completion;
            this.below = below;
        }

        void add(Answer.OfObject object, Object source, int slot) {
            FieldPlan plan = object.plan.fields()[slot];
            if (completion.completeFromSource(plan, source, object, slot, below)) {
                return;
            }
            Fetch fetch = new Fetch(plan, source, object, slot);
            if (plan.fetcher() instanceof LevelFetcher<?> fetcher) {
                byPlan.computeIfAbsent(plan, unseen -> callOf(unseen, fetcher)).add(fetch);
            } else {
                alone.add(fetch);
            }
        }

        void run() {
            completion.fetchEach(alone, below);
            together.forEach((call, asked) -> completion.fetchTogether(call.fetcher(), call.arguments(), asked, below));
        }

        private List<Fetch> callOf(FieldPlan plan, LevelFetcher<?> fetcher) {
            Call call = new Call(fetcher, plan.arguments(completion.context()));
            Together asked =
                    together.computeIfAbsent(call, unseen -> new Together(new ArrayList<>(), new ArrayList<>()));
            asked.plans().add(plan);
            return asked.fetches();
        }
    }
}

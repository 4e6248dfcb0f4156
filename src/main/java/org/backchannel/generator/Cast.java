package org.backchannel.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backchannel.actor.ActorKind;
import org.backchannel.date.HistoricalDate;
import org.backchannel.date.Tenure;
import org.backchannel.record.Confirmation;
import org.backchannel.record.DateDraft;
import org.backchannel.record.Slugs;

/**
 * Everyone who acts in a generated record: states, what is part of them at several levels, and persons with their
 * offices. Few of them act all the time and most rarely, and the one who does the most is a security council.
 */
final class Cast {
    private static final int STATES = 150;
    private static final int DEEPEST = 7;
    private static final int LATELY = 2; // bodies
    private static final double LEAN = 1.3; // of offices toward the bodies that were there first; 1 is for none

    private static final int COUNCIL_PARTS = 3;
    private static final int COUNCIL_MEMBERS = 30;
    // Of those who act it is the council itself so often: with its members it is in about a tenth of all meetings then.
    private static final double COUNCIL_PERCENT = 2.8;

    // The others by Zipf and Mandelbrot, with exponent 1: the first of them in one case of fifty, not in one of eight.
    private static final double FLATTENING = 5;
    private static final int SPREAD = 7919; // a prime, so that it leads through all places

    /**
     * An actor.
     *
     * @param place among all, from 0
     * @param whole what it is part of, or null
     */
    record Member(int place, ActorKind kind, String slug, String name, Member whole, List<Post> posts) {
        /** It and all that it is part of, from the inside out. */
        List<Member> wholes() {
            List<Member> wholes = new ArrayList<>();
            for (Member step = this; step != null; step = step.whole) {
                wholes.add(step);
            }
            return wholes;
        }
    }

    /**
     * An office that a person holds.
     *
     * @param place among all offices, from 0
     */
    record Post(
            int place,
            String slug,
            String title,
            Member body,
            DateDraft since,
            DateDraft until,
            Tenure tenure,
            Confirmation confirmation) {
        /** Whether it makes its body take part in what its holder did then. */
        boolean counts(HistoricalDate then) {
            return confirmation != Confirmation.DENIED
                    && confirmation != Confirmation.RETRACTED
                    && tenure.possiblyCovers(then);
        }
    }

    private final int states;
    private final int organisations;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Member> bySlug = new HashMap<>();
    private final Map<String, Post> postsBySlug = new HashMap<>();
    private final Map<Integer, List<Member>> bodies = new HashMap<>(); // by the place of their state
    private int posts;

    Cast(Plan plan) {
        states = Math.min(STATES, plan.actors() / 10);
        organisations = plan.actors() / 4 - states;
        Chance chance = new Chance(plan.seed(), -1);
        for (int place = 0; place < plan.actors(); place++) {
            Member member = member(place, chance);
            members.add(member);
            bySlug.put(member.slug(), member);
            member.posts().forEach(post -> postsBySlug.put(post.slug(), post));
        }
    }

    int size() {
        return members.size();
    }

    int posts() {
        return posts;
    }

    Member at(int place) {
        return members.get(place);
    }

    /** Who goes by that slug; null for null. */
    Member of(String slug) {
        return bySlug.get(slug);
    }

    Post post(String slug) {
        return postsBySlug.get(slug);
    }

    /** Somebody, the more prominent the likelier. */
    Member anyone(Chance chance) {
        if (chance.percent(COUNCIL_PERCENT)) {
            return members.get(states);
        }
        int n = members.size();
        double rank = FLATTENING * Math.pow((n + FLATTENING) / FLATTENING, chance.share()) - FLATTENING;
        return members.get((int) ((Math.min((long) rank + 1, n - 1L) * SPREAD + states) % n));
    }

    Member aState(Chance chance) {
        return members.get((int) (states * Math.pow(chance.share(), 2)));
    }

    /** One of those that publish. */
    Member aNewsroom(Chance chance) {
        return members.get(newsroom(chance.below(Words.NEWSROOMS.size())));
    }

    private int newsroom(int number) {
        return states + 1 + COUNCIL_PARTS + number;
    }

    private Member member(int place, Chance chance) {
        if (place < states) {
            String country = Words.country(place);
            return new Member(
                    place, ActorKind.STATE, slug(country, place), chance.of(Words.REALMS) + country, null, List.of());
        }
        return place < states + organisations ? organisation(place, chance) : person(place, chance);
    }

    private Member organisation(int place, Chance chance) {
        int among = place - states;
        int newsroom = place - newsroom(0);
        if (newsroom >= 0 && newsroom < Words.NEWSROOMS.size()) {
            return organisation(place, Words.NEWSROOMS.get(newsroom), null);
        }
        if (among == 0) {
            return organisation(place, "National Security Council of " + country(members.get(0)), members.get(0));
        }
        if (among <= COUNCIL_PARTS) {
            return organisation(place, bodyOf(members.get(0), chance), members.get(states));
        }
        Member state = aState(chance);
        Member body = organisation(place, bodyOf(state, chance), wholeOf(state, chance));
        bodies(state).add(body);
        return body;
    }

    private String bodyOf(Member state, Chance chance) {
        return chance.of(Words.BODIES) + chance.of(Words.FIELDS) + " of " + country(state);
    }

    private static Member organisation(int place, String name, Member whole) {
        return new Member(place, ActorKind.ORGANISATION, slug(name, place), name, whole, List.of());
    }

    // Four of ten belong to a state itself; the others to a body that was there shortly before, at any level: so there
    // are deep structures, and none that holds half the world.
    private Member wholeOf(Member state, Chance chance) {
        List<Member> bodies = bodies(state);
        if (bodies.isEmpty() || chance.percent(42)) {
            return state;
        }
        Member body = bodies.get(bodies.size() - 1 - chance.below(Math.min(bodies.size(), LATELY)));
        return body.wholes().size() < DEEPEST ? body : body.whole();
    }

    /** What lies within a state, but for the council. */
    private List<Member> bodies(Member state) {
        return bodies.computeIfAbsent(state.place(), none -> new ArrayList<>());
    }

    private Member person(int place, Chance chance) {
        int among = place - states - organisations;
        if (among % 40 == 39) {
            String name = "Delegation " + (among / 40 + 1) + " for " + chance.of(Words.SUBJECTS);
            return new Member(place, ActorKind.GROUP, slug(name, place), name, aBody(chance), List.of());
        }
        String name = Words.person(chance);
        String slug = slug(name, place);
        List<Post> held = new ArrayList<>();
        boolean ofTheCouncil = among % 37 == 1 && among < 37 * COUNCIL_MEMBERS;
        Member body = ofTheCouncil ? members.get(states) : aBody(chance);
        held.add(post(slug, name, 1, body, chance));
        if (chance.percent(15)) {
            held.add(post(slug, name, 2, another(body, chance), chance));
        }
        return new Member(place, ActorKind.PERSON, slug, name, null, List.copyOf(held));
    }

    private Member aBody(Chance chance) {
        int first = newsroom(Words.NEWSROOMS.size());
        return members.get(first + (int) ((states + organisations - first) * Math.pow(chance.share(), LEAN)));
    }

    /** A body of the same state, if there is one. */
    private Member another(Member body, Chance chance) {
        List<Member> bodies = bodies(outermost(body));
        return bodies.isEmpty() ? body : chance.of(bodies);
    }

    private Post post(String holder, String name, int number, Member body, Chance chance) {
        LocalDate begun = Dates.day(chance);
        DateDraft since = chance.percent(40) ? null : Dates.known(begun, chance);
        DateDraft until = chance.percent(30) ? Dates.known(begun.plusDays(400 + chance.below(3000)), chance) : null;
        return new Post(
                posts++,
                holder + "-office-" + number,
                chance.of(Words.POSTS) + " of the " + body.name(),
                body,
                since,
                until,
                Tenure.of(DateDraft.read(since, "since"), DateDraft.read(until, "until")),
                chance.weighted(List.of(Confirmation.values()), 40, 54, 4, 2));
    }

    private String country(Member state) {
        return Words.country(state.place());
    }

    private static Member outermost(Member member) {
        return member.whole() == null ? member : outermost(member.whole());
    }

    private static String slug(String name, int place) {
        return Slugs.from(name) + "-" + (place + 1);
    }
}

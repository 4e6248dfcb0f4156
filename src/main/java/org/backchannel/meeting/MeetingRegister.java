package org.backchannel.meeting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.backchannel.actor.Actor;
import org.backchannel.actor.ActorKind;
import org.backchannel.actor.Office;
import org.backchannel.policy.Policy;
import org.backchannel.record.DateDraft;
import org.backchannel.record.Dependency;
import org.backchannel.record.EntryKind;
import org.backchannel.record.Filing;
import org.backchannel.record.Register;
import org.backchannel.record.Slugs;
import org.backchannel.refusal.Refusal;

/** Writes meetings with their participants. */
@Singleton
class MeetingRegister implements Register<MeetingDraft> {
    private static final String HELD_THEN = "an office in whose capacity one takes part can have been held then";

    @Inject
    EntityManager em;

    @Override
    public EntryKind kind() {
        return EntryKind.MEETING;
    }

    @Override
    public void write(MeetingDraft draft, Filing filing) {
        Meeting meeting = filing.isFirst() ? new Meeting() : em.find(Meeting.class, filing.entry().id);
        filing.stamp(meeting);
        meeting.title = draft.title();
        meeting.summary = draft.summary();
        meeting.date = DateDraft.require(draft.date(), "date");
        meeting.place = place(draft.place(), filing);
        meeting.format = draft.format();
        meeting.disclosure = draft.disclosure();
        meeting.confirmationSince = filing.since(meeting.confirmation, draft.confirmation(), meeting.confirmationSince);
        meeting.confirmation = draft.confirmation();
        meeting.round = earlier(meeting, draft.partOf(), "partOf", filing, before -> before.round);
        meeting.predecessor = earlier(meeting, draft.precededBy(), "precededBy", filing, before -> before.predecessor);
        filing.empty(meeting.about);
        List<String> about = draft.about() == null ? List.of() : draft.about();
        for (int i = 0; i < about.size(); i++) {
            meeting.about.add(filing.reference(Policy.class, EntryKind.POLICY, about.get(i), "about[" + i + "]"));
        }
        Map<Long, Participation> former = new HashMap<>();
        if (filing.isFirst()) {
            em.persist(meeting);
        } else {
            Participation.<Participation>list("attended", meeting).forEach(one -> former.put(one.entryId, one));
            former.values().forEach(em::remove);
        }
        em.flush();
        writeParticipants(draft, meeting, filing, former);
    }

    @Override
    public List<Dependency> dependencies() {
        return List.of(
                new Dependency(
                        EntryKind.ACTOR,
                        "kind",
                        "the country of a place is a state",
                        "select m.place.inCountry.entryId, min(m.entrySlug) from Meeting m"
                                + " where among(:revised, m.place.inCountry.entryId)"
                                + " and m.place.inCountry.kind <> STATE group by m.place.inCountry.entryId"),
                new Dependency(
                        EntryKind.ACTOR,
                        "kind",
                        "a person who takes part is named",
                        "select p.participant.entryId, min(p.attended.entrySlug) from Participation p"
                                + " where among(:revised, p.participant.entryId) and not p.named"
                                + " and p.participant.kind = PERSON group by p.participant.entryId"),
                onOffice(
                        "holder",
                        "who takes part in the capacity of an office holds it",
                        "p.capacity.heldBy.entryId <> p.participant.entryId"),
                onOffice("since", HELD_THEN, "p.capacity.tenure.possibleFrom > p.attended.date.latest"),
                onOffice("until", HELD_THEN, "p.capacity.tenure.possibleUntil < p.attended.date.earliest"));
    }

    private static Dependency onOffice(String field, String rule, String broken) {
        return new Dependency(
                EntryKind.OFFICE,
                field,
                rule,
                "select p.capacity.entryId, min(p.attended.entrySlug) from Participation p"
                        + " where among(:revised, p.capacity.entryId) and " + broken + " group by p.capacity.entryId");
    }

    private Place place(MeetingDraft.Where where, Filing filing) {
        if (where == null) {
            return null;
        }
        Long key = filing.key(EntryKind.ACTOR, where.country(), "place.country");
        Actor country = key == null ? null : em.find(Actor.class, key);
        if (country != null && country.kind != ActorKind.STATE) {
            throw Refusal.invalid(
                    "place.country", "'" + where.country() + "' isn't a state; name the state the place is in");
        }
        return new Place(where.name(), country);
    }

    /** The meeting that {@code slug} names, unless following {@code next} from it leads back to {@code meeting}. */
    private Meeting earlier(
            Meeting meeting, String slug, String field, Filing filing, Function<Meeting, Meeting> next) {
        Long key = filing.key(EntryKind.MEETING, slug, field);
        Meeting found = key == null ? null : em.find(Meeting.class, key);
        for (Meeting step = found; step != null; step = next.apply(step)) {
            if (step.equals(meeting)) {
                throw Refusal.invalid(
                        field, "'" + slug + "' leads back to this meeting; one of the two has to give way");
            }
        }
        return found;
    }

    private void writeParticipants(
            MeetingDraft draft, Meeting meeting, Filing filing, Map<Long, Participation> former) {
        List<MeetingDraft.Participant> participants = draft.participants() == null ? List.of() : draft.participants();
        for (int i = 0; i < participants.size(); i++) {
            MeetingDraft.Participant from = participants.get(i);
            String field = "participants[" + i + "]";
            Participation participation = new Participation();
            participation.attended = meeting;
            participation.position = i;
            fill(participation, from, filing, field);
            participation.fileUnder(filing.part(EntryKind.PARTICIPATION, name(from, participants), from, field));
            Participation before = former.getOrDefault(participation.entryId, new Participation());
            participation.attendanceSince =
                    filing.since(before.attendance, participation.attendance, before.attendanceSince);
            em.persist(participation);
        }
    }

    // By its actor; where that takes part more than once, by what else tells its parts apart.
    private static String name(MeetingDraft.Participant one, List<MeetingDraft.Participant> all) {
        boolean once =
                all.stream().filter(other -> one.actor().equals(other.actor())).count() == 1;
        String words = one.description() == null ? String.valueOf(one.role()) : one.description();
        return once ? one.actor() : one.actor() + "-" + Slugs.from(words);
    }

    private void fill(Participation participation, MeetingDraft.Participant from, Filing filing, String field) {
        participation.participant = em.find(Actor.class, filing.key(EntryKind.ACTOR, from.actor(), field + ".actor"));
        participation.named = !Boolean.FALSE.equals(from.named());
        participation.description = from.description();
        participation.headcount = from.headcount();
        participation.role = from.role();
        participation.rank = from.rank();
        participation.attendance = from.attendance();
        participation.side = filing.reference(Actor.class, EntryKind.ACTOR, from.onBehalfOf(), field + ".onBehalfOf");
        Long capacity = filing.key(EntryKind.OFFICE, from.inCapacityOf(), field + ".inCapacityOf");
        participation.capacity = capacity == null ? null : em.find(Office.class, capacity);
        if (!participation.named) {
            checkUnnamed(participation, from, field);
        }
        if (participation.capacity != null) {
            checkCapacity(participation, from, field);
        }
    }

    private static void checkCapacity(Participation participation, MeetingDraft.Participant from, String field) {
        if (!participation.capacity.heldBy.equals(participation.participant)) {
            throw Refusal.invalid(
                    field + ".inCapacityOf",
                    "'" + from.inCapacityOf() + "' isn't an office of '" + from.actor()
                            + "'; name one that this participant holds");
        }
        if (!participation.capacity.tenure.possiblyCovers(participation.attended.date)) {
            throw Refusal.invalid(
                    field + ".inCapacityOf",
                    "'" + from.inCapacityOf()
                            + "' can't have been held when the meeting was; correct the one or the other");
        }
    }

    private static void checkUnnamed(Participation participation, MeetingDraft.Participant from, String field) {
        if (participation.participant.kind == ActorKind.PERSON) {
            throw Refusal.invalid(
                    field + ".named",
                    "'" + from.actor() + "' is a person and so named; for unnamed people give the body they belong to");
        }
        if (from.description() == null || from.description().isBlank()) {
            throw Refusal.invalid(
                    field + ".description", "the source names nobody here, so give its own words for who was there");
        }
    }
}

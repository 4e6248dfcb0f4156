package org.backchannel.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backchannel.policy.PolicyDraft;
import org.backchannel.policy.PolicyKind;
import org.backchannel.policy.PolicyStatus;
import org.backchannel.record.Confirmation;
import org.backchannel.record.DateDraft;
import org.backchannel.record.Draft;
import org.backchannel.record.Slugs;

/** Writes a portion of the meetings, with the policies and statements around them. */
final class Affairs {
    static final int STATEMENTS = 2; // for a meeting
    private static final double SOURCES = 0.3;
    private static final double POLICIES = 0.05;

    final Cast cast;
    final Library library;
    final Chance chance;
    final long first;
    final List<PolicyDraft> policies = new ArrayList<>();

    private Affairs(Plan plan, Cast cast, long portion) {
        this.cast = cast;
        this.chance = new Chance(plan.seed(), portion);
        this.first = plan.first(portion);
        this.library = new Library(portion, atLeastOne(plan.size(portion) * SOURCES), cast, chance);
    }

    static Portion portion(Plan plan, Cast cast, long portion) {
        Affairs affairs = new Affairs(plan, cast, portion);
        int meetings = plan.size(portion);
        for (int i = 0; i < atLeastOne(meetings * POLICIES); i++) {
            affairs.policies.add(affairs.policy(portion + "-" + (i + 1)));
        }
        List<Draft> drafts = new ArrayList<>(affairs.policies);
        Meetings held = new Meetings(affairs);
        for (int i = 0; i < meetings; i++) {
            drafts.add(held.next());
        }
        Statements said = new Statements(affairs, held);
        for (int i = 0; i < meetings * STATEMENTS; i++) {
            drafts.add(said.next());
        }
        return new Portion(affairs.library.writings(), drafts);
    }

    private static int atLeastOne(double wanted) {
        return Math.max(1, (int) Math.round(wanted));
    }

    Confirmation confirmation() {
        return chance.weighted(List.of(Confirmation.values()), 42, 50, 6, 2);
    }

    /** As many different ones as asked for; seldom fewer, where the same came up again. */
    Collection<Cast.Member> people(int number) {
        Map<Integer, Cast.Member> people = new LinkedHashMap<>();
        for (int i = 0; i < number; i++) {
            Cast.Member one = cast.anyone(chance);
            people.putIfAbsent(one.place(), one);
        }
        return people.values();
    }

    private PolicyDraft policy(String number) {
        Writing source = library.any(1, chance);
        Cast.Member holder = cast.anyone(chance);
        List<String> targets = new ArrayList<>();
        for (Cast.Member target : people(1 + chance.below(5) / 4)) {
            targets.add(target.slug());
        }
        String title = "Course " + number + " on " + chance.of(Words.COURSES);
        List<PolicyDraft.Step> steps = steps(title, source);
        String passage = "A course of " + holder.name() + ", listed as “" + title + "”, is known to the foreign press.";
        return new PolicyDraft(
                Slugs.from(title),
                title,
                chance.percent(40) ? Words.saying(chance) : null,
                chance.of(List.of(PolicyKind.values())),
                holder.slug(),
                targets,
                confirmation(),
                steps,
                library.evidence(source, passage, 30, chance));
    }

    private List<PolicyDraft.Step> steps(String title, Writing source) {
        List<PolicyDraft.Step> steps = new ArrayList<>();
        List<PolicyStatus> course = List.of(
                PolicyStatus.SOUGHT,
                PolicyStatus.PROPOSED,
                PolicyStatus.ANNOUNCED,
                PolicyStatus.IN_FORCE,
                chance.of(List.of(PolicyStatus.EASED, PolicyStatus.SUSPENDED, PolicyStatus.ENDED)));
        int from = chance.below(4);
        LocalDate day = source.day().minusDays(2500 + chance.below(2500));
        for (int i = from; i < Math.min(course.size(), from + 1 + chance.below(3)); i++) {
            // Days apart by more than a date can be vague, so that each step is known to follow the one before.
            day = day.plusDays(400 + chance.below(400));
            DateDraft date = new DateDraft(
                    chance.percent(60) ? day.toString() : day.toString().substring(0, 7), null);
            String passage = "Step " + (i - from + 1) + " of “" + title + "”, as of " + date.edtf() + ": "
                    + course.get(i).name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".";
            steps.add(new PolicyDraft.Step(
                    date,
                    course.get(i),
                    chance.percent(20) ? Words.saying(chance) : null,
                    List.of(source.citing(passage))));
        }
        return steps;
    }
}

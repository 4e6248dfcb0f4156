package org.backchannel.generator;

import java.util.ArrayList;
import java.util.List;
import org.backchannel.actor.ActorDraft;
import org.backchannel.actor.ActorKind;
import org.backchannel.actor.NameKind;
import org.backchannel.actor.OfficeDraft;
import org.backchannel.record.Draft;

/** Writes a portion of the actors, with their offices. */
final class Actors {
    private static final int IN_A_SOURCE = 25;
    private static final String INVENTED = "Invented, like everything in a generated record.";

    private final Library library;
    private final Chance chance;

    private Actors(Library library, Chance chance) {
        this.library = library;
        this.chance = chance;
    }

    static Portion portion(Plan plan, Cast cast, long portion) {
        Chance chance = new Chance(plan.seed(), portion);
        Library library = new Library(portion, 1 + plan.size(portion) / IN_A_SOURCE, cast, chance);
        Actors actors = new Actors(library, chance);
        List<Draft> drafts = new ArrayList<>();
        List<Draft> offices = new ArrayList<>();
        for (int i = 0; i < plan.size(portion); i++) {
            Cast.Member member = cast.at((int) plan.first(portion) + i);
            drafts.add(actors.actor(member));
            member.posts().forEach(post -> offices.add(actors.office(member, post)));
        }
        drafts.addAll(offices);
        return new Portion(library.writings(), drafts);
    }

    private ActorDraft actor(Cast.Member member) {
        String passage = "The register lists " + member.name() + " as no. " + (member.place() + 1)
                + (member.whole() == null
                        ? "."
                        : ", a part of the " + member.whole().name() + ".");
        return new ActorDraft(
                member.slug(),
                member.kind(),
                member.name(),
                member.kind() == ActorKind.PERSON && chance.percent(70) ? null : INVENTED,
                names(member),
                member.whole() == null ? null : member.whole().slug(),
                library.evidence(library.any(1, chance), passage, 10, chance));
    }

    private List<ActorDraft.Name> names(Cast.Member member) {
        if (member.kind() != ActorKind.PERSON) {
            String shorter = member.name().replaceAll("[^A-Z]", "");
            return chance.percent(30)
                    ? List.of(new ActorDraft.Name(
                            shorter + "-" + (member.place() + 1), NameKind.ABBREVIATION, "en", null))
                    : List.of();
        }
        String family = member.name().substring(member.name().indexOf(' ') + 1);
        return chance.percent(15)
                ? List.of(new ActorDraft.Name(member.name().charAt(0) + ". " + family, NameKind.ALIAS, "en", "Latn"))
                : List.of();
    }

    private OfficeDraft office(Cast.Member holder, Cast.Post post) {
        String passage = "In office as " + post.title() + ", the register names " + holder.name() + " (no. "
                + (holder.place() + 1) + ").";
        return new OfficeDraft(
                post.slug(),
                post.title(),
                holder.slug(),
                post.body().slug(),
                post.since(),
                post.until(),
                post.confirmation(),
                library.evidence(library.any(1, chance), passage, 10, chance));
    }
}

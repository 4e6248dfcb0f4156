package org.backchannel.contact;

import org.backchannel.meeting.ContactLevel;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** That two actors met: how often, and through which meetings. Those on one side of a meeting don't meet each other. */
@Type("Contact")
@Description("That two actors met: how often, and through which meetings."
        + " Participants on the same side of a meeting don't count as meeting each other, and unnamed people whose side isn't told"
        + " don't count at all.")
public class Contact {
    @Ignore
    public final Long actorKey;

    @Ignore
    public final Long withKey;

    final ContactCriteria criteria;
    private final int count;

    Contact(ContactCriteria criteria, Long actorKey, Long withKey, int count) {
        this.criteria = criteria;
        this.actorKey = actorKey;
        this.withKey = withKey;
        this.count = count;
    }

    /** The same contact, seen from the other. */
    Contact turned() {
        return new Contact(criteria, withKey, actorKey, count);
    }

    @NonNull
    @Description("Between whom it was counted.")
    public ContactLevel getBetween() {
        return criteria.between();
    }

    @NonNull
    @Description("In how many meetings they met, rounds of talks included.")
    public Integer getMeetingCount() {
        return count;
    }
}

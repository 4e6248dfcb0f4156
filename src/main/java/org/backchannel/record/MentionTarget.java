package org.backchannel.record;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;

/** What a statement can bear on. */
@Union
@Description("What a statement can bear on: an actor, a meeting or a policy.")
public interface MentionTarget {}

package org.backchannel.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Bounds on a count, both included; an absent bound is open. */
@Input("CountRange")
@Description("Bounds on a count, both included. An absent bound is open.")
public class CountRange {
    @Description("Smallest count that matches.")
    public Integer atLeast;

    @Description("Largest count that matches.")
    public Integer atMost;
}

package org.backchannel.record;

import org.eclipse.microprofile.graphql.Description;

/** Whatever a reader may doubt. It stands only while a citation supports it, which the database sees to. */
@Description("Whatever a reader may doubt. Every fact has at least one citation: the passage that supports it.")
public interface Fact extends Node {}

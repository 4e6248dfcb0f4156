/**
 * What all records share: an entry with its id and slug, revisions, the rule that a fact needs evidence, and
 * the one door ({@link org.backchannel.record.Registrar}) through which everything is written.
 */
package org.backchannel.record;

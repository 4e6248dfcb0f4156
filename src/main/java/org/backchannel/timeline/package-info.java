/** Meetings, statements and steps of policies in one order of dates. */
package org.backchannel.timeline;

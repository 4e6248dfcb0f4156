/** Meetings, and who took part in which capacity. */
package org.backchannel.meeting;

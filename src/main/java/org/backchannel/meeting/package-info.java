/** Who met whom: meetings, who took part in which capacity, and what contacts they add up to. */
package org.backchannel.meeting;

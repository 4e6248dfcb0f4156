/** Who acts: persons, states, organisations and groups, what they are part of, and the offices they hold. */
package org.backchannel.actor;

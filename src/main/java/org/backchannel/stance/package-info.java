/** How one actor's tone toward another moved, statement by statement. */
package org.backchannel.stance;

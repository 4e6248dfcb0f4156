/** Courses that actors take or seek towards others, and the dated steps by which they move. */
package org.backchannel.policy;

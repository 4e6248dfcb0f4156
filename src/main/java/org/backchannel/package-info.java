/** Backchannel. */
package org.backchannel;

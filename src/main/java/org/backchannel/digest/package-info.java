/** Digests. */
package org.backchannel.digest;

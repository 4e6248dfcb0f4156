/** Finding records by words, the best match first, with the part that matched and why. */
package org.backchannel.search;

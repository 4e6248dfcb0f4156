/** Lists in pages: connections after the Relay specification, with cursors that name a place in an order. */
package org.backchannel.paging;

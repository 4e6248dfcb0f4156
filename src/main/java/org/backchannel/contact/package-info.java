/** Who met whom: what contacts meetings add up to, how frequent they are, and networks of them. */
package org.backchannel.contact;

/** What a request selects, for those who fetch what is wanted together, and no more. Imports nothing. */
package org.backchannel.selection;

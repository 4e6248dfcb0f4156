/** What a request selects, for those who fetch more cheaply what is wanted together. Imports nothing. */
package org.backchannel.selection;

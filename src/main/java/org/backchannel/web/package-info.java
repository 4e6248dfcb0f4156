/** Serves the web UI: its page for each of its addresses. */
package org.backchannel.web;

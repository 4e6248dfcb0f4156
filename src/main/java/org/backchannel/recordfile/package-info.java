/** The record as files that people edit and review: read, checked, and handed to the one door as a whole. */
package org.backchannel.recordfile;

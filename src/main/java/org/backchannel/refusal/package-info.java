/** Answers to bad input, and the closed list of codes they carry. Imported by everything, imports nothing. */
package org.backchannel.refusal;

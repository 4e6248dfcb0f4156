/**
 * Which actors a record bears on: the question that the record exists for. An actor is involved itself,
 * through its parts at any depth, and through whoever held office in it or its parts at the time.
 */
package org.backchannel.involvement;

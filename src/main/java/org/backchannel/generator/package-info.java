/** Large invented records, to measure by: as many meetings as asked for, the same from the same seed, loaded in bulk. */
package org.backchannel.generator;

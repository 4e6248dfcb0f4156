/**
 * Dates as a source gives them: often vague, sometimes contradictory, never rounded to a day to please a column.
 *
 * <p>{@link org.backchannel.date.Edtf} reads the notation, {@link org.backchannel.date.HistoricalDate} is what the
 * record keeps and the API shows, {@link org.backchannel.date.Tenure} is the time an office is held. The package
 * depends on no other package of the application.
 */
package org.backchannel.date;

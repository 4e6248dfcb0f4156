/**
 * Answers GraphQL requests: documents prepared once, fields bound to the methods behind them, limits, and errors with
 * our codes. Knows nothing of the record.
 */
package org.backchannel.engine;

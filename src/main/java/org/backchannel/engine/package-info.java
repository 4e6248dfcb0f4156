/**
 * What the GraphQL engine needs from us to answer rightly: batches kept apart by their arguments, errors with
 * our codes, and limits. Knows nothing of the record.
 */
package org.backchannel.engine;

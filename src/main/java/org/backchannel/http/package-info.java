/**
 * GraphQL over HTTP, after the GraphQL-over-HTTP specification draft, in the place of the engine's own endpoint,
 * which takes any content type, answers faults in requests with 500, and runs mutations by GET.
 */
package org.backchannel.http;

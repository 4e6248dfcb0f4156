/** Documents, and the passages of them that support facts. */
package org.backchannel.source;

/** Looking up any record by its id, and following references that can lead to records of several kinds. */
package org.backchannel.node;

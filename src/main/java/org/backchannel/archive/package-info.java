/** The whole record as one file: written from one database, read into another, the same byte by byte from both. */
package org.backchannel.archive;

/** The database as such: one state of it to read, columns out of its tables, rows in bulk into them, and what H2 and PostgreSQL don't share. */
package org.backchannel.database;

/** The database as such: the tables it has, rows out of them and in bulk into them, and what H2 and PostgreSQL don't share. */
package org.backchannel.database;

/** What the tests share: a client of the public endpoint, a record to fill, and a count of SQL statements. */
package org.backchannel.testsupport;

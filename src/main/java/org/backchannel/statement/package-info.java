/** Who said what, about whom, and in what tone. A statement is an actor's words, never a sourced claim of ours. */
package org.backchannel.statement;

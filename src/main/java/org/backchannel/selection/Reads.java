package org.backchannel.selection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The attributes of the objects it is called for that a field's method reads, besides their key. Others may be left
 * unread in the database, so that they are null; a method without this reads the key alone.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reads {
    /** Names of the attributes, as the entity has them. */
    String[] value();
}

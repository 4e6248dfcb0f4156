package org.backchannel.paging;

/**
 * How long a list is.
 *
 * @param exact whether it is no longer than that
 */
public record Length(int count, boolean exact) {
    static final Length NOTHING = new Length(0, true);

    /** Of a list of which {@code counted} rows were found, when no more than {@code most} are told. */
    static Length upTo(int most, long counted) {
        return new Length((int) Math.min(counted, most), counted <= most);
    }
}

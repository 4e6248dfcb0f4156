package org.backchannel.date;

/**
 * A date was refused. The message is meant for whoever wrote it: it says what is wrong and, where possible, what to
 * write.
 */
public final class EdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    EdtfException(String message) {
        super(message);
    }

    /** A text that is not a date; the reason is one or more sentences without the last full stop. */
    static EdtfException cannotRead(String text, String reason) {
        return new EdtfException("Cannot read the date '%s'. %s.".formatted(text, reason));
    }
}

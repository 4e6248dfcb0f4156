package org.backchannel.date;

import java.util.stream.IntStream;

/** The digits of a year, month or day, of which some may be unspecified: {@code 156X}, {@code 1X}, {@code 14}. */
record DigitMask(String digits) {

    static boolean isDigitOrX(int character) {
        // Not Character.isDigit: EDTF knows no digits but these, and LocalDate would read others differently.
        return character >= '0' && character <= '9' || character == 'X';
    }

    boolean isKnown() {
        return digits.indexOf('X') < 0;
    }

    /** The value, if it is known. */
    int value() {
        return Integer.parseInt(digits);
    }

    /** Every value from the first to the last (both included) that the digits can stand for, in ascending order. */
    int[] valuesWithin(int first, int last) {
        int lowest = Math.max(first, Integer.parseInt(digits.replace('X', '0')));
        int highest = Math.min(last, Integer.parseInt(digits.replace('X', '9')));
        return IntStream.rangeClosed(lowest, highest).filter(this::canBe).toArray();
    }

    private boolean canBe(int value) {
        int rest = value;
        for (int i = digits.length() - 1; i >= 0; i--) {
            if (digits.charAt(i) != 'X' && digits.charAt(i) - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return true;
    }
}

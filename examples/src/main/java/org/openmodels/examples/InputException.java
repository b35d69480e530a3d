package org.openmodels.examples;

/** Input that a command cannot use; the message is one line for people. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}

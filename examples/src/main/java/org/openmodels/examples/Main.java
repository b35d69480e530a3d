package org.openmodels.examples;

/** The entry point of {@code openmodels.jar}. */
public final class Main {
    private Main() {}

    /** Runs one command. */
    public static void main(String[] args) {
        System.exit(2);
    }
}

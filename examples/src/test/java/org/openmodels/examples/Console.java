package org.openmodels.examples;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What one run of the command line printed, and its exit code. */
record Console(int code, String out, String err) {

    /** Runs words separated by blanks; quotes keep words together. */
    static Console run(String command) {
        return run(words(command));
    }

    static Console run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Console(code, out.toString(), err.toString());
    }

    /** Splits at blanks; quotes keep words together. */
    static String[] words(String command) {
        return java.util.regex.Pattern.compile("'([^']*)'|(\\S+)")
                .matcher(command)
                .results()
                .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
                .toArray(String[]::new);
    }
}

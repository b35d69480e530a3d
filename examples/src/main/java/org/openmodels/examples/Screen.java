package org.openmodels.examples;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;
import org.openmodels.licenses.policy.Outcome;
import picocli.CommandLine.Help.Ansi;

/**
 * The human view: text of at most 100 columns, in colour on a terminal only. Whatever is printed has gone through {@link
 * Visible}: a model may have any name.
 */
final class Screen {
    static final int WIDTH = 100;

    private static final Pattern WORDS = Pattern.compile("\\s+");

    private final PrintWriter out;
    private final Ansi ansi;

    Screen(PrintWriter out) {
        this.out = out;
        this.ansi = Ansi.AUTO;
    }

    /** Prints a heading over an empty line. */
    void heading(String text) {
        out.println(styled("bold", text));
    }

    /** Prints a line without wrapping it. */
    void verbatim(String line) {
        out.println(Visible.line(line));
    }

    /** Prints an empty line. */
    void gap() {
        out.println();
    }

    /** Prints a paragraph, wrapped and indented. */
    void text(int indent, String text) {
        wrapped(" ".repeat(indent), " ".repeat(indent), text);
    }

    /** Prints a verdict in its colour, and what it is on. */
    void verdict(Outcome outcome, String text) {
        String style =
                switch (outcome) {
                    case PERMITTED -> "bold,green";
                    case CONDITIONAL -> "bold,cyan";
                    case REVIEW -> "bold,yellow";
                    case PROHIBITED -> "bold,red";
                };
        wrapped(styled(style, outcome.name()), "", text);
    }

    /** Prints a list item, wrapped under its mark. */
    void item(String text) {
        wrapped("  - ", "    ", text);
    }

    /** Prints a table; a cell that is too long for its column wraps. */
    void table(List<Column> columns, List<List<String>> rows) {
        Object[][] cells = rows.stream()
                .map(row -> row.stream().map(Visible::line).toArray(Object[]::new))
                .toArray(Object[][]::new);
        AsciiTable.getTable(AsciiTable.NO_BORDERS, columns.toArray(Column[]::new), cells)
                .lines()
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .forEach(out::println);
    }

    /** Returns a column of a largest width. */
    static Column column(String header, int width) {
        return new Column()
                .header(header)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .maxWidth(width, OverflowBehaviour.NEWLINE);
    }

    /** Returns a column of numbers. */
    static Column numbers(String header, int width) {
        return new Column()
                .header(header)
                .headerAlign(HorizontalAlign.RIGHT)
                .dataAlign(HorizontalAlign.RIGHT)
                .maxWidth(width, OverflowBehaviour.NEWLINE);
    }

    /** Prints what every answer ends with. */
    void notice() {
        out.println();
        out.println(styled("faint", Answer.NOTICE));
    }

    private String styled(String style, String text) {
        return ansi.new Text("@|" + style + " "
                        + Visible.line(text).replace("|", "¦").replace("@", "﹫") + "|@")
                .toString();
    }

    private void wrapped(String first, String next, String text) {
        StringBuilder line = new StringBuilder(first);
        int used = first.length();
        for (String word : WORDS.split(Visible.line(text).strip(), -1)) {
            if (used > next.length() && used + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(next);
                used = next.length();
            }
            if (used > next.length()) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += word.length();
        }
        out.println(line);
    }
}

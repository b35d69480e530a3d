package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.licenses.advice.Advisor;

/** The page of the analysis: everything in one file, usable without a network; each figure with unit and source. */
public final class StatePage {
    private final ModelCatalog catalog;
    private final List<Section> sections;

    /**
     * A question with its answer.
     *
     * @param id the anchor
     * @param title the question
     * @param answer the answer in a few sentences
     * @param figures the charts and tables
     */
    public record Section(String id, String title, String answer, List<Figure> figures) {
        /** Returns the first sentence of the answer. */
        public String brief() {
            int end = answer.indexOf(". ");
            return end < 0 ? answer : answer.substring(0, end + 1);
        }
    }

    /**
     * A chart with the figures behind it, or a table alone.
     *
     * @param id the anchor
     * @param caption what is shown, with the unit
     * @param definition how it was computed
     * @param source where the figures come from
     * @param option the chart; empty for a table alone
     * @param header the columns of the table
     * @param rows its rows
     */
    public record Figure(
            String id,
            String caption,
            String definition,
            String source,
            ObjectNode option,
            List<String> header,
            List<List<String>> rows) {
        /** Returns a table alone. */
        static Figure table(
                String id,
                String caption,
                String definition,
                String source,
                List<String> header,
                List<List<String>> rows) {
            return new Figure(id, caption, definition, source, Answer.object(), header, rows);
        }

        /** Tells whether there is a chart. */
        public boolean drawn() {
            return !option.isEmpty();
        }

        /** Tells whether the table is too long to stand open in full. */
        public boolean isLong() {
            return rows.size() > 30;
        }

        /** Tells whether every cell of a column is a number or a dash. */
        public boolean isNumeric(int column) {
            return rows.stream().map(row -> row.get(column)).allMatch(Figure::isNumber);
        }

        private static boolean isNumber(String cell) {
            return cell.equals("-")
                    || (!cell.isEmpty()
                            && cell.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',' || c == '-')
                            && cell.indexOf('-', 1) < 0);
        }
    }

    private StatePage(ModelCatalog catalog, List<Section> sections) {
        this.catalog = catalog;
        this.sections = sections;
    }

    static StatePage of(Advisor advisor) {
        return new StatePage(advisor.catalog(), new StateSections(advisor).all());
    }

    String html() {
        StringOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html).render("state.jte", this, out);
        return out.toString();
    }

    /** Returns the sections. */
    public List<Section> sections() {
        return sections;
    }

    /** Returns the version of the data. */
    public String dataVersion() {
        return catalog.dataVersion();
    }

    /** Returns the day up to which the data were collected. */
    public String asOf() {
        return catalog.asOf().toString();
    }

    /** Returns what the script reads; no tag can begin in it. */
    public String data() {
        ObjectNode charts = Answer.object();
        for (Section section : sections) {
            section.figures().stream().filter(Figure::drawn).forEach(f -> charts.set(f.id(), f.option()));
        }
        return PageResource.json(charts);
    }

    /** Returns the style sheet. */
    public String style() {
        return PageResource.text("state.css");
    }

    /** Returns the chart library. */
    public String charts() {
        return PageResource.text(PageResource.ECHARTS);
    }

    /** Returns the script. */
    public String script() {
        return PageResource.text("state.js");
    }
}

package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Options of the chart library for the few kinds of chart that the page has. */
final class ChartOption {
    private final ObjectNode option = Answer.object();
    private final ArrayNode series;

    private ChartOption() {
        option.putObject("grid")
                .put("left", 12)
                .put("right", 56)
                .put("top", 44)
                .put("bottom", 12)
                .put("containLabel", true);
        option.putObject("legend").put("top", 0).put("left", 0);
        option.putObject("aria").put("enabled", true);
        option.put("animation", false);
        series = option.putArray("series");
    }

    /** Starts a chart over time with a value axis. */
    static ChartOption overTime(String unit) {
        ChartOption chart = new ChartOption();
        chart.option.putObject("tooltip").put("trigger", "item");
        chart.dates();
        chart.axis("yAxis", unit).put("type", "value").put("scale", true);
        return chart;
    }

    /** Starts a scatter over a logarithmic axis. */
    static ChartOption overSize(String unitX, String unitY) {
        ChartOption chart = new ChartOption();
        chart.option.putObject("tooltip").put("trigger", "item");
        chart.along(unitX).put("type", "log");
        chart.axis("yAxis", unitY).put("type", "value").put("scale", true);
        return chart;
    }

    /** Starts a chart over a value axis with a logarithmic one beside it. */
    static ChartOption priceOver(String unitX, String unitY) {
        ChartOption chart = overSize(unitX, unitY);
        ((ObjectNode) chart.option.get("xAxis")).put("type", "value").put("scale", true);
        ((ObjectNode) chart.option.get("yAxis")).put("type", "log");
        return chart;
    }

    /** Starts a chart over time with a row for each category. */
    static ChartOption timeline(List<String> rows) {
        ChartOption chart = new ChartOption();
        chart.option.putObject("tooltip").put("trigger", "item");
        chart.dates().putArray("boundaryGap").add("3%").add("2%");
        ObjectNode axis = chart.axis("yAxis", "").put("type", "category").put("inverse", true);
        rows.forEach(axis.putArray("data")::add);
        return chart;
    }

    /** Starts horizontal bars. */
    static ChartOption bars(String unit, List<String> rows) {
        ChartOption chart = new ChartOption();
        chart.option
                .putObject("tooltip")
                .put("trigger", "axis")
                .putObject("axisPointer")
                .put("type", "shadow");
        chart.along(unit).put("type", "value");
        ObjectNode axis = chart.axis("yAxis", "").put("type", "category").put("inverse", true);
        rows.forEach(axis.putArray("data")::add);
        return chart;
    }

    private ObjectNode dates() {
        return along("date").put("type", "time");
    }

    private ObjectNode along(String unit) {
        return axis("xAxis", unit).put("nameLocation", "middle").put("nameGap", 26);
    }

    private ObjectNode axis(String which, String unit) {
        ObjectNode axis = option.putObject(which).put("name", unit);
        axis.putObject("nameTextStyle").put("align", which.equals("yAxis") ? "left" : "center");
        return axis;
    }

    /** Adds a stepped line through named points, the names above or below it, or not at all. */
    ChartOption steps(
            String name,
            Map<LocalDate, Map.Entry<String, Double>> points,
            LocalDate until,
            @Nullable Boolean namesAbove) {
        ObjectNode line = series.addObject()
                .put("type", "line")
                .put("name", name)
                .put("step", "end")
                .put("symbolSize", 6);
        if (namesAbove != null) {
            names(line, namesAbove ? "top" : "bottom");
        }
        ArrayNode data = line.putArray("data");
        Double last = null;
        for (var point : points.entrySet()) {
            last = point.getValue().getValue();
            named(data, point.getValue().getKey())
                    .add(point.getKey().toString())
                    .add(last);
        }
        if (last != null) {
            named(data, "").add(until.toString()).add(last);
            ((ObjectNode) data.get(data.size() - 1)).put("symbol", "none");
        }
        return this;
    }

    /** Shows the names of points; the script keeps those that do not overlap. */
    private static void names(ObjectNode of, String position) {
        of.putObject("label")
                .put("show", true)
                .put("position", position)
                .put("formatter", "{b}")
                .put("fontSize", 10)
                .put("distance", 4);
    }

    /** Adds points by size or price with names, those of a line shown. */
    ChartOption points(String name, List<NamedPoint> points, boolean line) {
        ObjectNode dots = series.addObject()
                .put("type", line ? "line" : "scatter")
                .put("name", name)
                .put("symbolSize", line ? 9 : 6);
        if (line) {
            dots.put("step", "end");
            dots.putObject("lineStyle").put("width", 2);
            names(dots, "top");
        } else {
            dots.putObject("itemStyle").put("opacity", 0.55);
        }
        ArrayNode data = dots.putArray("data");
        points.forEach(p -> named(data, p.name()).add(p.x()).add(p.y()));
        return this;
    }

    /** Adds marks of one class, each in the row of its family, moved up or down where they would cover each other. */
    ChartOption marks(String name, List<Mark> marks) {
        ObjectNode dots =
                series.addObject().put("type", "scatter").put("name", name).put("symbolSize", 13);
        names(dots, "right");
        ArrayNode data = dots.putArray("data");
        for (Mark mark : marks) {
            named(data, mark.name()).add(mark.date().toString()).add(mark.row());
            ((ObjectNode) data.get(data.size() - 1))
                    .putArray("symbolOffset")
                    .add(0)
                    .add(mark.offset());
        }
        option.put("ordered", true);
        return this;
    }

    /** Writes the values at the ends of the bars. */
    ChartOption labelled() {
        series.forEach(bars -> ((ObjectNode) bars)
                .putObject("label")
                .put("show", true)
                .put("position", "right")
                .put("fontSize", 11));
        return this;
    }

    /** Adds bars, one for each row, stacked where a stack is named. */
    ChartOption bars(String name, List<Double> values, String stack) {
        ObjectNode bars =
                series.addObject().put("type", "bar").put("name", name).put("barMaxWidth", 22);
        if (!stack.isEmpty()) {
            bars.put("stack", stack);
        }
        ArrayNode data = bars.putArray("data");
        values.forEach(v -> data.add(Figures.rounded(v, 2)));
        return this;
    }

    private static ArrayNode named(ArrayNode data, String name) {
        return data.addObject().put("name", name).putArray("value");
    }

    /** Returns the option. */
    ObjectNode option() {
        return option;
    }

    /** A point by size or price and by score. */
    record NamedPoint(String name, double x, double y) {}

    /** A mark by time in a row, moved by some pixels. */
    record Mark(String name, LocalDate date, String row, int offset) {}
}

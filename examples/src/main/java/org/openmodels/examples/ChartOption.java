package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Options of the chart library for the few kinds of chart that the page has. */
final class ChartOption {
    private final ObjectNode option = Answer.object();
    private final ArrayNode series;

    private ChartOption() {
        option.putObject("grid")
                .put("left", 12)
                .put("right", 28)
                .put("top", 44)
                .put("bottom", 34)
                .put("containLabel", true);
        option.putObject("legend").put("top", 0).put("type", "scroll");
        option.putObject("aria").put("enabled", true);
        option.put("animation", false);
        series = option.putArray("series");
    }

    /** Starts a chart over time with a value axis. */
    static ChartOption overTime(String unit) {
        ChartOption chart = new ChartOption();
        chart.option.putObject("tooltip").put("trigger", "item");
        chart.option.putObject("xAxis").put("type", "time");
        chart.axis("yAxis", unit).put("type", "value").put("scale", true);
        return chart;
    }

    /** Starts a scatter over a logarithmic axis. */
    static ChartOption overSize(String unitX, String unitY) {
        ChartOption chart = new ChartOption();
        chart.option.putObject("tooltip").put("trigger", "item");
        chart.axis("xAxis", unitX)
                .put("type", "log")
                .put("nameLocation", "middle")
                .put("nameGap", 26);
        chart.axis("yAxis", unitY).put("type", "value").put("scale", true);
        return chart;
    }

    /** Starts a chart over time with a row for each category. */
    static ChartOption timeline(List<String> rows) {
        ChartOption chart = new ChartOption();
        chart.option.putObject("tooltip").put("trigger", "item");
        chart.option.putObject("xAxis").put("type", "time");
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
        chart.axis("xAxis", unit)
                .put("type", "value")
                .put("nameLocation", "middle")
                .put("nameGap", 26);
        ObjectNode axis = chart.axis("yAxis", "").put("type", "category").put("inverse", true);
        rows.forEach(axis.putArray("data")::add);
        return chart;
    }

    private ObjectNode axis(String which, String unit) {
        ObjectNode axis = option.putObject(which).put("name", unit);
        axis.putObject("nameTextStyle").put("align", which.equals("yAxis") ? "left" : "center");
        return axis;
    }

    /** Adds a stepped line through named points. */
    ChartOption steps(String name, Map<LocalDate, Map.Entry<String, Double>> points, LocalDate until) {
        ObjectNode line = series.addObject()
                .put("type", "line")
                .put("name", name)
                .put("step", "end")
                .put("symbolSize", 6);
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
        }
        return this;
    }

    /** Adds points with names. */
    ChartOption points(String name, List<NamedPoint> points, boolean line) {
        ObjectNode dots = series.addObject()
                .put("type", line ? "line" : "scatter")
                .put("name", name)
                .put("symbolSize", line ? 9 : 7);
        if (line) {
            dots.put("step", "end");
            dots.putObject("lineStyle").put("width", 2);
        }
        ArrayNode data = dots.putArray("data");
        points.forEach(p -> {
            ArrayNode value = named(data, p.name());
            if (p.date() == null) {
                value.add(p.x());
            } else {
                value.add(p.date().toString());
            }
            if (p.row() == null) {
                value.add(p.y());
            } else {
                value.add(p.row());
            }
        });
        return this;
    }

    /** Adds marks of one class, each in the row of its family. */
    ChartOption marks(String name, List<NamedPoint> points) {
        points(name, points, false);
        ((ObjectNode) series.get(series.size() - 1)).put("symbolSize", 15);
        option.put("ordered", true);
        return this;
    }

    /** Makes the value axis of bars logarithmic. */
    ChartOption logarithmic() {
        ((ObjectNode) option.get("xAxis")).put("type", "log");
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

    /** A point by size or time and by value or row. */
    record NamedPoint(
            String name,
            double x,
            @org.jspecify.annotations.Nullable LocalDate date,
            double y,
            @org.jspecify.annotations.Nullable String row) {}
}

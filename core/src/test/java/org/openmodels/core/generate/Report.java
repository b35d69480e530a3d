package org.openmodels.core.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The generator's account of itself: rows in and out per table, and what was dropped, blanked or marked and why. */
final class Report {

    private final Map<String, List<String>> remarks = new TreeMap<>();
    private final List<String> tables = new ArrayList<>();

    void table(String name, int in, int out) {
        tables.add(String.format("%-18s %6d facts -> %6d rows", name, in, out));
    }

    void remark(String kind, String subject) {
        remarks.computeIfAbsent(kind, k -> new ArrayList<>()).add(subject);
    }

    int count(String kind) {
        return remarks.getOrDefault(kind, List.of()).size();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        tables.forEach(line -> out.append(line).append('\n'));
        remarks.forEach((kind, subjects) -> {
            out.append(String.format("%6d %s", subjects.size(), kind));
            String examples = String.join(", ", subjects.subList(0, Math.min(subjects.size(), 6)));
            out.append(examples.isBlank() ? "" : ": " + examples + (subjects.size() > 6 ? " …" : ""));
            out.append('\n');
        });
        return out.toString();
    }
}

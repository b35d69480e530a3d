package org.openmodels.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs every command on a fixed input and writes all that it printed, for {@link PlaceTest} to compare. */
public final class Everything {
    private static final String RECORDS = """
            {"id":"meta/base","cardData":{"license":"llama3.1"},"downloads":1234567}
            {"id":"o/ïstanbul","cardData":{"license":"APACHE-2.0"},"baseModels":{"models":[{"id":"META/base"}]}}
            {"id":"o/IT","cardData":{"license":"MIT"},"baseModels":{"relation":"quantized","models":[{"id":"meta/base"}]}}
            {broken
            """;
    private static final String FLOW = """
            {"works":[{"id":"a","kind":"MODEL","license":"llama3.1"}],"steps":[
             {"op":"FINE_TUNE","inputs":["a"],"output":"b"},
             {"op":"PUBLISH","inputs":["b"],"output":"c","under":"llama3.1","audience":"SOLD","name":"Llama-i"}]}
            """;

    private Everything() {}

    /** Arguments: a folder for inputs and pages, and the file for all output. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.writeString(folder.resolve("hub.jsonl"), RECORDS);
        Files.writeString(folder.resolve("flow.json"), FLOW);
        Files.writeString(folder.resolve("CARD.md"), "---\nLICENSE: MIT\nlanguage: tr\n---\n# İ ı\n");
        Files.write(
                folder.resolve("LICENSE"),
                "TITLE: LICENSED UNDER THE APACHE LICENSE, VERSION 2.0\n\u00a9 İ".getBytes(StandardCharsets.UTF_8));
        String in = folder + "/";
        List<String> commands = List.of(
                "--help",
                "check --help",
                "resolve --tag=MIT --json",
                "resolve " + in + "CARD.md --json",
                "resolve --tag=OTHER --name=LICENSEREF-QWEN --json",
                "explain LLAMA3.1",
                "explain GPL-3.0-ONLY --json",
                "expr 'MIT or (isc AND apache-2.0)' --simplify --json",
                "expr 'GPL-2.0-ONLY' --satisfies=gpl-2.0-only --json",
                "identify " + in + "LICENSE --json",
                "check GOOGLE/GEMMA-3-27B-IT --actions=HOST --commercial --annual-revenue=5000000.5usd --rate=EUR=1.08",
                "check --license=LLAMA3.1 --actions=HOST --monthly-active-users=800000000 --json",
                "check --license=llama3.1 --actions=HOST --monthly-active-users=800000000 --format=sarif",
                "check --license=llama3.1 --actions=HOST --monthly-active-users=800000000 --format=junit",
                "shortlist --actions=HOST --commercial --max-params=32B",
                "shortlist --actions=HOST --commercial --max-params=32b --truly-permissive --json",
                "audit " + in + "hub.jsonl --out " + in + "audit.html --json",
                "audit " + in + "hub.jsonl",
                "workflow " + in + "flow.json --json",
                "bom google/gemma-3-27b-it --format=spdx3 --created=2026-11-25T00:00:00Z",
                "bom google/gemma-3-27b-it --format=spdx23 --created=2026-11-25T00:00:00Z",
                "bom google/gemma-3-27b-it --format=cyclonedx --created=2026-11-25T00:00:00Z",
                "gap --index --json",
                "gap --index --definition=HORIZONTAL",
                "compare gemma-4 qwen3.5 --json",
                "compare gemma-4 qwen3.5 --by=effective",
                "share --by=country",
                "share --by=license-class --of=downloads --json",
                "cadence --json",
                "frontier --by=total",
                "frontier --by=price --json",
                "history GEMMA",
                "history qwen --json",
                "report " + in + "state.html");
        try (PrintStream all =
                new PrintStream(Files.newOutputStream(Path.of(args[1])), false, StandardCharsets.UTF_8)) {
            for (String command : commands) {
                Console console = Console.run(command);
                all.print("== " + command + "\n" + console.code() + "\n" + console.out() + console.err());
            }
            for (String page : List.of("audit.html", "state.html")) {
                all.print("== " + page + "\n" + Files.readString(folder.resolve(page)));
            }
        }
    }
}

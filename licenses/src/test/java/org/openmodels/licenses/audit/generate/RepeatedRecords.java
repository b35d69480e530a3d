package org.openmodels.licenses.audit.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes a file of any number of Hub records by repeating a sample: every copy gets ids of its own, and its bases are those of
 * the same copy, so that the lineage is the sample's, many times over.
 *
 * <p>From the root of the project, after {@code mvn -DskipTests package} and {@code mvn -pl licenses -am test-compile}:
 * <pre>{@code
 * java -cp licenses/target/test-classes:examples/target/openmodels.jar \
 *     org.openmodels.licenses.audit.generate.RepeatedRecords ../shared/data/hub/hub-models-4167.jsonl.gz 2500000 target/hub.jsonl.gz
 * time java -Xmx6g -jar examples/target/openmodels.jar audit target/hub.jsonl.gz --threads 2 --json > target/audit.json
 * time java -Xmx512m -jar examples/target/openmodels.jar audit ../shared/data/hub/hub-models-4167.jsonl.gz --json > target/sample.json
 * }</pre> With {@code -XX:StartFlightRecording=filename=target/audit.jfr}, the same run gives the
 * profile: {@code jfr view hot-methods target/audit.jfr}.
 */
public final class RepeatedRecords {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COPY = "\u0001copy\u0001";
    private static final String QUOTED = "\\u0001copy\\u0001";

    private RepeatedRecords() {}

    /** Takes the sample, the number of records and the file to write; {@code .gz} packs it. */
    public static void main(String[] arguments) throws IOException {
        Path sample = Path.of(arguments[0]);
        long records = Long.parseLong(arguments[1]);
        Path out = Path.of(arguments[2]);
        List<String> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(sample))), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
        }
        boolean packed = out.toString().endsWith(".gz");
        try (OutputStream file = Files.newOutputStream(out);
                OutputStream bytes = packed ? new GZIPOutputStream(file, 1 << 16) : file;
                Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16)) {
            write(lines, records, writer);
        }
    }

    /** Writes so many records, one a line. */
    public static void write(List<String> sample, long records, Appendable out) throws IOException {
        List<String> templates = new ArrayList<>();
        for (String line : sample) {
            templates.add(template(line));
        }
        for (long i = 0; i < records; i++) {
            String copy = i < templates.size() ? "" : "-copy" + i / templates.size();
            out.append(templates.get((int) (i % templates.size())).replace(QUOTED, copy))
                    .append('\n');
        }
    }

    /** The record with a mark behind its id and the ids of its bases. */
    private static String template(String line) throws IOException {
        ObjectNode hub = (ObjectNode) JSON.readTree(line);
        hub.put("id", hub.path("id").asText() + COPY);
        for (JsonNode base : hub.path("baseModels").path("models")) {
            ((ObjectNode) base).put("id", base.path("id").asText() + COPY);
        }
        JsonNode stated = hub.path("cardData").path("base_model");
        if (stated.isTextual()) {
            ((ObjectNode) hub.path("cardData")).put("base_model", stated.asText() + COPY);
        }
        for (int i = 0; i < stated.size() && stated.isArray(); i++) {
            ((com.fasterxml.jackson.databind.node.ArrayNode) stated)
                    .set(i, TextNode.valueOf(stated.get(i).asText() + COPY));
        }
        return JSON.writeValueAsString(hub);
    }
}

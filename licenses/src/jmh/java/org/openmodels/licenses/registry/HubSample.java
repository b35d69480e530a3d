package org.openmodels.licenses.registry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The records that suites read: 4,167 of the Hub where a development tree has them, as many made up elsewhere. */
public final class HubSample {
    private static final int RECORDS = 4_167;
    private static final String[] LICENSES = {
        "\"license\":\"apache-2.0\"",
        "\"license\":\"llama3.1\"",
        "\"license\":\"gemma\"",
        "\"license\":\"other\",\"license_name\":\"qwen-research\",\"license_link\":\"LICENSE\"",
        "\"license\":\"cc-by-nc-4.0\"",
        "\"tags\":[\"merge\"]"
    };

    private HubSample() {}

    /** Returns the file, gzip. */
    public static Path path() {
        Path real = Path.of(System.getProperty("openmodels.shared", "../shared"), "data/hub/hub-models-4167.jsonl.gz");
        if (Files.exists(real)) {
            return real;
        }
        try {
            Path made = Files.createTempFile("hub-models", ".jsonl.gz");
            made.toFile().deleteOnExit();
            try (Writer out = new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(made)), StandardCharsets.UTF_8)) {
                Random random = new Random(4_167);
                for (int n = 0; n < RECORDS; n++) {
                    out.write(made(n, random));
                }
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String made(int n, Random random) {
        String base = n == 0 ? "" : ",\"baseModels\":{\"relation\":\"finetune\",\"models\":[{\"id\":\"lab/model-"
                + random.nextInt(n) + "\"}]}";
        return "{\"id\":\"lab/model-" + n + "\",\"downloads\":" + random.nextInt(1_000_000)
                + ",\"tags\":[\"transformers\",\"safetensors\",\"region:us\"],\"cardData\":{"
                + LICENSES[random.nextInt(LICENSES.length)] + ",\"language\":[\"en\"]}" + base + "}\n";
    }

    /** Unpacks a file and counts its JSON tokens. */
    public static long tokens(Path file) throws IOException {
        long tokens = 0;
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), 1 << 16);
                JsonParser parser = new JsonFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}

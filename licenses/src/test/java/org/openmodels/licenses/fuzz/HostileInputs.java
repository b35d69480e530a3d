package org.openmodels.licenses.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** The inputs that break readers, put to every one of them. Run in a small heap by {@link HostileInputTest}. */
final class HostileInputs {
    private static final int DEEP = 100_000;
    private static final int LONG = 10_000_000;

    private HostileInputs() {}

    /** Checks every target on every input, prints what broke a law, and ends with the number of those. */
    public static void main(String[] args) {
        Map<String, byte[]> all = inputs();
        List<String> broken = new ArrayList<>();
        for (FuzzTarget target : FuzzTarget.values()) {
            for (Map.Entry<String, byte[]> input : all.entrySet()) {
                check(target, input.getKey(), input.getValue(), broken);
            }
            for (Map.Entry<String, byte[]> input : fields(target).entrySet()) {
                check(target, input.getKey(), input.getValue(), broken);
            }
        }
        broken.forEach(System.out::println);
        System.out.println(all.size() * FuzzTarget.values().length + " checks and more, " + broken.size() + " broken");
        System.exit(broken.isEmpty() ? 0 : 1);
    }

    private static void check(FuzzTarget target, String name, byte[] input, List<String> broken) {
        try {
            target.check(input);
        } catch (Throwable thrown) {
            StackTraceElement[] trace = thrown.getStackTrace();
            String message = String.valueOf(thrown);
            broken.add(target + " on " + name + ": " + message.substring(0, Math.min(400, message.length())) + " at "
                    + (trace.length == 0 ? "?" : trace[Math.min(1, trace.length - 1)]));
        }
    }

    /** What any reader may get. */
    private static Map<String, byte[]> inputs() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        put(all, "nothing", "");
        put(all, "a NUL", "\0");
        put(all, "a byte order mark alone", "\ufeff");
        put(all, "two byte order marks", "\ufeff\ufeff{}");
        put(all, "half a surrogate", "\u0001\"\u0002\u0001");
        put(all, "control characters", "\u001b[31m\u0007\u009b2J\u202e\u2028\u2029\r\u000b");
        put(all, "unfinished escapes", "{\"a\":\"\\u12");
        put(all, "lone surrogate escapes", "{\"id\":\"\\ud800\",\"title\":\"\\udc00\"}");
        put(all, "huge exponent", "{\"id\":1e999999,\"limit\":-1E999999999999,\"amount\":1e-999999}");
        put(all, "400 digits", "{\"id\":" + "9".repeat(400) + ",\"downloads\":" + "1".repeat(400) + ".5}");
        put(all, "duplicate keys", "{" + "\"id\":1,".repeat(5_000) + "\"id\":\"x\"}");
        put(all, "a thousand faults", "{" + "\"z\":[],".repeat(5_000) + "\"y\":{}}");
        put(all, "paths", "{\"id\":\"../../../../etc/passwd\",\"title\":\"a/../b\\u0000.json\"}");
        for (String open :
                List.of("[", "{\"a\":", "(", "<div>", "- ", "? ", "> ", "{", "\"", "'", "&a ", "*a ", "!!a ")) {
            put(all, DEEP + " of " + open, open.repeat(DEEP));
        }
        put(all, "deep YAML", "---\n" + "[".repeat(DEEP) + "\n---\n");
        put(all, "deep YAML by indentation", "---\n" + indented(300) + "---\n");
        put(all, "closed brackets", "[".repeat(DEEP) + "]".repeat(DEEP));
        put(all, "closed parentheses", "(".repeat(DEEP) + "MIT" + ")".repeat(DEEP));
        put(all, "operators", "a OR ".repeat(20_000) + "a");
        put(all, "commas", ",".repeat(DEEP));
        put(all, "line ends", "\r\n".repeat(DEEP));
        put(all, "blanks", " ".repeat(DEEP));
        put(all, "one word", "a".repeat(DEEP));
        put(all, "one sign", "*".repeat(DEEP));
        put(all, "comments", "<!---->".repeat(20_000));
        put(all, "copyright lines", "Copyright (c) 2020 A\n".repeat(5_000));
        all.put("bytes that are no UTF-8", bytes(0xff, 0xfe, 0xfd, 0xc0, 0xaf, 0xed, 0xa0, 0x80));
        all.put("UTF-32", bytes(0, 0, 0xfe, 0xff, 0, 0, 0, '{', 0, 0x11, 0, 0));
        all.put("odd byte order", bytes(0, 0, 0xff, 0xfe, '{', '}'));
        all.put("gzip of nothing", bytes(0x1f, 0x8b));
        all.put("gzip cut off", java.util.Arrays.copyOf(gzip("{\"id\":\"a/b\"}".getBytes(StandardCharsets.UTF_8)), 20));
        return all;
    }

    /** What takes a bomb, or ten megabytes, in its own place. */
    private static Map<String, byte[]> fields(FuzzTarget target) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        String longText = "ab c".repeat(LONG / 4);
        switch (target) {
            case MODEL_CARD -> {
                put(all, "a bomb of aliases", aliases());
                put(all, "a long license name", "---\nlicense_name: '" + longText + "'\n---\n");
                put(all, "a long body", "---\nlicense: mit\n---\n" + longText);
                put(all, "many keys and a fault", keys(30_000) + "\tx\n" + keys(30_000) + "---\n");
            }
            case HUB_RECORD -> {
                put(all, "a long tag", "{\"id\":\"a/b\",\"tags\":[\"license:" + longText + "\"]}");
                put(
                        all,
                        "a long license name",
                        "{\"id\":\"a/b\",\"cardData\":{\"license_name\":\"" + longText + "\"}}");
            }
            case HUB_LINES -> {
                put(all, "a long id", "{\"id\":\"" + longText + "\"}\n{\"id\":\"a/b\"}");
                put(all, "a long license", "{\"id\":\"a/b\",\"cardData\":{\"license\":\"" + longText + "\"}}");
                all.put("a bomb of blanks", gzip(new byte[2_000_000], 200));
                all.put("a bomb of one line", gzip("a".repeat(2_000_000).getBytes(StandardCharsets.UTF_8), 200));
                put(all, "a long chain", chain(2_000));
            }
            case CATALOG ->
                put(
                        all,
                        "a long id",
                        "{\"dataVersion\":\"" + longText + "\",\"asOf\":\"2026-01-01\",\"labs\":[{\"id\":\"" + longText
                                + "\"}]}");
            case EPOCH -> {
                put(all, "a long name", "model,benchmark,performance\n" + "a".repeat(LONG) + ",b,0.5\n");
                put(all, "a million rows", "model,benchmark,performance\n" + "\n,".repeat(1_000_000));
                put(all, "a long quote", "model,benchmark,performance\n\"" + longText);
            }
            case EXPRESSION, LENIENT_EXPRESSION, NAMES, STATEMENT -> put(all, "a long name", longText);
            case LICENSE_TEXT -> {
                put(all, "a long text", longText);
                put(all, "a megabyte of one word", "license ".repeat(LONG / 80));
                put(all, "a line of tags", "<a href='x'>".repeat(DEEP));
            }
            case USE_CASE ->
                put(all, "a long name", "{\"derivative\":{\"name\":\"" + longText.substring(0, 3_900_000) + "\"}}");
            case TERMS ->
                put(
                        all,
                        "a long literal",
                        "{\"id\":\"LicenseRef-x\",\"reviewed\":\"FULL\",\"notes\":[\""
                                + longText.substring(0, 3_900_000) + "\"]}");
            case WORKFLOW -> {
                put(
                        all,
                        "a long name",
                        "{\"works\":[{\"id\":\"" + longText.substring(0, 3_900_000)
                                + "\",\"kind\":\"MODEL\"}],\"steps\":[]}");
                put(all, "a long chain of steps", steps(900));
            }
            default -> put(all, "a long text", "{\"id\":\"" + longText + "\",\"title\":\"" + longText + "\"}");
        }
        return all;
    }

    private static String aliases() {
        StringBuilder yaml = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 40; i++) {
            yaml.append('a')
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(String.join(", ", Collections.nCopies(9, "*a" + (i - 1))))
                    .append("]\n");
        }
        return yaml.append("license: *a39\n---\n").toString();
    }

    private static String keys(int number) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < number; i++) {
            yaml.append('k').append(i).append(":\n");
        }
        return yaml.toString().isEmpty() ? "" : "---\n" + yaml;
    }

    private static String indented(int levels) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            yaml.append(" ".repeat(i)).append("a:\n");
        }
        return yaml.toString();
    }

    private static String chain(int links) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < links; i++) {
            lines.append("{\"id\":\"a/")
                    .append(i)
                    .append("\",\"cardData\":{\"license\":\"mit\",\"base_model\":\"a/")
                    .append(i + 1)
                    .append("\"}}\n");
        }
        return lines.toString();
    }

    private static String steps(int number) {
        StringBuilder json =
                new StringBuilder("{\"works\":[{\"id\":\"w0\",\"kind\":\"MODEL\",\"license\":\"MIT\"}],\"steps\":[");
        for (int i = 0; i < number; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"op\":\"FINE_TUNE\",\"inputs\":[\"w")
                    .append(i)
                    .append("\"],\"output\":\"w")
                    .append(i + 1)
                    .append("\"}");
        }
        return json.append("]}").toString();
    }

    private static byte[] gzip(byte[] text) {
        return gzip(text, 1);
    }

    private static byte[] gzip(byte[] text, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                gzip.write(text);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static void put(Map<String, byte[]> all, String name, String text) {
        all.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}

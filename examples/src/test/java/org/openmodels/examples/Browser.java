package org.openmodels.examples;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A Chromium that is installed; tests that want one are skipped where there is none. */
final class Browser {
    private Browser() {}

    /** Opens a page with a script at its end, in a window of some size, and returns the title that this left. */
    static String title(Path page, String script, String size) throws IOException, InterruptedException {
        String html = Files.readString(page, StandardCharsets.UTF_8);
        Path read = page.resolveSibling("read.html");
        int end = html.lastIndexOf("</body>");
        Files.writeString(read, html.substring(0, end) + script + html.substring(end), StandardCharsets.UTF_8);
        Path dom = page.resolveSibling("dom.html");
        run(dom, size, "--dump-dom", read.toUri().toString());
        String seen = Files.readString(dom, StandardCharsets.UTF_8);
        int from = seen.indexOf("<title>");
        Assumptions.assumeTrue(from >= 0, "the browser that is installed opens no page: the page is not tried in it");
        return seen.substring(from + "<title>".length(), seen.indexOf("</title>"));
    }

    /** Runs the browser; what it prints goes to a file. */
    static void run(Path out, String size, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                installed().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + out.resolveSibling("profile"),
                "--virtual-time-budget=10000",
                "--window-size=" + size));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("the browser did not end");
        }
    }

    private static Path installed() {
        String path = String.valueOf(System.getenv("PATH"));
        Optional<Path> found = Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
                .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "no Chromium is installed: the page is not tried in a browser");
        return found.orElseThrow();
    }
}

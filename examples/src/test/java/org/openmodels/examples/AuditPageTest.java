package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The page of an audit")
class AuditPageTest {
    private static final String HOSTILE = "o/<script>alert(1)</script>";

    /** Sorts by model, then filters, as a reader does, and leaves what is to be seen in the title. */
    private static final String READER = """
            <script>
            addEventListener('load', () => {
              const rows = () => [...document.querySelectorAll('#table tbody tr')].filter(r => !r.hidden);
              const models = () => rows().map(r => r.cells[1].textContent).join(' ');
              const all = models();
              const model = document.querySelectorAll('#table thead button')[1];
              model.click();
              const up = models(), sort = model.parentElement.getAttribute('aria-sort');
              model.click();
              const down = models();
              document.getElementById('search').value = 'o/dropped';
              document.getElementById('filters').dispatchEvent(new Event('input'));
              const filtered = models();
              rows()[0].querySelector('.more').click();
              const evidence = rows()[0].querySelector('.evidence').textContent.includes('LicenseRef-llama-3.1, 2');
              const charts = document.querySelectorAll('.chart svg').length;
              const tree = document.getElementById('tree').textContent.includes('meta/base');
              document.title = JSON.stringify({all, up, down, sort, filtered, evidence, charts, tree});
            });
            </script>
            """;

    private static Path report(Path folder) throws IOException {
        Path input = folder.resolve("hub.jsonl");
        Files.writeString(input, """
                {"id":"meta/base","cardData":{"license":"llama3.1"}}
                {"id":"o/dropped","cardData":{"license":"apache-2.0"},"baseModels":{"models":[{"id":"meta/base"}]}}
                {"id":"%s","cardData":{"license":"mit"},"baseModels":{"models":[{"id":"meta/base"}]}}
                {"id":"a/last","cardData":{"license":"mit"},"baseModels":{"models":[{"id":"meta/base"}]}}
                {broken
                """.formatted(HOSTILE), StandardCharsets.UTF_8);
        Path page = folder.resolve("report.html");
        Console console = Console.run("audit", input.toString(), "--out", page.toString(), "--model", "o/dropped");
        assertEquals(0, console.code(), console.err());
        return page;
    }

    @Test
    @DisplayName("is one file without a link to elsewhere, in which no name becomes a tag")
    void selfContained(@TempDir Path folder) throws IOException {
        String html = Files.readString(report(folder), StandardCharsets.UTF_8);
        assertFalse(html.contains(HOSTILE));
        assertTrue(html.contains("o/&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertTrue(html.contains("o/\\u003cscript\\u003e"));
        String markup = html.substring(0, html.indexOf("<script type=\"application/json\""));
        assertFalse(
                markup.contains("<link") || markup.contains(" src=") || markup.contains("@import"), "loads nothing");
        assertTrue(html.contains("default-src 'none'"));
        assertTrue(html.contains("Lines that could not be read"));
    }

    @Test
    @DisplayName("sorts, filters, shows evidence, lineage and charts in a browser")
    void worksInABrowser(@TempDir Path folder) throws IOException, InterruptedException {
        Optional<Path> browser = browser();
        Assumptions.assumeTrue(browser.isPresent(), "no Chromium is installed: the page is not tried in a browser");
        String html = Files.readString(report(folder), StandardCharsets.UTF_8);
        Path page = folder.resolve("read.html");
        int end = html.lastIndexOf("</body>");
        Files.writeString(page, html.substring(0, end) + READER + html.substring(end), StandardCharsets.UTF_8);
        Path dom = folder.resolve("dom.html");
        run(browser.get(), folder, dom, "--dump-dom", page.toUri().toString());
        String seen = Files.readString(dom, StandardCharsets.UTF_8);
        String title = seen.substring(seen.indexOf("<title>") + 7, seen.indexOf("</title>"));
        String hostile = HOSTILE.replace("<", "&lt;").replace(">", "&gt;");
        assertEquals(
                "{\"all\":\"o/dropped " + hostile + " a/last\",\"up\":\"a/last " + hostile
                        + " o/dropped\",\"down\":\"o/dropped "
                        + hostile + " a/last\",\"sort\":\"ascending\",\"filtered\":\"o/dropped\",\"evidence\":true,"
                        + "\"charts\":4,\"tree\":true}",
                title);
        Path picture = folder.resolve("page.png");
        run(
                browser.get(),
                folder,
                folder.resolve("log"),
                "--screenshot=" + picture,
                page.toUri().toString());
        assertTrue(Files.size(picture) > 10_000, "a picture of the page");
    }

    private static void run(Path browser, Path folder, Path out, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=10000",
                "--window-size=1280,2000"));
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

    private static Optional<Path> browser() {
        String path = String.valueOf(System.getenv("PATH"));
        return Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
                .flatMap(name -> Stream.of(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
